// Which parcels leave too late when the oldest goes first. 先到先发时，哪些包裹超时。
import { atLeast, nonEmpty, sameLength, wholeNumber } from '../_check';

/** Parcels by whether they kept the promise. 按是否守时分类的包裹。 */
export interface ShippingPromise {
  /** left within the limit. 按时发出 */
  onTimeUnits: number;
  /** left later, or known to leave later. 超时 */
  lateUnits: number;
  /** still waiting when the record ends, with time left. 尚未到期 */
  undecidedUnits: number;
  /** share of those decided that were late, 0–1; null when none is decided. 超时率 */
  lateRatio: number | null;
}

/** What came, what left, and what was promised. 来单、发货与承诺。 */
export interface ShippingRecord {
  /** orders that came in each period, units, >= 0. 每期来单 */
  arrivalUnits: readonly number[];
  /** orders sent in each period, units, >= 0. 每期发出 */
  servedUnits: readonly number[];
  /** units waiting before the first period, sent first and not judged, >= 0. 期初积压 */
  openingUnits: number;
  /** an order must leave by the end of the period so many after its own, whole, >= 0. 时限（期数） */
  limitPeriods: number;
}

/**
 * Parcels on time and late, first come, first served. 先到先发下的按时与超时包裹。
 *
 * @param record arrivals and sent units as `fulfilmentBacklog` gives them, and the limit
 * @returns units and the share late, not rounded; the units add up to the arrivals
 * @throws RangeError if lists are empty or differ in length, a number is negative, the limit is not
 *   whole, or more was sent than was there
 * @source Newell 1982, Applications of Queueing Theory, 2nd ed., chapter 1 (cumulative curves)
 * @formula \text{late}_i = \min\left( a_i, \max\left( 0, b_0 + A_i - D_{i+\ell} \right) \right)
 * @simplifies The oldest order always goes first; within a period nobody asks for the hour. 总是先发最早的单；期内不再分先后。
 * @example lateParcels({ arrivalUnits: [5, 9, 0], servedUnits: [4, 4, 4], openingUnits: 0, limitPeriods: 1 }) // { onTimeUnits: 12, lateUnits: 2, undecidedUnits: 0, lateRatio: 0.142857143 }
 */
export function lateParcels(record: ShippingRecord): ShippingPromise {
  const { arrivalUnits, servedUnits, openingUnits, limitPeriods } = record;
  check(record);
  const sentBy = runningSums(servedUnits, 0);
  const cameBy = runningSums(arrivalUnits, openingUnits);
  const promise = { onTimeUnits: 0, lateUnits: 0, undecidedUnits: 0 };
  arrivalUnits.forEach((arrived, i) => {
    const due = i + limitPeriods;
    const isKnown = due < arrivalUnits.length;
    const sent = (isKnown ? sentBy[due] : sentBy.at(-1)) as number;
    const unsent = Math.min(arrived, Math.max(0, (cameBy[i] as number) - sent));
    promise.onTimeUnits += arrived - unsent;
    promise[isKnown ? 'lateUnits' : 'undecidedUnits'] += unsent;
  });
  const decided = promise.onTimeUnits + promise.lateUnits;
  return { ...promise, lateRatio: decided > 0 ? promise.lateUnits / decided : null };
}

function check({ arrivalUnits, servedUnits, openingUnits, limitPeriods }: ShippingRecord): void {
  nonEmpty({ arrivalUnits });
  sameLength({ arrivalUnits, servedUnits });
  atLeast(0, { arrivalUnits, servedUnits, openingUnits, limitPeriods });
  wholeNumber({ limitPeriods });
  const came = runningSums(arrivalUnits, openingUnits);
  runningSums(servedUnits, 0).forEach((sent, t) => {
    const there = came[t] as number;
    if (sent <= there * (1 + 1e-9)) return;
    throw new RangeError(`servedUnits up to ${t} must be at most ${there}, got ${sent}`);
  });
}

function runningSums(values: readonly number[], start: number): number[] {
  let sum = start;
  return values.map((value) => (sum += value));
}
