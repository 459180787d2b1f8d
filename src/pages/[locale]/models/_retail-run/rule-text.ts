// The rule of a segment in words. 把分群规则写成句子。
import { plain, type Words } from '@/i18n/format';
import type { CustomerSegment } from '@/model/customers/customer-segments';

type Condition = NonNullable<CustomerSegment['rule']>['conditions'][number];

/** In this order a shop asks: when, how often, how much. */
const FEATURES = ['recencyDays', 'orderCounts', 'amounts'];
const place = ({ feature }: Condition) => FEATURES.indexOf(feature);

/** Days and orders are whole, so that "at least 8.5" is told as 9 and "below 8.5" as 8. */
const isWhole = (feature: string) => feature !== 'amounts';

/** Conditions that hold together, as one phrase. 同时成立的条件。 */
export function ruleText(conditions: readonly Condition[], tag: string, words: Words): string {
  const inOrder = [...conditions].sort((a, b) => place(a) - place(b));
  const phrases = inOrder.flatMap(({ feature, atLeast, below }) => {
    const whole = isWhole(feature);
    const phrase = (side: string, value: number) =>
      (words[`retailRun.rule.${feature}.${side}`] ?? '').replace(
        '{n}',
        plain(value, 'none', tag, { digits: 0 }),
      );
    return [
      ...(atLeast === undefined ? [] : [phrase('atLeast', whole ? Math.ceil(atLeast) : atLeast)]),
      ...(below === undefined ? [] : [phrase('below', whole ? Math.ceil(below) - 1 : below)]),
    ];
  });
  return phrases.join(words['retailRun.and'] ?? '') || (words['retailRun.noRule'] ?? '');
}
