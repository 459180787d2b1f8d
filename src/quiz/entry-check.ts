// Which questions an entry check asks, and what its answers suggest to skip. 入门测试：选题与建议。
import { drawnValue } from './draw';

/** A question with the module of the course that it is asked for. 一道题及所属单元。 */
export interface EntryPick {
  /** `quiz id/item id` */
  id: string;
  module: string;
}

/** Questions of a full check. 一套题数。 */
export const ENTRY_COUNT = 12;

const DRAW = { min: 0, max: 999_999, step: 1 };

/**
 * The module of a course that a question counts for: that of its first point there. 题目所属单元。
 *
 * @returns null when none of its points belongs to the course
 */
export function moduleOf(points: readonly string[], course: string): string | null {
  const point = points.find((id) => id.startsWith(`${course}-`));
  return point ? point.split('-').slice(0, 2).join('-') : null;
}

/**
 * Questions for one check, one of each module before a second of any, by module. 按种子选题。
 *
 * Each question has a draw of its own, so that one written later leaves the order of the others.
 *
 * @param pool all that can be asked, each id once
 * @param seed a whole number, 0 or more; the same one always gives the same questions
 * @returns at most `ENTRY_COUNT`; `isShort` when the pool has fewer
 */
export function entryItems(
  pool: readonly EntryPick[],
  seed: number,
): { items: EntryPick[]; isShort: boolean } {
  const names = [...new Set(pool.map(({ module }) => module))].toSorted();
  const rows = shuffled(names, (name) => name, seed).map((name) =>
    shuffled(
      pool.filter(({ module }) => module === name),
      ({ id }) => id,
      seed,
    ),
  );
  const rounds = Math.max(0, ...rows.map((row) => row.length));
  const items = Array.from({ length: rounds }, (_, round) =>
    rows.flatMap((row) => row.slice(round, round + 1)),
  )
    .flat()
    .slice(0, ENTRY_COUNT)
    .toSorted((a, b) => names.indexOf(a.module) - names.indexOf(b.module));
  return { items, isShort: items.length < ENTRY_COUNT };
}

function shuffled<T>(list: readonly T[], nameOf: (one: T) => string, seed: number): T[] {
  return list
    .map((one) => ({ one, name: nameOf(one), place: drawnValue(DRAW, nameOf(one), seed) }))
    .toSorted((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
    .map(({ one }) => one);
}

/** How one question went. 一题的结果。 */
export interface EntryResult {
  module: string;
  isRight: boolean;
  /** false also where nothing was said. */
  isSure: boolean;
}

/** Begin here, read as usual, skim, or nothing is known. 从这里学、照常读、可略读、没问到。 */
export type Advice = 'start' | 'read' | 'skim' | 'unasked';

/** What the answers say of a module. 对一个单元的建议。 */
export interface Suggestion {
  module: string;
  advice: Advice;
  askedCount: number;
  rightCount: number;
  /** Answered wrong although sure. */
  sureMissCount: number;
}

const ADVICE_ORDER: readonly Advice[] = ['start', 'read', 'skim', 'unasked'];

/**
 * What to begin with and what to skip; sure but wrong comes first. 先学什么，略过什么。
 *
 * Only a module whose questions were all answered right and sure can be skimmed: a right guess is
 * no knowledge.
 *
 * @param modules ids of all modules of the course, in its order
 * @returns one for each module
 */
export function suggestionsFrom(
  results: readonly EntryResult[],
  modules: readonly string[],
): Suggestion[] {
  const missCount = ({ askedCount, rightCount }: Suggestion) => askedCount - rightCount;
  return modules
    .map((module) =>
      suggestionOf(
        module,
        results.filter((one) => one.module === module),
      ),
    )
    .toSorted(
      (a, b) =>
        ADVICE_ORDER.indexOf(a.advice) - ADVICE_ORDER.indexOf(b.advice) ||
        b.sureMissCount - a.sureMissCount ||
        missCount(b) - missCount(a),
    );
}

function suggestionOf(module: string, own: readonly EntryResult[]): Suggestion {
  const misses = own.filter(({ isRight }) => !isRight);
  return {
    module,
    advice: adviceFor(own),
    askedCount: own.length,
    rightCount: own.length - misses.length,
    sureMissCount: misses.filter(({ isSure }) => isSure).length,
  };
}

function adviceFor(own: readonly EntryResult[]): Advice {
  if (own.length === 0) return 'unasked';
  if (own.some(({ isRight }) => !isRight)) return 'start';
  return own.every(({ isSure }) => isSure) ? 'skim' : 'read';
}
