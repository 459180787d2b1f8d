// What most people's answers make of a feature. 多数人的回答把一项功能归到哪一类。
import { atLeast, sameLength, wholeNumber } from '../_check';
import { KANO_ANSWERS, KANO_CATEGORIES, type KanoCategory, kanoCategory } from './kano-table';

/** How many answers fell into each kind; percents will do. 各类别的回答数 */
export type KanoCounts = Readonly<Record<KanoCategory, number>>;

/** Kind of a feature, how sure it is, and what it does to satisfaction. 类别、把握与满意度系数。 */
export interface KanoSummary {
  /** most frequent kind; null without any answer. 类别 */
  category: KanoCategory | null;
  /** kinds that are equally frequent with it, itself included. 并列的类别 */
  tiedCategories: KanoCategory[];
  /** lead of the first kind over the next, 0–1 of all answers; small means split opinions. 类别强度 */
  leadRatio: number | null;
  /** share of answers that want the feature in some way, 0–1. 总强度 */
  wantedRatio: number | null;
  /** how far it can please when there, 0 to 1; null if no answer is usable. 满意系数（Better） */
  betterRatio: number | null;
  /** how far it can displease when missing, −1 to 0; null if no answer is usable. 不满意系数（Worse） */
  worseRatio: number | null;
}

/**
 * Answers of many people by kind. 按类别统计全部回答。
 *
 * @param withFeature    for each person, place of the answer in `KANO_ANSWERS`, whole, 0–4
 * @param withoutFeature for each person, the answer if it is missing, whole, 0–4
 * @returns one count a kind; they add up to the number of people
 * @throws RangeError if lists differ in length or a place is not a whole number 0–4
 * @source Berger et al. 1993, Center for Quality of Management J. 2(4), 3–35
 * @example kanoCounts([0, 0], [4, 2]).attractive // 1
 */
export function kanoCounts(
  withFeature: ArrayLike<number>,
  withoutFeature: ArrayLike<number>,
): Record<KanoCategory, number> {
  sameLength({ withFeature, withoutFeature });
  wholeNumber({ withFeature, withoutFeature });
  const counts = Object.fromEntries(KANO_CATEGORIES.map((kind) => [kind, 0]));
  for (let i = 0; i < withFeature.length; i++) {
    const kind = kanoCategory(
      answerAt('withFeature', withFeature, i),
      answerAt('withoutFeature', withoutFeature, i),
    );
    counts[kind] = (counts[kind] as number) + 1;
  }
  return counts as Record<KanoCategory, number>;
}

/**
 * Kind and satisfaction coefficients of a feature. 卡诺类别与满意度系数。
 *
 * @param counts answers of each kind, >= 0; reverse and questionable ones are left out of the coefficients
 * @returns kind and shares, not rounded; a tie goes to must-be, then one-dimensional, attractive, indifferent
 * @throws RangeError if a count is negative
 * @source Berger et al. 1993, Center for Quality of Management J. 2(4), 3–35; strengths: Lee & Newcomb
 *   1997, Hospitality Research J.
 * @formula \text{Better} = \frac{A+O}{A+O+M+I}, \quad \text{Worse} = -\frac{O+M}{A+O+M+I}
 * @simplifies The most frequent kind speaks for all; two groups with opposite wishes are hidden.
 *   以多数为准；两群意见相反的客人会被掩盖。
 * @vectors satisfaction.kano
 * @example kanoSummary({ mustBe: 1, oneDimensional: 2, attractive: 4, indifferent: 1, reverse: 0,
 *   questionable: 0 }).betterRatio // 0.75
 */
export function kanoSummary(counts: KanoCounts): KanoSummary {
  const list = KANO_CATEGORIES.map((kind) => counts[kind]);
  atLeast(0, Object.fromEntries(KANO_CATEGORIES.map((kind) => [`counts.${kind}`, counts[kind]])));
  const all = list.reduce((sum, count) => sum + count, 0);
  const { mustBe, oneDimensional, attractive, indifferent } = counts;
  const usable = mustBe + oneDimensional + attractive + indifferent;
  const [first, second] = [...list].sort((a, b) => b - a) as [number, number];
  const tiedCategories = all > 0 ? KANO_CATEGORIES.filter((kind) => counts[kind] === first) : [];
  const better = quotient(attractive + oneDimensional, usable);
  const worse = quotient(oneDimensional + mustBe, usable);
  return {
    category: tiedCategories[0] ?? null,
    tiedCategories,
    leadRatio: quotient(first - second, all),
    wantedRatio: quotient(mustBe + oneDimensional + attractive, all),
    betterRatio: better,
    worseRatio: worse === null ? null : 0 - worse,
  };
}

function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function answerAt(name: string, places: ArrayLike<number>, index: number) {
  const place = places[index] as number;
  const answer = KANO_ANSWERS[place];
  if (answer) return answer;
  throw new RangeError(`${name}[${index}] must be between 0 and 4, got ${place}`);
}
