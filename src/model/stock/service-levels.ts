// What share of cycles, and of demand, a reorder point serves. 一个补货点能保住多少周期、多少需求。
import { above, atLeast } from '../_check';
import { normalLoss } from '../special/normal-loss';
import { normalBelowRatio } from '../special/normal-distribution';

/** A stock that is refilled again and again. 反复补货的库存。 */
export interface ReorderPolicy {
  /** average demand during the lead time, units, >= 0. 提前期平均需求 */
  meanLeadDemandUnits: number;
  /** its standard deviation, units, > 0. 提前期需求标准差 */
  sdLeadDemandUnits: number;
  /** stock at which to order again, units, >= 0. 补货点 */
  reorderPointUnits: number;
  /** units of one order, > 0. 每次订货量 */
  orderQuantityUnits: number;
}

/** How well it serves: two measures that must not be confused. 两种服务水平，不可混用。 */
export interface ServiceLevels {
  /** share of order cycles without a shortage, 0–1. 周期服务水平（第一类） */
  cycleServiceRatio: number;
  /** units short in one cycle, expected. 每周期期望缺货 */
  expectedShortageUnitsPerCycle: number;
  /** share of demand served from the shelf by the usual rule 1 − shortage/order; null when the
   * shortage exceeds the order, where the rule means nothing. 满足率（第二类，常用近似） */
  fillRatio: number | null;
  /** the same without the rule's double counting of old shortages, 0–1. 满足率（精确，允许欠货） */
  exactFillRatio: number;
}

/**
 * Cycle service and fill rate of a reorder point. 补货点的周期服务水平与需求满足率。
 *
 * @param policy lead-time demand, reorder point, order quantity, units
 * @returns shares 0–1 and units, not rounded
 * @throws RangeError if demand or the reorder point is negative, or the spread or the order is not above 0
 * @source Silver, Pyke & Thomas 2017, Inventory and Production Management, 4th ed.; exact: Hadley &
 *   Whitin 1963, section 4-9
 * @formula \Phi(z), \quad 1 - \frac{\sigma L(z)}{Q}, \quad 1 - \frac{\sigma \left( L(z) - L(z + Q/\sigma) \right)}{Q}
 * @simplifies Demand of the lead time is normal; who finds nothing waits for the next delivery.
 *   提前期需求为正态；买不到的人等下一批货。
 * @vectors inventory.fillRate
 * @example serviceLevels({ meanLeadDemandUnits: 400, sdLeadDemandUnits: 80, reorderPointUnits: 500, orderQuantityUnits: 300 }).fillRatio // 0.98651017
 * @example serviceLevels({ meanLeadDemandUnits: 400, sdLeadDemandUnits: 80, reorderPointUnits: 500, orderQuantityUnits: 300 }).cycleServiceRatio // 0.89435023
 */
export function serviceLevels(policy: ReorderPolicy): ServiceLevels {
  const { meanLeadDemandUnits, sdLeadDemandUnits, reorderPointUnits, orderQuantityUnits } = policy;
  atLeast(0, { meanLeadDemandUnits, reorderPointUnits });
  above(0, { sdLeadDemandUnits, orderQuantityUnits });
  const z = (reorderPointUnits - meanLeadDemandUnits) / sdLeadDemandUnits;
  const shortageUnits = sdLeadDemandUnits * normalLoss(z);
  const oldShortageUnits =
    sdLeadDemandUnits * normalLoss(z + orderQuantityUnits / sdLeadDemandUnits);
  return {
    cycleServiceRatio: normalBelowRatio(z),
    expectedShortageUnitsPerCycle: shortageUnits,
    fillRatio: shortageUnits > orderQuantityUnits ? null : 1 - shortageUnits / orderQuantityUnits,
    exactFillRatio: clamped(1 - (shortageUnits - oldShortageUnits) / orderQuantityUnits),
  };
}

// The loss never falls faster than z rises, so that only rounding can leave the shares.
function clamped(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}
