// What the value models say, in words. 客户价值模型的结论。
import { fill, plain, type Words } from '@/i18n/format';
import type { ValueForecast } from '@/model/customer-value/value-forecast';

const number = (value: number, digits: number) => ({ value, unit: 'none' as const, digits });

/** One row for each model: did the search come to rest, can the data tell, what was found. 各模型一行。 */
export function valueRows(value: ValueForecast, tag: string, words: Words): string[][] {
  const text = (key: string) => words[`retailRun.value.${key}`] ?? '';
  const yesNo = (isSo: boolean) => text(isSo ? 'yes' : 'no');
  const { purchases, spend } = value;
  const { withoutDropout, dropoutGain } = purchases;
  const gain = fill(text('gain'), { gain: number(dropoutGain, 2) }, tag, words);
  const wait = withoutDropout && withoutDropout.alpha / withoutDropout.r;
  const pace = wait ? fill(text('pace'), { days: number(wait, 0) }, tag, words) : '';
  const correlation = plain(spend.correlation ?? 0, 'none', tag, { digits: 3 });
  return [
    [
      text('purchases'),
      yesNo(purchases.hasConverged),
      yesNo(purchases.parameters !== null),
      `${gain}${pace}`,
    ],
    [
      text('spend'),
      yesNo(spend.hasConverged),
      yesNo(spend.parameters !== null),
      text('correlation').replace('{n}', correlation),
    ],
  ];
}

/** The conclusion: a forecast, or why there is none. 结论。 */
export function valueSentence(value: ValueForecast, tag: string, words: Words): string {
  const { problem, customers } = value;
  const sentence = words[`retailRun.value.${problem ?? 'forecast'}`] ?? '';
  const all = customers?.values.reduce((sum, one) => sum + one, 0) ?? 0;
  return fill(sentence, { all: number(all, 0) }, tag, words);
}
