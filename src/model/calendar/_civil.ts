// Counts days without checking the date: for loops over many rows. 不做检查地数天数，供大量数据的循环使用。

/** Days in 400 Gregorian years. 400 年的天数。 */
export const DAYS_PER_ERA = 146_097;

/**
 * Days from 1 January 1970 to a date that is known to be one. 合法日期距 1970 年 1 月 1 日的天数。
 *
 * @param year  Gregorian year, whole
 * @param month of the year, 1–12
 * @param day   1–31; past the end of the month it counts on into the next
 * @returns whole days, negative before 1970
 * @throws nothing: the caller has checked
 * @source Hinnant 2013, chrono-Compatible Low-Level Date Algorithms (days_from_civil)
 * @example daysFromCivil(2011, 12, 10) // 15318
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  // The year starts in March, so that the leap day is its last day.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

/**
 * Days of a month. 一个月的天数。
 *
 * @param year  Gregorian year, whole
 * @param month of the year, 1–12
 * @returns 28–31 days
 * @throws nothing: the caller has checked
 * @source own derivation: first of the next month minus first of this one
 * @example daysOfMonth(2012, 2) // 29
 */
export function daysOfMonth(year: number, month: number): number {
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  return next - daysFromCivil(year, month, 1);
}
