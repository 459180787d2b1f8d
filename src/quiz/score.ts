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

export interface ScoredEntry {
  id: string;
  /** Id of the place where it belongs. */
  place: string;
}

export interface ScoredChoice {
  id: string;
  points: number;
  /** Id of the situation that comes of it; without one the way ends. */
  leads?: string;
}

export interface ScoredSituation {
  id: string;
  choices: readonly ScoredChoice[];
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

/**
 * Score of an order: a point for each neighbour of the key that stands after the one it follows.
 * An order that nobody touched is not answered. 排序判分：相邻两项先后对了得一分。
 */
export function scoreOrder(key: readonly string[], given: readonly string[]): Score {
  const maxPoints = key.length - 1;
  if (!key.every((id) => given.includes(id))) return scored('incomplete', [], 0, maxPoints);
  const early = key.filter((id, i) => i > 0 && given.indexOf(id) < given.indexOf(key[i - 1] ?? ''));
  return counted(maxPoints - early.length, maxPoints, early);
}

/** One entry put in one place, as answers keep it. 把一项放到一处。 */
export const placing = (entry: string, place: string) => `${entry}>${place}`;

/** Where an entry was put, or empty. 某项放在哪里。 */
export function placeGiven(given: readonly string[], entry: string): string {
  return given.find((one) => one.startsWith(placing(entry, '')))?.slice(entry.length + 1) ?? '';
}

/** Score of entries put in places: a point each; all must have one. 配对与归类判分。 */
export function scorePlaced(entries: readonly ScoredEntry[], given: readonly string[]): Score {
  const open = entries.filter(({ id }) => placeGiven(given, id) === '');
  if (open.length > 0)
    return { ...scored('incomplete', [], 0, entries.length), missedCount: open.length };
  const wrong = entries.filter(({ id, place }) => placeGiven(given, id) !== place);
  return counted(entries.length - wrong.length, entries.length, idsOf(wrong));
}

/** The situations one comes through by these choices; the last is null once the way ends. 走过的情景。 */
export function wayThrough<S extends ScoredSituation>(
  situations: readonly S[],
  given: readonly string[],
): { situation: S; choice: S['choices'][number] | null }[] {
  let situation = situations[0];
  const way = [];
  for (let at = 0; situation; at++) {
    const choice = situation.choices.find(({ id }) => id === given[at]) ?? null;
    way.push({ situation, choice });
    const leads = choice?.leads;
    situation = leads === undefined ? undefined : situations.find(({ id }) => id === leads);
  }
  return way;
}

/** Score of a way through a tree of situations, of the best way there is. 情景判分：走法的得分。 */
export function scoreCase(
  situations: readonly ScoredSituation[],
  given: readonly string[],
): Score {
  const maxPoints = bestFrom(situations, situations[0]);
  const way = wayThrough(situations, given);
  if (way.some(({ choice }) => choice === null)) return scored('incomplete', [], 0, maxPoints);
  const points = way.reduce((sum, { choice }) => sum + (choice?.points ?? 0), 0);
  const poor = way.filter(({ situation, choice }) =>
    situation.choices.some((other) => other.points > (choice?.points ?? 0)),
  );
  return counted(
    points,
    maxPoints,
    poor.flatMap(({ choice }) => choice?.id ?? []),
  );
}

function bestFrom(situations: readonly ScoredSituation[], here?: ScoredSituation): number {
  const worth = (here?.choices ?? []).map(
    ({ points, leads }) =>
      points + bestFrom(situations, leads === undefined ? undefined : situations.find((one) => one.id === leads)),
  );
  return Math.max(0, ...worth);
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

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function counted(points: number, maxPoints: number, explained: string[]): Score {
  return scored(points === maxPoints ? 'right' : 'wrong', explained, points, maxPoints);
}

function scored(
  state: State,
  explained: string[] = [],
  points = state === 'right' ? 1 : 0,
  maxPoints = 1,
): Score {
  return { state, points, maxPoints, explained, missedCount: 0 };
}
