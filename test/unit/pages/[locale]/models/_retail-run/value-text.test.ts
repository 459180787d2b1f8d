// Every ending of the value models has its sentence, in every language. 每种结论都有句子。
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { simulatedBgNbd } from '@/model/customer-value/simulated-histories';
import { valueForecast, type ValueForecast } from '@/model/customer-value/value-forecast';
import { lnGammaDraw } from '@/model/random/draws';
import { randomStream } from '@/model/random/stream';
import { valueRows, valueSentence } from '@/pages/[locale]/models/_retail-run/value-text';

const wordsOf = (name: string) => parse(readFileSync(`content/ui/${name}.yml`, 'utf8'));

const PROBLEMS: ValueForecast['problem'][] = [
  null,
  'noRepeats',
  'dropoutNotIdentified',
  'parametersNotIdentified',
  'spendNotIdentified',
  'spendHasNoMean',
];

function shop(): ValueForecast {
  const times = new Float64Array(500).fill(52);
  const customers = { r: 0.6, alpha: 5, a: 0.8, b: 2.4 };
  const histories = simulatedBgNbd(customers, times, randomStream(5, 'shop'));
  const next = randomStream(6, 'spend');
  const meanAmounts = histories.repeatCounts.map((x) =>
    x > 0 ? (15 * Math.exp(lnGammaDraw(next, 6 * x) - lnGammaDraw(next, 3.7))) / x : 0,
  );
  return valueForecast({ ...histories, meanAmounts }, 26);
}

describe.each(['zh-hans', 'en'])('in %s', (language) => {
  const words = wordsOf(language);
  const found = shop();

  it.each(PROBLEMS)('says what %s means', (problem) => {
    const sentence = valueSentence({ ...found, problem }, language, words);
    expect(sentence.length).toBeGreaterThan(10);
    expect(sentence).not.toContain('{');
  });

  it('has a row for each model, without an empty cell', () => {
    const rows = valueRows(found, language, words);
    expect(rows).toHaveLength(2);
    expect(rows.flat().every((cell) => cell.length > 0 && !cell.includes('{'))).toBe(true);
  });
});
