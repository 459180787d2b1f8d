// What a customer is worth when retention never changes. 留存率不变时，一位客户值多少钱。
import { atLeast, share, wholeNumber } from '../_check';

/** A customer who pays the same margin every period, as long as they stay. 每期毛利固定的客户。 */
export interface ConstantRetention {
  /** gross profit of a period, yuan; may be negative. 每期毛利（元） */
  marginYuan: number;
  /** share that stays from one period to the next, 0–1. 留存率 */
  retentionRatio: number;
  /** discount per period, >= 0. 折现率 */
  discountRatio: number;
  /** growth of the margin per period from the first one on, > −1; 0 if left out. 毛利增长率 */
  growthRatio?: number | undefined;
}

/**
 * Customer lifetime value, the first margin due one period from now. 客户终身价值（首期毛利一期之后到账）。
 *
 * The first margin counts only if the customer stays until then; for a margin now add it. 首期毛利也要
 * 留到那时才有；如果现在就有一笔，另外加上。
 *
 * @param customer    margin, retention, discount, growth; periods and rates of one length of time
 * @param periodCount periods to look ahead, whole, >= 0; without end if left out
 * @returns yuan, not rounded
 * @throws RangeError if a number is out of range, or the value has no end because retention and growth
 *   outrun the discount
 * @source Gupta & Lehmann 2003, J. Interactive Marketing 17(1), 9–24 (without end); Berger & Nasr 1998,
 *   J. Interactive Marketing 12(1), 17–30 (fixed horizon)
 * @formula \mathrm{CLV} = \sum_{t=1}^{n} m \frac{(1+g)^{t-1} r^t}{(1+i)^t} = m \frac{r}{1+i-r(1+g)} \quad (n \to \infty)
 * @simplifies All customers stay with the same chance in every period.
 *   所有客户、每一期的留存率都一样。
 * @vectors clv.simple
 * @example lifetimeValueYuan({ marginYuan: 100, retentionRatio: 0.8, discountRatio: 0.1 }) // 266.6666667
 * @example lifetimeValueYuan({ marginYuan: 100, retentionRatio: 0.8, discountRatio: 0.1 }, 2) // 125.6198347
 */
export function lifetimeValueYuan(customer: ConstantRetention, periodCount?: number): number {
  const { marginYuan, retentionRatio, discountRatio, growthRatio = 0 } = customer;
  share({ retentionRatio });
  atLeast(0, { discountRatio });
  if (!(growthRatio > -1 && growthRatio < Infinity)) {
    throw new RangeError(`growthRatio must be above -1, got ${growthRatio}`);
  }
  if (!Number.isFinite(marginYuan))
    throw new RangeError(`marginYuan must be finite, got ${marginYuan}`);
  const first = retentionRatio / (1 + discountRatio);
  const step = first * (1 + growthRatio);
  if (periodCount === undefined) return marginYuan * first * endless(step);
  wholeNumber({ periodCount });
  atLeast(0, { periodCount });
  return marginYuan * first * sumOfPowers(step, periodCount);
}

// 1 + step + … for so many terms.
function sumOfPowers(step: number, count: number): number {
  if (step === 1) return count;
  // Near 1 a power less 1 would lose its digits; near 0 the logarithm has no end.
  return step < 0.5
    ? (1 - step ** count) / (1 - step)
    : Math.expm1(count * Math.log1p(step - 1)) / (step - 1);
}

function endless(step: number): number {
  if (step < 1) return 1 / (1 - step);
  const rule = 'be below 1 without an end: (1 + growth) times retention below 1 + discount';
  throw new RangeError(`value of a period against the one before must ${rule}, got ${step}`);
}
