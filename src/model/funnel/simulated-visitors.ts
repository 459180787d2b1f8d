// Visitors drawn one by one: what a funnel looks like when chance has its say. 逐人模拟的漏斗。
import { above, atLeast, nonEmpty, share, wholeNumber } from '../_check';
import { randomStream } from '../random/stream';
import { normalQuantile } from '../special/normal-distribution';

/** A funnel that visitors are sent through. 要模拟的漏斗。 */
export interface VisitorSetting {
  /** visitors, whole, >= 0. 访客数 */
  entrantCount: number;
  /** chance of each step for who reached it, 0–1, at least one. 各步转化率 */
  stepRatios: readonly number[];
  /** mean value of an order, yuan, > 0. 客单价 */
  orderValueYuan: number;
  /** standard deviation of order values over their mean, >= 0. 客单价变异系数 */
  orderValueCv: number;
}

/** What came of the visitors. 模拟结果。 */
export interface SimulatedVisitors {
  /** people at each stage, entrants first. 各环节人数 */
  stageCounts: number[];
  /** sum of the orders, yuan, not rounded. 销售额 */
  salesYuan: number;
}

// Half a step of the stream: keeps 0 out of the quantile.
const HALF_STEP = 2 ** -33;

/**
 * Sends visitors through a funnel one by one. 逐个访客走完漏斗。
 *
 * Each step has a stream of its own, and so have the order values: moving one step's rate leaves the
 * luck of the others as it was. 每一步各用一条随机数流，调一步不会改变其他步的运气。
 *
 * @param setting visitors, chances of the steps, order values
 * @param seed    whole number
 * @returns counts by stage and sales
 * @throws RangeError if a count is not whole or negative, a ratio is outside 0–1, there is no step, the
 *   mean order value is not above 0 or its variation is negative
 * @source own derivation: Bernoulli steps; order values lognormal with ln-variance ln(1 + cv²)
 * @simplifies Visitors do not influence each other and come once; order values do not depend on the way
 *   taken. 访客互不影响，只来一次；订单金额与路径无关。
 * @example simulatedVisitors({ entrantCount: 1000, stepRatios: [1, 1], orderValueYuan: 80, orderValueCv: 0 }, 1).salesYuan // 80000
 * @example simulatedVisitors({ entrantCount: 1000, stepRatios: [0.5], orderValueYuan: 80, orderValueCv: 0 }, 1).stageCounts // [1000, 470]
 */
export function simulatedVisitors(setting: VisitorSetting, seed: number): SimulatedVisitors {
  const { entrantCount, stepRatios, orderValueYuan, orderValueCv } = setting;
  wholeNumber({ entrantCount });
  atLeast(0, { entrantCount, orderValueCv });
  nonEmpty({ stepRatios });
  share({ stepRatios });
  above(0, { orderValueYuan });
  const stageCounts = [entrantCount];
  // Step after step, not person after person: who is left is all that the next step has to know.
  for (const [step, ratio] of stepRatios.entries()) {
    const next = randomStream(seed, `step ${step}`);
    let passed = 0;
    for (let left = stageCounts[step] as number; left > 0; left--) if (next() < ratio) passed++;
    stageCounts.push(passed);
  }
  const orderCount = stageCounts.at(-1) as number;
  return { stageCounts, salesYuan: salesOf(orderCount, orderValueYuan, orderValueCv, seed) };
}

function salesOf(orderCount: number, meanYuan: number, cv: number, seed: number): number {
  if (cv === 0) return orderCount * meanYuan;
  const variance = Math.log1p(cv * cv);
  const [middle, spread] = [Math.log(meanYuan) - variance / 2, Math.sqrt(variance)];
  const next = randomStream(seed, 'order value');
  let sales = 0;
  for (let order = 0; order < orderCount; order++) {
    sales += Math.exp(middle + spread * normalQuantile(next() + HALF_STEP));
  }
  return sales;
}
