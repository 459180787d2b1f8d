// Credit for a sale by how much a channel lifts the rate of buying. 按渠道把成交率抬高多少来记功劳。
import { atMost } from '../_check';
import { shapleyValues } from '../coalition/shapley-values';
import { checkJourneys, type Journeys, sumOf } from './journeys';

/** Lift of the rate by each channel, and the credit that follows. 各渠道抬高的成交率与归因。 */
export interface RateCredits {
  /** Shapley value of each channel, a rate; negative if a channel is met mostly by who leaves. 沙普利值 */
  liftRatios: number[];
  /** lifts brought to the sum 1; all 0 when nobody bought. 归因占比 */
  creditRatios: number[];
  /** conversions of each channel; they add up to all, and may be negative. 归因成交数 */
  creditCounts: number[];
  /** conversions of all journeys as a share of all, 0–1; the lifts add up to it. 总成交率 */
  conversionRatio: number;
  /** coalitions that no journey stayed within; their rate is taken as 0. 没有数据的渠道组合数 */
  unseenCoalitionCount: number;
}

// A million coalitions are computed at once; for more channels an estimate would be needed.
const MOST_CHANNELS = 20;

/**
 * Shapley credits when a coalition is worth its rate of buying. 沙普利归因（按成交率，全枚举）。
 *
 * A coalition's rate is that of the journeys which met none but its channels.
 * 一组渠道的成交率，取「只碰过这些渠道」的路径的成交率。
 *
 * @param journeys channels (20 at most), touches and counts; journeys without a sale matter here
 * @returns rates, shares and conversions, not rounded
 * @throws RangeError if columns do not fit together or there are more than 20 channels
 * @source Shapley 1953, in Contributions to the Theory of Games II, 307–317; worth by rates as in
 *   Shao & Li 2011, KDD '11, 258–264
 * @formula \phi_c = \sum_{S \not\ni c} \frac{|S|!(n-|S|-1)!}{n!} \left( v(S \cup c) - v(S) \right), \quad
 *   v(S) = \frac{\text{conversions within } S}{\text{journeys within } S}
 * @simplifies Few journeys stay within a small coalition: its rate is shaky and counts fully.
 *   小组合的路径很少，成交率不稳，却按足数计入。
 * @example rateCredits(journeysOf(['a', 'b'], [1, 0], [1, 2])).liftRatios // [0.375, -0.125]
 */
export function rateCredits(journeys: Journeys): RateCredits {
  checkJourneys(journeys);
  const channelCount = journeys.channelNames.length;
  atMost(MOST_CHANNELS, { 'number of channelNames': channelCount });
  const { bought, made } = countsWithin(journeys);
  let unseenCoalitionCount = 0;
  const rates = bought.map((count, mask) => {
    if (made[mask] === 0 && mask > 0) unseenCoalitionCount++;
    return made[mask] ? count / (made[mask] as number) : 0;
  });
  const liftRatios = shapleyValues(rates);
  const conversionRatio = rates.at(-1) as number;
  const all = sumOf(journeys.conversionCounts);
  const creditRatios = liftRatios.map((lift) => (conversionRatio > 0 ? lift / conversionRatio : 0));
  return {
    liftRatios,
    creditRatios,
    creditCounts: creditRatios.map((ratio) => ratio * all),
    conversionRatio,
    unseenCoalitionCount,
  };
}

// Bit c of an index is set when channel c is in the coalition.
function countsWithin(journeys: Journeys): { bought: Float64Array; made: Float64Array } {
  const { channelNames, touchChannels, journeyStarts, conversionCounts, nullCounts } = journeys;
  const bought = new Float64Array(2 ** channelNames.length);
  const made = new Float64Array(2 ** channelNames.length);
  for (let i = 0; i < conversionCounts.length; i++) {
    let mask = 0;
    const end = journeyStarts[i + 1] as number;
    for (let t = journeyStarts[i] as number; t < end; t++)
      mask |= 1 << (touchChannels[t] as number);
    const count = conversionCounts[i] as number;
    bought[mask] = (bought[mask] as number) + count;
    made[mask] = (made[mask] as number) + count + (nullCounts[i] as number);
  }
  // From journeys of exactly these channels to journeys within them, one channel after another.
  for (let bit = 1; bit < made.length; bit *= 2) {
    for (let mask = 0; mask < made.length; mask++) {
      if (!(mask & bit)) continue;
      bought[mask] = (bought[mask] as number) + (bought[mask ^ bit] as number);
      made[mask] = (made[mask] as number) + (made[mask ^ bit] as number);
    }
  }
  return { bought, made };
}
