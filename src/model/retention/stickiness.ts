// How often the month's active people come: daily over monthly actives. 黏性：日活与月活之比。
import { atLeast, sameLength, wholeNumber } from '../_check';
import { codeCount, distinctCounts } from '../table/distinct-counts';

/** Daily and monthly actives of a span of days. 一段日期内的日活与月活。 */
export interface Stickiness {
  /** different people on each day, days without anybody included. 每天的活跃人数 */
  activesPerDay: Int32Array;
  /** mean of the above over all days. 平均日活 */
  meanDailyActives: number;
  /** different people in the whole span. 月活 */
  spanActives: number;
  /** days on which anybody came. 有人来的天数 */
  daysWithActives: number;
  /** mean daily actives over span actives, 1/days to 1; null when nobody came. 黏性 */
  stickinessRatio: number | null;
}

/**
 * Stickiness: mean daily actives over the actives of the whole span. 黏性（平均日活 ÷ 月活）。
 *
 * @param customerCodes who, for each row, whole, from 0; −1 for nobody known
 * @param dayNumbers    when, days from 1 January 1970, whole; rows outside the span are passed over
 * @param firstDay      first day of the span, whole
 * @param lastDay       last day of the span, whole, not before the first
 * @returns actives by day and their ratio, not rounded; empty days count as 0
 * @throws RangeError if the lists differ in length, a number is not whole, or the span is empty
 * @source definition (DAU/MAU)
 * @formula \frac{1}{d}\sum_{t=1}^{d} A_t \Big/ \Big|\bigcup_t A_t\Big|
 * @simplifies A few who come daily and many who come once can give the same ratio as an even crowd.
 *   少数人天天来、多数人来一次，和人人偶尔来，比值可能一样。
 * @vectors retention.stickiness
 * @example stickiness([0, 1, 0], [1, 1, 2], 1, 4).stickinessRatio // 0.375
 */
export function stickiness(
  customerCodes: ArrayLike<number>,
  dayNumbers: ArrayLike<number>,
  firstDay: number,
  lastDay: number,
): Stickiness {
  sameLength({ customerCodes, dayNumbers });
  wholeNumber({ firstDay, lastDay });
  atLeast(firstDay, { lastDay });
  codeCount(customerCodes);
  const dayCount = lastDay - firstDay + 1;
  const places = Int32Array.from({ length: dayNumbers.length }, (_, row) => {
    const day = dayNumbers[row] as number;
    if (!Number.isInteger(day)) wholeNumber({ [`dayNumbers[${row}]`]: day });
    return day < firstDay || day > lastDay ? -1 : day - firstDay;
  });
  const activesPerDay = distinctCounts(places, dayCount, customerCodes);
  const inSpan = places.map((place) => (place === -1 ? -1 : 0));
  const spanActives = distinctCounts(inSpan, 1, customerCodes)[0] as number;
  const meanDailyActives = activesPerDay.reduce((sum, count) => sum + count, 0) / dayCount;
  return {
    activesPerDay,
    meanDailyActives,
    spanActives,
    daysWithActives: activesPerDay.filter((count) => count > 0).length,
    stickinessRatio: spanActives === 0 ? null : meanDailyActives / spanActives,
  };
}
