// Reads a number as people type it: full-width digits, commas, %, 万. 读取手工填写的数字。
import type { Unit, Words } from './format';

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d*)?$/;
const BARE = /^(\d+\.?\d*|\.\d+)$/;

/** Endings that multiply: \u4e07 and \u842c are 万 in both scripts, w is how it is typed in haste. */
const scales: readonly [RegExp, number][] = [
  [/[\u4e07\u842cw]$/, 1e4],
  [/k$/, 1e3],
];

/** Money marks: yen sign and \u5143 元, before or after the number. */
const MONEY = /^(\u00a5|rmb|cny)|(\u5143|rmb|cny)$/g;

/**
 * The number that a text means in a unit, or NaN. 文字所表示的数，读不出时为 NaN。
 *
 * Shares are typed as percent, with or without the sign: `21` and `21%` are both 0.21.
 *
 * @param unitWords words that may stand around the number, such as `people`
 */
export function readNumber(text: string, unit: Unit, unitWords: readonly string[] = []): number {
  const isShare = unit === 'ratio' || unit === 'points';
  let rest = tidied(text);
  for (const word of unitWords.map(tidied)) if (word) rest = without(rest, word);
  rest = rest.replace(MONEY, '');
  if (isShare) rest = rest.replace(/%$/, '');
  const sign = rest.startsWith('-') ? -1 : 1;
  rest = rest.replace(/^[+-]/, '').replace(MONEY, '');
  const scale = scales.find(([ending]) => ending.test(rest));
  if (scale) rest = rest.replace(scale[0], '');
  if (!GROUPED.test(rest) && !BARE.test(rest)) return NaN;
  const value = sign * Number(rest.replaceAll(',', '')) * (scale?.[1] ?? 1);
  return isShare ? value / 100 : value;
}

/** What stands before and after a number of this unit, by the pattern `unit.<unit>`. 数字前后的单位。 */
export function aroundNumber(words: Words, unit: Unit): [before: string, after: string] {
  const [before = '', after = ''] = (words[`unit.${unit}`] ?? '').split('{n}');
  return [before.trim(), after.trim()];
}

/** One form of each mark: NFKC narrows full-width ones; 。and 、 are what a Chinese keyboard gives. */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\u3002/g, '.')
    .replace(/\u3001/g, ',');
}

function without(text: string, word: string): string {
  if (text.endsWith(word)) return text.slice(0, -word.length);
  return text.startsWith(word) ? text.slice(word.length) : text;
}
