// Who still remembers an advertisement, day by day: all at once, or spread out. 广告回忆的逐日衰减：集中投放与持续投放。
import { above, atLeast, nonEmpty, share, wholeNumber } from '../_check';

/** How recall is won and lost. 回忆的获得与衰减。 */
export interface RecallMemory {
  /** days until half of those who remember have forgotten, > 0. 半衰期 */
  halfLifeDays: number;
  /** share of those who do not remember that one exposure wins, 0–1. 单次暴露的转化 */
  gainRatio: number;
}

/**
 * Share of the target that remembers, day by day. 逐日回忆率。
 *
 * @param exposureDays day of each exposure, whole, >= 0, any order; a day may stand more than once
 * @param memory       how recall is won and lost
 * @param horizonDays  days to look at, whole, >= 1; exposures after them have no effect yet
 * @returns share 0–1 at the end of each day, not rounded
 * @throws RangeError if a day is not whole or negative, the half-life is not above 0 or the gain is no share
 * @source Zielske 1959, J. Marketing 23(3), 239–243 (burst against drip); exponential forgetting
 * @formula a_t = a_{t-1}\, 2^{-1/h}, \quad a \leftarrow a + g(1 - a) \text{ for each exposure}
 * @simplifies Forgetting does not slow down with repetition. 多次重复也不会让遗忘变慢。
 * @vectors ads.recallDecay
 * @example dailyRecallRatios([0, 1], { halfLifeDays: 1, gainRatio: 0.2 }, 3) // [0.2, 0.28, 0.14]
 */
export function dailyRecallRatios(
  exposureDays: readonly number[],
  { halfLifeDays, gainRatio }: RecallMemory,
  horizonDays: number,
): number[] {
  wholeNumber({ exposureDays, horizonDays });
  atLeast(0, { exposureDays });
  above(0, { halfLifeDays });
  share({ gainRatio });
  atLeast(1, { horizonDays });
  const counts = new Float64Array(horizonDays);
  for (const day of exposureDays) if (day < horizonDays) counts[day] = (counts[day] as number) + 1;
  const keptRatio = 2 ** (-1 / halfLifeDays);
  let forgotten = 1;
  return Array.from(counts, (count) => {
    // Each exposure leaves the same share of those who do not remember.
    forgotten = (1 - keptRatio * (1 - forgotten)) * (1 - gainRatio) ** count;
    return 1 - forgotten;
  });
}

/**
 * Days of a burst: as many exposures a day as fit, from the first day on. 集中投放的日程。
 *
 * @param exposureCount exposures, whole, >= 0
 * @param perDayCount   exposures a day, whole, >= 1
 * @returns day of each exposure, first day 0
 * @throws RangeError if a count is not whole or out of range
 * @source Zielske 1959, J. Marketing 23(3), 239–243
 * @example burstDays(5, 2) // [0, 0, 1, 1, 2]
 */
export function burstDays(exposureCount: number, perDayCount: number): number[] {
  wholeNumber({ exposureCount, perDayCount });
  atLeast(0, { exposureCount });
  atLeast(1, { perDayCount });
  return Array.from({ length: exposureCount }, (_, i) => Math.floor(i / perDayCount));
}

/**
 * Days of a drip: exposures spread evenly. 持续投放的日程。
 *
 * @param exposureCount exposures, whole, >= 0
 * @param horizonDays   days to spread them over, whole, >= 1
 * @returns day of each exposure, first day 0
 * @throws RangeError if a count is not whole or out of range
 * @source Zielske 1959, J. Marketing 23(3), 239–243
 * @example dripDays(4, 10) // [0, 2, 5, 7]
 */
export function dripDays(exposureCount: number, horizonDays: number): number[] {
  wholeNumber({ exposureCount, horizonDays });
  atLeast(0, { exposureCount });
  atLeast(1, { horizonDays });
  return Array.from({ length: exposureCount }, (_, i) =>
    Math.floor((i * horizonDays) / exposureCount),
  );
}

/** What a course of recall amounts to. 回忆曲线的要点。 */
export interface RecallSummary {
  /** highest share. 峰值 */
  peakRatio: number;
  /** share on an average day. 均值 */
  meanRatio: number;
  /** share on the last day. 期末 */
  lastRatio: number;
  /** days on which enough people remember. 达标天数 */
  daysRemembered: number;
}

/**
 * Peak, average and end of a course of recall: a burst peaks, a drip lasts. 回忆曲线的峰值、均值与期末。
 *
 * @param recallRatios share that remembers on each day, 0–1, at least one day
 * @param enoughRatio  share that counts as enough, 0–1
 * @returns shares and days, not rounded
 * @throws RangeError if there is no day or a share is not between 0 and 1
 * @source own definition
 * @example recallSummary([0.2, 0.28, 0.14], 0.2).daysRemembered // 2
 */
export function recallSummary(recallRatios: readonly number[], enoughRatio: number): RecallSummary {
  nonEmpty({ recallRatios });
  share({ recallRatios, enoughRatio });
  return {
    peakRatio: Math.max(...recallRatios),
    meanRatio: recallRatios.reduce((sum, one) => sum + one, 0) / recallRatios.length,
    lastRatio: recallRatios.at(-1) as number,
    daysRemembered: recallRatios.filter((one) => one >= enoughRatio).length,
  };
}
