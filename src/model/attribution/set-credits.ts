// Credit for a sale, split over the channels that were met. 一笔成交由碰到过的渠道平分。
import { checkJourneys, type Journeys, sumOf } from './journeys';
import type { TouchCredits } from './touch-credits';

/**
 * Shapley credits when a coalition is worth the sales it makes alone. 沙普利归因（按渠道集合平分）。
 *
 * With the worth of a coalition counted as the conversions of journeys that met only its channels, the
 * Shapley value of a channel is an equal part of every journey that met it, however often.
 * 若一组渠道的价值是「只碰过这些渠道」的成交数，沙普利值就是：每条路径由碰到过的渠道平分，不论碰几次。
 *
 * @param journeys channels, touches and counts; journeys without a sale count for nothing
 * @returns one value a channel, not rounded; credits add up to all conversions
 * @throws RangeError if columns do not fit together
 * @source Zhao, Mahboobi & Bagheri 2018, Shapley value methods for attribution modeling, arXiv 1804.05327
 * @formula \phi_c = \sum_{S \ni c} n_S / |S|
 * @simplifies Journeys without a sale, order and number of touches do not matter.
 *   没成交的路径、先后次序和接触次数都不计。
 * @vectors attribution.shapleySet
 * @example setCredits(journeysOf(['a > b > a', 'b'], [2, 1], [0, 0])).creditCounts // [1, 2]
 */
export function setCredits(journeys: Journeys): TouchCredits {
  checkJourneys(journeys);
  const { channelNames, touchChannels, journeyStarts, conversionCounts } = journeys;
  const creditCounts = new Float64Array(channelNames.length);
  // Journey that met the channel last: tells what was already counted without a set for each journey.
  const metBy = new Int32Array(channelNames.length).fill(-1);
  const met: number[] = [];
  for (let i = 0; i < conversionCounts.length; i++) {
    const count = conversionCounts[i] as number;
    if (count === 0) continue;
    met.length = 0;
    for (let t = journeyStarts[i] as number; t < (journeyStarts[i + 1] as number); t++) {
      const channel = touchChannels[t] as number;
      if (metBy[channel] === i) continue;
      metBy[channel] = i;
      met.push(channel);
    }
    for (const channel of met) {
      creditCounts[channel] = (creditCounts[channel] as number) + count / met.length;
    }
  }
  const all = sumOf(conversionCounts);
  return { creditCounts, creditRatios: creditCounts.map((count) => (all > 0 ? count / all : 0)) };
}
