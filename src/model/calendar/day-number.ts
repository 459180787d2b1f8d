// Dates as whole numbers, so that days can be counted and compared. 把日期变成整数，方便数天数、比先后。
import { atLeast, atMost, wholeNumber } from '../_check';
import { DAYS_PER_ERA, daysFromCivil, daysOfMonth } from './_civil';

/** A day of the calendar. 年月日。 */
export interface CalendarDay {
  /** Gregorian year, whole. 年 */
  year: number;
  /** 1–12. 月 */
  month: number;
  /** 1–31. 日 */
  day: number;
}

/**
 * Days from 1 January 1970 to a date. 从 1970 年 1 月 1 日起的天数。
 *
 * @param date year, month 1–12 and day 1–31, whole numbers
 * @returns whole days, negative before 1970
 * @throws RangeError if a part is not whole, or there is no such day
 * @source Hinnant 2013, chrono-Compatible Low-Level Date Algorithms (days_from_civil)
 * @example dayNumber({ year: 2011, month: 12, day: 10 }) // 15318
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  wholeNumber({ year, month, day });
  atLeast(1, { month, day });
  atMost(12, { month });
  atMost(daysOfMonth(year, month), { day });
  return daysFromCivil(year, month, day);
}

/**
 * The date of a day number. 由天数得到日期。
 *
 * @param days whole days from 1 January 1970
 * @returns year, month and day
 * @throws RangeError if `days` is not a whole number
 * @source Hinnant 2013, chrono-Compatible Low-Level Date Algorithms (civil_from_days)
 * @example calendarDay(15318) // { year: 2011, month: 12, day: 10 }
 */
export function calendarDay(days: number): CalendarDay {
  wholeNumber({ days });
  // The year starts in March, so that the leap day is its last day.
  const shifted = days + 719468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * Months from January 1970 to the month of a day. 从 1970 年 1 月起的月数。
 *
 * @param days whole days from 1 January 1970
 * @returns whole months; two days of one month share it, the next month is one more
 * @throws RangeError if `days` is not a whole number
 * @source own definition: 12 (year − 1970) + month − 1
 * @example monthNumber(15318) // 503
 */
export function monthNumber(days: number): number {
  const { year, month } = calendarDay(days);
  return 12 * (year - 1970) + month - 1;
}
