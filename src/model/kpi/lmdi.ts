// What each factor added to a change of sales. 成交额变化里，每个因子各贡献多少。
import { atLeast, finite } from '../_check';
import { logarithmicMean } from '../algebra/logarithmic-mean';
import { checkRows, type FactorRows, productOf, sumOf } from './_rows';

/** A change taken apart by factor. 变化量的分解。 */
export interface FactorEffects {
  /** sum over all rows before. 基期总额 */
  before: number;
  /** sum over all rows after. 报告期总额 */
  after: number;
  /** after less before. 变化量 */
  change: number;
  /** what each factor did, over all rows; they add up to the change. 各因子的影响 */
  effects: number[];
  /** what each factor did in each row. 各渠道、各因子的影响 */
  effectsByRow: number[][];
}

/**
 * A change of a sum of products taken apart by logarithmic means. 对数平均迪氏指数（LMDI）分解。
 *
 * No order of factors is preferred, nothing is left over, and what was gained on the way there is lost on
 * the way back. A factor that starts or ends at 0 takes the whole change of its row; several such factors
 * share it, as they do when they come to 0 at one rate.
 * 不分先后、没有余项，来回互为相反数。从零开始或归于零的因子承担该行的全部变化；有几个这样的因子，就平分。
 *
 * @param beforeRows one row a channel, one column a factor, >= 0
 * @param afterRows  the same channels and factors later, >= 0
 * @returns totals and effects in the unit of the product, not rounded
 * @throws RangeError if the tables are empty, differ in shape, hold a negative value (use
 *   `shapleyEffects` then), or their sum overflows
 * @source Ang 2004, Energy Policy 32(9), 1131–1139; zeros: Ang & Liu 2007, Energy Policy 35(1), 238–246
 * @formula \Delta_x = \sum_i L(V_i^1, V_i^0) \ln\frac{x_i^1}{x_i^0}
 * @simplifies It tells who moved together with the total, not who caused it. 只说明谁跟着变了，不等于谁造成的。
 * @vectors kpi.lmdi
 * @example lmdiEffects([[100000, 0.03, 200]], [[140000, 0.025, 215]]).effects // [226571.785, -122770.666, 48698.881]
 */
export function lmdiEffects(beforeRows: FactorRows, afterRows: FactorRows): FactorEffects {
  checkRows(beforeRows, afterRows);
  atLeast(0, { beforeRows, afterRows });
  const [before, after] = [sumOf(beforeRows.map(productOf)), sumOf(afterRows.map(productOf))];
  finite({ 'sum of beforeRows': before, 'sum of afterRows': after });
  const effectsByRow = beforeRows.map((row, i) =>
    rowEffects(row, afterRows[i] as readonly number[]),
  );
  const effects = (beforeRows[0] as readonly number[]).map((_, factor) =>
    sumOf(effectsByRow.map((row) => row[factor] as number)),
  );
  return { before, after, change: after - before, effects, effectsByRow };
}

function rowEffects(before: readonly number[], after: readonly number[]): number[] {
  const [isFromZero, isToZero] = [before.includes(0), after.includes(0)];
  if (isFromZero && isToZero) return before.map(() => 0);
  const [low, high] = [productOf(before), productOf(after)];
  if (isFromZero) return toZeros(before, high);
  if (isToZero) return toZeros(after, -low);
  const logs = before.map((value, i) => logRatio(after[i] as number, value));
  // Positive factors may make a product too small to be held; then the logarithms still tell the mean.
  const isHeld = low > 0 && high > 0;
  const mean = isHeld ? logarithmicMean(low, high) : (high - low) / (sumOf(logs) || 1);
  return logs.map((log) => mean * log);
}

function toZeros(factors: readonly number[], change: number): number[] {
  const zeroCount = factors.filter((factor) => factor === 0).length;
  return factors.map((factor) => (factor === 0 ? change / zeroCount : 0));
}

// Close amounts keep their digits in log1p, far ones in the difference of logarithms.
function logRatio(after: number, before: number): number {
  const rise = (after - before) / before;
  return Math.abs(rise) < 0.5 ? Math.log1p(rise) : Math.log(after) - Math.log(before);
}
