// Whether an answer is right, and which explanation it needs. 判分：对错与该给的解释。
import type { Unit } from '@/i18n/format';
import { readNumber } from '@/i18n/read-number';

/** An empty or unreadable answer is unfinished, never wrong. 没答或看不懂的不算错。 */
export type State = 'incomplete' | 'unreadable' | 'right' | 'wrong';

export interface Score {
  state: State;
  points: number;
  maxPoints: number;
  /** Ids of the options, named wrong numbers, entries or choices whose reason is to be shown. */
  explained: string[];
  /** Right options that were left out, or entries without a place. */
  missedCount: number;
}

export interface ScoredOption {
  id: string;
  isRight: boolean;
}

/** How far from the key still counts, both ends included. 允许的误差，含边界。 */
export type Tolerance = { abs: number } | { rel: number };

/** A question answered by a number; shares are 0–1. 填数题。 */
export interface NumberQuestion {
  unit: Unit;
  key: number;
  tolerance: Tolerance;
  /** Numbers that a known mistake leads to. */
  wrong?: readonly { id: string; value: number }[];
}

/** Room for the rounding of binary fractions at the very edge of a tolerance. */
const EDGE = 1e-9;

/** Score of a question with one right option; null when none is chosen. 单选判分。 */
export function scoreChoice(options: readonly ScoredOption[], chosen: string | null): Score {
  return scoreSeveral(options, chosen === null ? [] : [chosen]);
}

/** Score of a question where exactly the right options are to be chosen, in any order. 多选判分。 */
export function scoreSeveral(options: readonly ScoredOption[], chosen: readonly string[]): Score {
  const isChosen = ({ id }: ScoredOption) => chosen.includes(id);
  if (!options.some(isChosen)) return scored('incomplete');
  const explained = options.filter((option) => isChosen(option) && !option.isRight);
  const missedCount = options.filter((option) => !isChosen(option) && option.isRight).length;
  const isRight = explained.length === 0 && missedCount === 0;
  return { ...scored(isRight ? 'right' : 'wrong', idsOf(explained)), missedCount };
}

/** Score of a typed number; the nearest named wrong number explains a miss. 填数判分。 */
export function scoreNumber(
  text: string,
  question: NumberQuestion,
  unitWords: readonly string[] = [],
): Score {
  if (text.trim() === '') return scored('incomplete');
  const value = readNumber(text, question.unit, unitWords);
  if (!Number.isFinite(value)) return scored('unreadable');
  if (isNear(value, question.key, question.tolerance)) return scored('right');
  const [known] = (question.wrong ?? [])
    .filter((wrong) => isNear(value, wrong.value, question.tolerance))
    .sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value));
  return scored('wrong', known ? [known.id] : []);
}

/** Whether a value counts as the target. 是否在误差之内。 */
export function isNear(value: number, target: number, tolerance: Tolerance): boolean {
  const reach = 'abs' in tolerance ? tolerance.abs : tolerance.rel * Math.abs(target);
  return Math.abs(value - target) <= reach + EDGE * Math.max(1, Math.abs(target));
}

/** Score of a target in a simulator: met or not yet, never wrong. 闯关判分。 */
export const scoreReach = (isMet: boolean): Score => scored(isMet ? 'right' : 'incomplete');

/** How many of the items are right and how many are still open. 汇总。 */
export function tally(states: readonly (State | undefined)[]) {
  const countOf = (wanted: State) => states.filter((state) => state === wanted).length;
  const rightCount = countOf('right');
  return {
    rightCount,
    itemCount: states.length,
    openCount: states.length - rightCount - countOf('wrong'),
  };
}

/** Ids of a list. 编号。 */
export const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** A score of so many points out of the most there are; full marks are right. 按得分定对错。 */
export function counted(points: number, maxPoints: number, explained: string[]): Score {
  return scored(points === maxPoints ? 'right' : 'wrong', explained, points, maxPoints);
}

/** A score in a state; one point unless said. 记分。 */
export function scored(
  state: State,
  explained: string[] = [],
  points = state === 'right' ? 1 : 0,
  maxPoints = 1,
): Score {
  return { state, points, maxPoints, explained, missedCount: 0 };
}
