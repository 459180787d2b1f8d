// The steps in which customers are counted, and how they are written in little room. 客户的分档与紧凑写法。

/** What is known of a customer, in the order of all lists here. 三个特征，按此顺序。 */
export const featureKeys = ['recency', 'frequency', 'monetary'] as const;

/** Where the steps of each feature begin: days, orders, money. 各特征的分档起点。 */
export type Steps = readonly [days: number[], orders: number[], money: number[]];

const tens = (from: number, to: number, parts: readonly number[]) =>
  Array.from({ length: to - from + 1 }, (_, power) =>
    parts.map((part) => Math.round(part * 10 ** (from + power))),
  ).flat();
/** Twelve round numbers a decade: each about a fifth above the one before. */
const twelve = [1, 1.2, 1.5, 1.8, 2.2, 2.7, 3.3, 3.9, 4.7, 5.6, 6.8, 8.2];
const few = [1, 2, 3, 4, 5, 6, 7, 8];

export const steps: Steps = [
  [
    ...few,
    10,
    12,
    14,
    17,
    20,
    24,
    28,
    31,
    36,
    43,
    52,
    61,
    75,
    91,
    105,
    121,
    150,
    180,
    215,
    260,
    310,
  ],
  [...few, ...tens(1, 1, twelve), 100, 120, 150, 180],
  tens(1, 6, twelve),
];

/** Step of a value: the last one that begins at or below it. 某值所在的档。 */
export function stepOf(starts: readonly number[], value: number): number {
  return starts.findLastIndex((start) => value >= start);
}

/** A value that stands for a step: the geometric middle of its ends. 代表一档的值。 */
export function valueOf(starts: readonly number[], step: number, isWhole: boolean): number {
  const from = starts[step] as number;
  const below = starts[step + 1] ?? from * 1.2;
  return Math.sqrt(from * Math.max(from, below - (isWhole ? 1 : 0)));
}

// From # on, without the backslash: none of these has to be escaped in a script.
const FIRST = 35;
const BACKSLASH = 92;
export const BASE = 91;

/** One digit as a character. 一位数字的字符。 */
export function charOf(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The digit of a character. 字符代表的数字。 */
export function digitAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code - FIRST - (code > BACKSLASH ? 1 : 0);
}

const TOP_LOG = 15;
const LARGEST = BASE ** 2 - 1;

/** A number from 1 to 3 million in two characters, to 0.1 %. 两个字符写一个数。 */
export function packed(value: number): string {
  const code = Math.round((Math.log(Math.max(1, value)) / TOP_LOG) * LARGEST);
  return charOf(Math.floor(code / BASE)) + charOf(code % BASE);
}

/** The number that was written in two characters. 还原两个字符的数。 */
export function unpacked(text: string, place: number): number {
  const code = digitAt(text, place) * BASE + digitAt(text, place + 1);
  return Math.exp((code / LARGEST) * TOP_LOG);
}
