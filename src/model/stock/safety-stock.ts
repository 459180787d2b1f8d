// When to reorder, and how much of it is for surprises. 何时补货，其中多少是防意外的。
import { atLeast, finite } from '../_check';

/** Demand while an order is on its way. 补货期间的需求。 */
export interface LeadTimeDemand {
  /** average demand, units a day, >= 0. 日均需求 */
  meanUnitsPerDay: number;
  /** standard deviation of a day's demand, units, >= 0. 日需求标准差 */
  sdUnitsPerDay: number;
  /** average time from order to shelf, days, >= 0. 平均提前期 */
  leadTimeDays: number;
  /** standard deviation of that time, days, >= 0. 提前期标准差 */
  sdLeadTimeDays: number;
}

/** When to order again. 补货点。 */
export interface ReorderPlan {
  /** average demand during the lead time, units. 提前期需求 */
  leadDemandUnits: number;
  /** its standard deviation, units. 提前期需求标准差 */
  sdLeadDemandUnits: number;
  /** stock held against surprises, units; below 0 when z is. 安全库存 */
  safetyStockUnits: number;
  /** stock at which to order again, units, >= 0. 补货点 */
  reorderPointUnits: number;
  /** true when a negative z would have put the reorder point below zero. 补货点已止于零 */
  isHeldAtZero: boolean;
}

/**
 * Safety stock and reorder point when demand and lead time both vary. 需求与提前期都波动时的安全库存与补货点。
 *
 * @param demand mean and spread of a day's demand, mean and spread of the lead time
 * @param z      safety factor, standard deviations: `normalQuantile` of the share of cycles without
 *   a shortage; any finite number
 * @returns units, not rounded; safety grows with the square root of the lead time
 * @throws RangeError if a mean or spread is negative or `z` is not finite
 * @source Heizer & Render, Operations Management, chapter 12 (probabilistic models)
 * @formula SS = z \sqrt{ L \sigma_d^2 + d^2 \sigma_L^2 }, \quad ROP = d L + SS
 * @simplifies Days are independent of each other and of the lead time; a promotion breaks both.
 *   各天互相独立，也与提前期无关；大促期间两者都不成立。
 * @vectors inventory.safetyStock
 * @example safetyStock({ meanUnitsPerDay: 150, sdUnitsPerDay: 16, leadTimeDays: 5, sdLeadTimeDays: 1 }, 1.65).reorderPointUnits // 1004.442626
 */
export function safetyStock(demand: LeadTimeDemand, z: number): ReorderPlan {
  const { meanUnitsPerDay, sdUnitsPerDay, leadTimeDays, sdLeadTimeDays } = demand;
  atLeast(0, { meanUnitsPerDay, sdUnitsPerDay, leadTimeDays, sdLeadTimeDays });
  finite({ z });
  const leadDemandUnits = meanUnitsPerDay * leadTimeDays;
  const sdLeadDemandUnits = Math.hypot(
    Math.sqrt(leadTimeDays) * sdUnitsPerDay,
    meanUnitsPerDay * sdLeadTimeDays,
  );
  const safetyStockUnits = z * sdLeadDemandUnits;
  const reorderUnits = leadDemandUnits + safetyStockUnits;
  return {
    leadDemandUnits,
    sdLeadDemandUnits,
    safetyStockUnits,
    reorderPointUnits: Math.max(0, reorderUnits),
    isHeldAtZero: reorderUnits < 0,
  };
}
