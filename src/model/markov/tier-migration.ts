// How customers move between value tiers from one period to the next. 客户在两个时期之间的等级迁移。
import { atLeast, nonEmpty, sameLength, wholeNumber } from '../_check';

/** Moves of customers between tiers; row: tier before, column: tier after. 等级迁移。 */
export interface TierMigration {
  /** customers by tier before and tier after; the last column is "bought nothing after". 人数 */
  counts: number[][];
  /** the same as shares of each row, 0–1; null in a row without customers. 占比 */
  ratios: (number | null)[][];
  /** customers by tier after who bought nothing before. 新客户（按等级） */
  newCounts: number[];
  /** share of those who bought in both periods and stayed in their tier, 0–1; null if none did. 留在原级 */
  stayedRatio: number | null;
  /** the same for a better tier, and for a worse one. 升级与降级占比 */
  roseRatio: number | null;
  fellRatio: number | null;
  /** share of the customers before who bought nothing after, 0–1; null if there were none. 流失占比 */
  lostRatio: number | null;
}

/**
 * Counts and shares of moves between tiers. 等级迁移矩阵。
 *
 * @param before    tier of each customer in the first period, 0 best; −1 for who bought nothing
 * @param after     tier of the same customers in the second period, −1 for who bought nothing
 * @param tierCount number of tiers, whole, >= 1
 * @returns customers and shares by tier before and after, and who is new
 * @throws RangeError if the lists differ in length or are empty, or a tier is out of range
 * @source Shorrocks 1978, Econometrica 46(5), 1013–1024; Pfeifer & Carraway 2000
 * @formula n_{ij} = |\{c : b_c = i, a_c = j\}|, \quad p_{ij} = n_{ij}/\textstyle\sum_j n_{ij}
 * @simplifies Two periods show moves, not their cause; a tier of its own period may shift its line.
 *   两期只看得到移动，看不到原因；每期各自分级时，分界本身也会变。
 * @vectors markov.tierMigration
 * @example tierMigration([0, 0, 1, -1], [0, 1, -1, 1], 2).counts // [[1, 1, 0], [0, 0, 1]]
 */
export function tierMigration(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  tierCount: number,
): TierMigration {
  checkTiers(before, after, tierCount);
  const counts = Array.from({ length: tierCount }, () => zeros(tierCount + 1));
  const newCounts = zeros(tierCount);
  for (let customer = 0; customer < before.length; customer++) {
    const from = before[customer] as number;
    const to = after[customer] as number;
    const row = from === -1 ? newCounts : (counts[from] as number[]);
    // Who bought in neither period moves nowhere: newCounts has no such column.
    const column = to === -1 ? tierCount : to;
    if (column < row.length) (row[column] as number)++;
  }
  return { counts, newCounts, ...sharesOf(counts, tierCount) };
}

function sharesOf(counts: readonly number[][], tierCount: number) {
  const moved = (isMeant: (from: number, to: number) => boolean) =>
    sum(
      counts.map((row, from) => sum(row.slice(0, tierCount).filter((_, to) => isMeant(from, to)))),
    );
  const both = moved(() => true);
  const all = sum(counts.map(sum));
  return {
    ratios: counts.map((row) => row.map((count) => quotient(count, sum(row)))),
    stayedRatio: quotient(
      moved((from, to) => to === from),
      both,
    ),
    roseRatio: quotient(
      moved((from, to) => to < from),
      both,
    ),
    fellRatio: quotient(
      moved((from, to) => to > from),
      both,
    ),
    lostRatio: quotient(all - both, all),
  };
}

function checkTiers(before: ArrayLike<number>, after: ArrayLike<number>, tierCount: number): void {
  wholeNumber({ tierCount });
  atLeast(1, { tierCount });
  nonEmpty({ before });
  sameLength({ before, after });
  for (const [name, tiers] of Object.entries({ before, after })) {
    for (let i = 0; i < tiers.length; i++) {
      const tier = tiers[i] as number;
      if (Number.isInteger(tier) && tier >= -1 && tier < tierCount) continue;
      const want = `a whole number from -1 to ${tierCount - 1}`;
      throw new RangeError(`${name}[${i}] must be ${want}, got ${tier}`);
    }
  }
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
