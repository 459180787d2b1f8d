// Three numbers that are all called 7-day retention, side by side. 都叫「7 日留存」的三个数，并排看。
import { above, sameLength, wholeNumber } from '../_check';
import { codeCount } from '../table/distinct-counts';

/** Retention after a number of days, in its three meanings. 三种口径的留存。 */
export interface DayRetention {
  /** people whose first day is long enough ago for all three. 观察期够长的人数 */
  personCount: number;
  /** active on exactly day N, 0–1. N 日留存：恰好第 N 天活跃 */
  exactRatio: number | null;
  /** active on any day from N to the end of the bracket, 0–1. 区间留存：从第 N 天起的一段内活跃过 */
  bracketRatio: number | null;
  /** active on day N or any later day, 0–1. 滚动留存：第 N 天或以后活跃过 */
  rollingRatio: number | null;
}

/**
 * N-day, bracket and rolling retention of people by their first day. N 日、区间、滚动留存。
 *
 * @param customerCodes who, for each row, whole, from 0; −1 for nobody known
 * @param dayNumbers    when, whole days, rows in any order
 * @param span          `afterDays` N, whole, above 0; `bracketDays` days the bracket lasts, whole,
 *   above 0; `lastDay` the last day that was watched, whole
 * @returns shares of the people whose bracket ended by `lastDay`, 0–1; null when there are none
 * @throws RangeError if the lists differ in length or a number is out of range
 * @source definition; the three meanings as Amplitude and Mixpanel name them
 * @formula R_N = \Pr(d_N), \quad R_{[N,N+b)} = \Pr(\bigcup_{j<b} d_{N+j}), \quad R_{\ge N} = \Pr(\bigcup_{j} d_{N+j})
 * @simplifies Rolling retention still rises when people come back later.
 *   滚动留存会随着更晚的回访继续上升。
 * @example dayRetention([0, 0, 1], [1, 8, 1],
 *   { afterDays: 7, bracketDays: 7, lastDay: 20 }).exactRatio // 0.5
 */
export function dayRetention(
  customerCodes: ArrayLike<number>,
  dayNumbers: ArrayLike<number>,
  span: { afterDays: number; bracketDays: number; lastDay: number },
): DayRetention {
  const { afterDays, bracketDays, lastDay } = span;
  sameLength({ customerCodes, dayNumbers });
  wholeNumber({ afterDays, bracketDays, lastDay });
  above(0, { afterDays, bracketDays });
  const firstDays = firstDaysOf(customerCodes, dayNumbers, lastDay);
  const seen = new Uint8Array(firstDays.length);
  for (let row = 0; row < dayNumbers.length; row++) {
    const customer = customerCodes[row] as number;
    const day = dayNumbers[row] as number;
    if (customer === -1 || day > lastDay) continue;
    const age = day - (firstDays[customer] as number);
    if (age < afterDays) continue;
    (seen[customer] as number) |= age === afterDays ? 7 : age < afterDays + bracketDays ? 6 : 4;
  }
  const isOld = firstDays.map((day) => (day + afterDays + bracketDays - 1 <= lastDay ? 1 : 0));
  const personCount = isOld.reduce((sum, one) => sum + one, 0);
  const ratio = (bit: number) =>
    personCount === 0
      ? null
      : seen.filter((bits, i) => isOld[i] && bits & bit).length / personCount;
  return {
    personCount,
    exactRatio: ratio(1),
    bracketRatio: ratio(2),
    rollingRatio: ratio(4),
  };
}

function firstDaysOf(
  customerCodes: ArrayLike<number>,
  dayNumbers: ArrayLike<number>,
  lastDay: number,
): Float64Array {
  const firstDays = new Float64Array(codeCount(customerCodes)).fill(Infinity);
  for (let row = 0; row < dayNumbers.length; row++) {
    const customer = customerCodes[row] as number;
    const day = dayNumbers[row] as number;
    if (!Number.isInteger(day)) wholeNumber({ [`dayNumbers[${row}]`]: day });
    if (customer === -1 || day > lastDay) continue;
    if (day < (firstDays[customer] as number)) firstDays[customer] = day;
  }
  return firstDays;
}
