// What a frequency cap does with the same money: fewer repeats, more people, dearer exposures. 同样的钱加频次上限。
import { above, atLeast, wholeNumber } from '../_check';

/** Exposures that are bought, and how often one person may see them. 投放量与频次上限。 */
export interface CappedPlan {
  /** exposures a person of the target that the money buys without a cap, >= 0. 不设上限时的人均曝光 */
  paidExposures: number;
  /** how alike people are, > 0; small: few see most. 形状参数 k */
  shape: number;
  /** most exposures of one person, whole, >= 1; null without a cap. 每人最多次数 */
  capCount: number | null;
  /** how fast exposures get dearer when rarer people must be found, 0 to below 1. 找人变贵的弹性 */
  dearness: number;
  /** how far the distribution goes without a cap, whole, >= 1. 无上限时分布列到几次 */
  mostExposures: number;
}

/** Who sees a capped plan, and what an exposure then costs. 加上限后的频次分布与单价。 */
export interface CappedExposure {
  /** share that sees it 0, 1, 2 … times; the last share holds all who see it that often or more. 频次分布 */
  frequencyRatios: number[];
  /** exposures a person of the target that are delivered. 实际人均曝光 */
  deliveredExposures: number;
  /** exposures a person that the medium would have to show if nobody were capped. 相当于不封顶时的人均曝光 */
  soughtExposures: number;
  /** price of an exposure beside the price without a cap. 单价是原来的几倍 */
  priceTimes: number;
  /** share of the money that finds an exposure. 花得出去的比例 */
  spentRatio: number;
}

/** ln of more exposures than any medium has; e to this is still a number. */
const LN_MOST = 700;
const HALVINGS = 64;

/**
 * Exposures under a frequency cap, for the same money. 同样预算下加频次上限的曝光分布。
 *
 * What heavy users may no longer see goes to others, as far as the same money reaches: to find them the
 * medium looks further, and an exposure costs (sought ÷ delivered)^dearness of what it did.
 * 重度用户多出来的曝光转给别人；要找到他们得放宽范围，单价随之上升。
 *
 * @param plan exposures bought, how unlike people are, the cap and how dear rarer people are
 * @returns distribution, exposures, price and the share of the money spent, not rounded
 * @throws RangeError if exposures are negative, the shape is not above 0, a count is not whole or below
 *   1, or the dearness is not from 0 to below 1
 * @source own derivation from the negative binomial law of Ehrenberg 1959, Applied Statistics 8(1), 26–41
 * @formula E[\min(X_s, c)]^{1-e}\, s^e = m
 * @simplifies The law keeps its shape when the medium looks further; the dearness is a teaching value.
 *   放宽后人群差异不变；变贵的快慢是教学参数。
 * @example cappedExposure({ paidExposures: 1, shape: 1, capCount: 2, dearness: 0, mostExposures: 9 })
 *   .frequencyRatios // [0.381966, 0.236068, 0.381966]
 * @example cappedExposure({ paidExposures: 1, shape: 1, capCount: null, dearness: 0, mostExposures: 2 })
 *   .frequencyRatios // [0.5, 0.25, 0.25]
 */
export function cappedExposure(plan: CappedPlan): CappedExposure {
  checkPlan(plan);
  const { paidExposures, shape, capCount, dearness, mostExposures } = plan;
  if (capCount === null || paidExposures === 0) {
    const frequencyRatios = lumpedRatios(paidExposures, shape, capCount ?? mostExposures);
    const exposures = { deliveredExposures: paidExposures, soughtExposures: paidExposures };
    return { frequencyRatios, ...exposures, priceTimes: 1, spentRatio: 1 };
  }
  const lnPaid = Math.log(paidExposures);
  const lnSpentAt = (lnSought: number) =>
    (1 - dearness) * Math.log(cappedMean(Math.exp(lnSought), shape, capCount)) +
    dearness * lnSought;
  const lnSought = rootOf((ln) => lnSpentAt(ln) - lnPaid, lnPaid);
  const frequencyRatios = lumpedRatios(Math.exp(lnSought), shape, capCount);
  const deliveredExposures = cappedMean(Math.exp(lnSought), shape, capCount);
  return {
    frequencyRatios,
    deliveredExposures,
    soughtExposures: Math.exp(lnSought),
    priceTimes: Math.exp(dearness * (lnSought - Math.log(deliveredExposures))),
    spentRatio: Math.min(1, Math.exp(lnSpentAt(lnSought) - lnPaid)),
  };
}

function checkPlan({ paidExposures, shape, capCount, dearness, mostExposures }: CappedPlan): void {
  atLeast(0, { paidExposures, dearness });
  above(0, { shape });
  if (!(dearness < 1)) throw new RangeError(`dearness must be below 1, got ${dearness}`);
  // No cap at all is as good as a cap that is allowed.
  const counts = { mostExposures, capCount: capCount ?? mostExposures };
  wholeNumber(counts);
  atLeast(1, counts);
}

function lumpedRatios(mean: number, shape: number, last: number): number[] {
  const ratios = [noneRatio(mean, shape)];
  const next = mean / (mean + shape);
  for (let n = 1; n < last; n++)
    ratios.push(((ratios[n - 1] as number) * next * (shape + n - 1)) / n);
  const below = ratios.reduce((sum, one) => sum + one, 0);
  return [...ratios, Math.max(0, 1 - below)];
}

// The mean of the same without a list: a search asks for it some seventy times.
function cappedMean(mean: number, shape: number, cap: number): number {
  const next = mean / (mean + shape);
  let ratio = noneRatio(mean, shape);
  let missing = cap * ratio;
  for (let n = 1; n < cap; n++) {
    ratio *= (next * (shape + n - 1)) / n;
    missing += (cap - n) * ratio;
  }
  return cap - missing;
}

const noneRatio = (mean: number, shape: number) => Math.exp(-shape * Math.log1p(mean / shape));

/** Where a rising function crosses 0 above `low`, or the end when it never does. */
function rootOf(rise: (x: number) => number, low: number): number {
  let [from, to] = [low, low + 1];
  while (rise(to) < 0 && to < LN_MOST) [from, to] = [to, Math.min(LN_MOST, to + 2 * (to - low))];
  if (rise(to) < 0) return LN_MOST;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (from + to) / 2;
    if (rise(middle) < 0) from = middle;
    else to = middle;
  }
  return to;
}
