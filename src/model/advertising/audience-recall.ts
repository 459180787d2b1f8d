// Who of a whole audience remembers, when some saw it often and some never. 看的次数不同的一群人里有多少记得。
import { above, atLeast, nonEmpty, share, wholeNumber } from '../_check';
import type { RecallMemory } from './recall-decay';

/** An audience, the days on which it may see the advertisement, and how it remembers. 受众、投放日与记忆。 */
export interface AudienceCampaign {
  /** share that sees it 0, 1, 2 … times, adding up to 1. 频次分布 */
  frequencyRatios: readonly number[];
  /** days on which it runs, whole, >= 0, at least one; a day that stands twice runs twice as heavily. 投放日 */
  runDays: readonly number[];
  /** how recall is won and lost. 回忆的获得与衰减 */
  memory: RecallMemory;
}

/**
 * Share of the audience that remembers, day by day. 全体受众的逐日回忆率。
 *
 * Every exposure falls on one of the running days by chance, whoever sees it. Exact, without drawing.
 * 每次曝光随机落在某个投放日；结果是精确期望，不用抽样。
 *
 * @param campaign    who sees it how often, on which days, and how recall is won and lost
 * @param horizonDays days to look at, whole, >= 1; running days after them take their share of exposures
 * @returns share 0–1 at the end of each day, not rounded
 * @throws RangeError if a share is none, a day is not whole or negative, there is no running day, the
 *   half-life is not above 0 or the gain is no share
 * @source own derivation: the recursion of Zielske’s burst and drip (see `dailyRecallRatios`) averaged
 *   over the days of n exposures and over n
 * @formula \sum_{s \le t} 2^{-(t-s)/h}\left[G(1 - gW_{s+1,t}) - G(1 - gW_{s,t})\right], \quad G(x) = \sum_n p_n x^n
 * @simplifies Forgetting does not slow down with repetition. 多次重复也不会让遗忘变慢。
 * @example audienceRecallRatios({ frequencyRatios: [0, 1], runDays: [0], memory: { halfLifeDays: 1, gainRatio: 0.2 } }, 3)
 *   // [0.2, 0.1, 0.05]
 */
export function audienceRecallRatios(campaign: AudienceCampaign, horizonDays: number): number[] {
  atLeast(1, { horizonDays });
  wholeNumber({ horizonDays });
  const recallAt = recallOf(campaign, horizonDays);
  return Array.from({ length: horizonDays }, (_, day) => recallAt(day));
}

/**
 * Share of the audience that remembers at the end of one day. 某一天结束时的回忆率。
 *
 * @param campaign who sees it how often, on which days, and how recall is won and lost
 * @param day      whole, >= 0, first day 0
 * @returns share 0–1, not rounded
 * @throws RangeError as `audienceRecallRatios`, or if the day is not whole or negative
 * @source as `audienceRecallRatios`
 * @example audienceRecallRatio({ frequencyRatios: [0.5, 0, 0.5], runDays: [0], memory: { halfLifeDays: 1, gainRatio: 0.2 } }, 1) // 0.09
 */
export function audienceRecallRatio(campaign: AudienceCampaign, day: number): number {
  atLeast(0, { day });
  wholeNumber({ day });
  return recallOf(campaign, day + 1)(day);
}

function recallOf(campaign: AudienceCampaign, horizonDays: number): (day: number) => number {
  const { frequencyRatios, runDays, memory } = campaign;
  const { halfLifeDays, gainRatio } = memory;
  nonEmpty({ frequencyRatios, runDays });
  share({ frequencyRatios, gainRatio });
  atLeast(0, { runDays });
  wholeNumber({ runDays });
  above(0, { halfLifeDays });
  const counts = new Uint32Array(horizonDays);
  for (const day of runDays) if (day < horizonDays) counts[day] = (counts[day] as number) + 1;
  const untouched = untouchedRatios(frequencyRatios, gainRatio, runDays.length);
  const keptRatio = 2 ** (-1 / halfLifeDays);
  return (day) => {
    let [recall, kept, run] = [0, 1, 0];
    // Backwards: what was won on a day is kept by those whom no later exposure would have won.
    for (let earlier = day; earlier >= 0; earlier--) {
      const through = run + (counts[earlier] as number);
      recall += kept * ((untouched[run] as number) - (untouched[through] as number));
      run = through;
      kept *= keptRatio;
    }
    return recall;
  };
}

/** Share whom none of their exposures wins on 0, 1, 2 … of the running days. */
function untouchedRatios(frequencyRatios: readonly number[], gainRatio: number, runCount: number) {
  return Float64Array.from({ length: runCount + 1 }, (_, run) => {
    const missed = 1 - (gainRatio * run) / runCount;
    // Horner's rule, from the most exposures down.
    return frequencyRatios.reduceRight((sum, ratio) => sum * missed + ratio, 0);
  });
}
