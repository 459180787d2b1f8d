// Parcels that pile up when more orders come than can be packed. 订单多过产能时的积压。
import { above, atLeast, nonEmpty, sameLength } from '../_check';

/** A backlog, period by period. 逐期积压。 */
export interface Backlog {
  /** units still waiting at the end of each period. 期末积压 */
  backlogUnits: number[];
  /** units sent in each period. 当期发出 */
  servedUnits: number[];
  /** the largest backlog, units. 积压峰值 */
  peakUnits: number;
  /** period at whose end the backlog is first largest, counted from 0. 峰值所在期 */
  peakIndex: number;
  /** first period, the peak or after, that ends without backlog; null when none does. 清空所在期 */
  clearedIndex: number | null;
  /** waiting altogether: backlog at the ends of periods × length of a period. 积压件时 */
  backlogUnitHours: number;
}

/** Where a backlog starts, and how long a period is. 起点与期长。 */
export interface BacklogStart {
  /** units waiting before the first period, >= 0; 0 if left out. 期初积压 */
  openingUnits?: number;
  /** length of a period, hours, > 0; 1 if left out. 每期小时数 */
  periodHours?: number;
}

/**
 * Backlog of a fluid queue. 流体排队：逐期积压。
 *
 * @param arrivalUnits  orders that come in each period, units, >= 0
 * @param capacityUnits orders that can be sent in each period, units, >= 0
 * @param start         backlog before, and length of a period
 * @returns backlog and what was sent, period by period, not rounded; nothing is lost:
 *   opening + arrivals = sent + last backlog
 * @throws RangeError if lists are empty or differ in length, a number is negative, or the length of a
 *   period is not above 0
 * @source Newell 1982, Applications of Queueing Theory, 2nd ed., chapter 2
 * @formula b_t = \max(b_{t-1} + a_t - c_t, 0)
 * @simplifies Orders flow evenly within a period, and unused capacity is lost. 期内订单均匀到来；用不完的产能作废。
 * @vectors fulfilment.backlog
 * @example fulfilmentBacklog([1200, 5400, 100], [1000, 1600, 4100]).backlogUnits // [200, 4000, 0]
 * @example fulfilmentBacklog([1200, 5400, 100], [1000, 1600, 4100]).clearedIndex // 2
 */
export function fulfilmentBacklog(
  arrivalUnits: readonly number[],
  capacityUnits: readonly number[],
  start: BacklogStart = {},
): Backlog {
  const { openingUnits = 0, periodHours = 1 } = start;
  nonEmpty({ arrivalUnits });
  sameLength({ arrivalUnits, capacityUnits });
  atLeast(0, { arrivalUnits, capacityUnits, openingUnits });
  above(0, { periodHours });
  let waiting = openingUnits;
  const periods = arrivalUnits.map((arriving, t) => {
    const served = Math.min(waiting + arriving, capacityUnits[t] as number);
    // As a difference of whole numbers this is exact, and it is never below 0.
    waiting = waiting + arriving - served;
    return { waiting, served };
  });
  const backlogUnits = periods.map((period) => period.waiting);
  const peakUnits = backlogUnits.reduce((most, units) => Math.max(most, units), 0);
  const peakIndex = backlogUnits.indexOf(peakUnits);
  const cleared = backlogUnits.findIndex((units, t) => t >= peakIndex && units === 0);
  return {
    backlogUnits,
    servedUnits: periods.map(({ served }) => served),
    peakUnits,
    peakIndex,
    clearedIndex: cleared < 0 ? null : cleared,
    backlogUnitHours: backlogUnits.reduce((sum, units) => sum + units, 0) * periodHours,
  };
}
