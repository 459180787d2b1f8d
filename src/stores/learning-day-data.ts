// Learning days: local days that begin at four in the morning, as numbers. 学习日：凌晨四点换日。

const DAY_MS = 86_400_000;
/** Who studies past midnight is still in the evening's sitting. */
const TURN_MS = 4 * 3_600_000;

/**
 * The learning day of a moment. 某一刻属于哪个学习日。
 *
 * @param atMs milliseconds since 1970
 * @param offsetMinutes how far UTC is ahead of local time, as `Date.getTimezoneOffset` has it
 * @returns whole days since 1970
 */
export function learningDay(atMs: number, offsetMinutes = 0): number {
  return Math.floor((atMs - offsetMinutes * 60_000 - TURN_MS) / DAY_MS);
}

/** The learning day of a date, by the clock of the reader. 读者本地的学习日。 */
export function localDay(date: Date): number {
  return learningDay(date.getTime(), date.getTimezoneOffset());
}

/** Noon of a learning day in UTC, to be written with `timeZone: 'UTC'`. 学习日对应的日期。 */
export function dateOfDay(day: number): Date {
  return new Date((day + 0.5) * DAY_MS);
}
