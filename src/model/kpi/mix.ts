// When the mix of channels moves the average. 渠道结构变了，平均数就变了。
import { above, atLeast, nonEmpty, sameLength } from '../_check';
import { type FactorRows, sumOf } from './_rows';

/** One period: how many came by each channel, and which share of them bought. 一个时期各渠道的人数与比率。 */
export interface ChannelRates {
  /** weight of each channel, visitors say, >= 0, not all 0. 各渠道人数 */
  weights: readonly number[];
  /** rate of each channel, conversion say, >= 0. 各渠道比率 */
  rates: readonly number[];
}

/** A change of an average taken apart. 平均比率变化的分解。 */
export interface MixShift {
  /** average before. 基期平均 */
  before: number;
  /** average after. 报告期平均 */
  after: number;
  /** what better or worse rates did, by channel. 各渠道比率变化的影响 */
  rateEffects: number[];
  /** what the shift of weights did, by channel; only their sum has a meaning of its own. 各渠道占比变化的影响 */
  mixEffects: number[];
  /**
   * true when no channel falls and some rise while the average falls, or the other way round: Simpson's
   * paradox. 是否出现辛普森悖论：各渠道都没降，总体却降了（或相反）
   */
  isReversed: boolean;
}

/**
 * Splits a change of an average rate into rates and mix. 平均比率变化 = 比率效应 + 结构效应。
 *
 * @param before weights and rates of each channel before
 * @param after  weights and rates of the same channels later
 * @returns averages, effects that add up to their difference, and whether the channels contradict the
 *   average; not rounded
 * @throws RangeError if lists are empty or differ in length, a value is negative, or all weights are 0
 * @source Bennet 1920, J. Royal Statistical Society 83(3), 455–462; Simpson 1951, J. Royal Statistical
 *   Society B 13(2), 238–241
 * @formula \Delta\bar r = \sum_i \tfrac{s_i^0+s_i^1}{2} \Delta r_i + \sum_i \tfrac{r_i^0+r_i^1}{2} \Delta s_i
 * @simplifies Who came by a channel is supposed to be like who came before. 假设同一渠道前后来的人是同一类。
 * @example mixShift({ weights: [800, 200], rates: [0.05, 0.01] }, { weights: [400, 600], rates: [0.06, 0.012] }).isReversed // true
 */
export function mixShift(before: ChannelRates, after: ChannelRates): MixShift {
  const [oldShares, newShares] = [sharesOf(before, 'before'), sharesOf(after, 'after')];
  sameLength({ 'before.weights': before.weights, 'after.weights': after.weights });
  const [oldRates, newRates] = [before.rates, after.rates];
  const average = (shares: readonly number[], rates: readonly number[]) =>
    sumOf(shares.map((share, i) => share * (rates[i] as number)));
  const [low, high] = [average(oldShares, oldRates), average(newShares, newRates)];
  const rises = newRates.map((rate, i) => rate - (oldRates[i] as number));
  const isUp = rises.some((rise) => rise > 0) && rises.every((rise) => rise >= 0);
  const isDown = rises.some((rise) => rise < 0) && rises.every((rise) => rise <= 0);
  // Far above what rounding does to an average, far below what anybody would call a change.
  const noise = 1e-12 * Math.max(low, high);
  return {
    before: low,
    after: high,
    rateEffects: rises.map(
      (rise, i) => (rise * ((oldShares[i] as number) + (newShares[i] as number))) / 2,
    ),
    mixEffects: newShares.map(
      (share, i) =>
        ((share - (oldShares[i] as number)) * ((oldRates[i] as number) + (newRates[i] as number))) /
        2,
    ),
    isReversed: (isUp && high < low - noise) || (isDown && high > low + noise),
  };
}

/**
 * Splits one column of a table of factors into its total and the share of each row. 把一列拆成总量与结构占比。
 *
 * Given to `lmdiEffects` or `shapleyEffects`, such tables tell growth of all visitors apart from their
 * shift between channels. 拆开后再分解，「总访客数的影响」和「渠道结构的影响」就分得清。
 *
 * @param rows   one row a channel, one column a factor; the column to split is >= 0, its sum above 0
 * @param column which column, from 0
 * @returns rows with the total in the place of the column, then the share 0–1, then the other columns
 * @throws RangeError if there is no such column, a value of it is negative, or its sum is 0, since then
 *   no share is known
 * @source own derivation: n_i = N · (n_i/N)
 * @formula n_i \cdot r_i = N \cdot s_i \cdot r_i
 * @example splitTotal([[30, 2], [10, 5]], 0) // [[40, 0.75, 2], [40, 0.25, 5]]
 */
export function splitTotal(rows: FactorRows, column: number): number[][] {
  nonEmpty({ rows });
  const values = rows.map((row, i) => {
    const value = row[column];
    if (value === undefined)
      throw new RangeError(`column must be one of rows[${i}], got ${column}`);
    return value;
  });
  atLeast(0, { [`column ${column}`]: values });
  const total = sumOf(values);
  above(0, { [`sum of column ${column}`]: total });
  return rows.map((row, i) => [
    ...row.slice(0, column),
    total,
    (values[i] as number) / total,
    ...row.slice(column + 1),
  ]);
}

function sharesOf({ weights, rates }: ChannelRates, name: string): number[] {
  nonEmpty({ [`${name}.weights`]: weights });
  sameLength({ [`${name}.weights`]: weights, [`${name}.rates`]: rates });
  atLeast(0, { [`${name}.weights`]: weights, [`${name}.rates`]: rates });
  const total = sumOf(weights);
  above(0, { [`sum of ${name}.weights`]: total });
  return weights.map((weight) => weight / total);
}
