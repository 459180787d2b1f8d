// Whether it pays to win a customer over before they leave. 挽留一位客户划不划算。
import { above, atLeast, finite, share } from '../_check';

/** An attempt to keep a customer. 一次挽留。 */
export interface SaveAttempt {
  /** chance that the customer leaves without it, 0–1. 流失概率 */
  churnRatio: number;
  /** share of those who would leave that it keeps, 0–1. 挽留成功率 */
  saveRatio: number;
  /** gross profit still to come from a customer who is kept, yuan. 留住后还能带来的毛利（元） */
  marginYuan: number;
  /** cost of the attempt, paid for every customer it goes to, yuan, >= 0. 挽留成本（元） */
  costYuan: number;
}

/**
 * What an attempt to keep a customer is expected to earn. 一次挽留的期望收益。
 *
 * @param attempt chance of leaving, share kept, margin, cost
 * @returns yuan, negative when it costs more than it earns, not rounded
 * @throws RangeError if a share is not 0–1, the margin is not finite, or the cost is negative
 * @source own derivation: only who would have left and is kept brings the margin; all cost
 * @formula v = p\,s\,m - c
 * @simplifies Customers who would have stayed anyway take the offer without buying less later.
 *   本来就不会走的客户拿了优惠，以后也不会少买。
 * @example saveValueYuan({ churnRatio: 0.3, saveRatio: 0.2, marginYuan: 500, costYuan: 20 }) // 10
 */
export function saveValueYuan(attempt: SaveAttempt): number {
  const { churnRatio, saveRatio, marginYuan, costYuan } = attempt;
  share({ churnRatio, saveRatio });
  finite({ marginYuan });
  atLeast(0, { costYuan });
  return churnRatio * saveRatio * marginYuan - costYuan;
}

/**
 * Chance of leaving from which on an attempt pays. 值得挽留的最低流失概率。
 *
 * @param attempt share kept, margin and cost; margin and share kept above 0
 * @returns share, not rounded; above 1 when it never pays
 * @throws RangeError if the share kept is not above 0 and at most 1, the margin not above 0, or the cost
 *   is negative
 * @source own derivation: p s m = c
 * @formula p^* = \frac{c}{s\,m}
 * @simplifies Customers who would have stayed anyway take the offer without buying less later.
 *   本来就不会走的客户拿了优惠，以后也不会少买。
 * @example breakEvenChurnRatio({ saveRatio: 0.2, marginYuan: 500, costYuan: 20 }) // 0.2
 */
export function breakEvenChurnRatio(attempt: Omit<SaveAttempt, 'churnRatio'>): number {
  const { saveRatio, marginYuan, costYuan } = attempt;
  share({ saveRatio });
  above(0, { saveRatio, marginYuan });
  atLeast(0, { costYuan });
  return costYuan / (saveRatio * marginYuan);
}
