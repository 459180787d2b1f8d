// The days on which a plan runs. 各种节奏在哪些天投放。
import type { ReachValues, Schedule } from './inputs';

/** Days of a plan, counted from 0 and whole. 取整后的天数，首日为 0。 */
export interface Calendar {
  horizonDays: number;
  /** The day that counts; the last one when it would lie outside. */
  promotionDay: number;
  waveDays: number;
}

/** The days that the controls mean. 由控件得到的日程。 */
export function calendarOf({ horizon, promotionDay, waveLength }: ReachValues): Calendar {
  const horizonDays = Math.round(horizon);
  return {
    horizonDays,
    promotionDay: Math.min(Math.round(promotionDay), horizonDays) - 1,
    waveDays: Math.round(waveLength),
  };
}

/**
 * Days on which it runs, first day 0. 投放日。
 *
 * A burst is the wave that ends on the day itself. Pulses are that wave and, with pauses as long as a
 * wave, others before and after. A drip runs every day.
 */
export function runDays(schedule: Schedule, calendar: Calendar): number[] {
  const { horizonDays, promotionDay, waveDays } = calendar;
  const waveOf = (day: number) => Math.floor((promotionDay - day) / waveDays);
  const every = Array.from({ length: horizonDays }, (_, day) => day);
  if (schedule === 'burst') return every.filter((day) => waveOf(day) === 0);
  return schedule === 'drip' ? every : every.filter((day) => waveOf(day) % 2 === 0);
}
