// Credit for a sale by the place of a touch in the journey. 按接触点在路径中的位置分配功劳。
import { above, atLeast, share } from '../_check';
import { checkJourneys, type Journeys, sumOf } from './journeys';

/** Weight of touch `place` (from 0) among `touchCount` touches, any scale, >= 0. 接触点的权重 */
export type TouchWeight = (place: number, touchCount: number) => number;

/** What each channel is credited with. 各渠道分得的功劳。 */
export interface TouchCredits {
  /** conversions of each channel; they add up to all. 归因成交数 */
  creditCounts: Float64Array;
  /** share of all conversions, 0–1; all 0 when nobody bought. 归因占比 */
  creditRatios: Float64Array;
}

/**
 * Conversions of each channel when touches count by their place. 按位置规则的归因成交数。
 *
 * @param journeys channels, touches and counts; journeys without a sale count for nothing
 * @param weightOf `firstTouch`, `lastTouch`, `linearTouch`, or what `positionTouch` and `decayTouch`
 *   give; weights of one journey are brought to the sum 1
 * @returns one value a channel, not rounded
 * @throws RangeError if columns do not fit together, a weight is negative or not finite, or all
 *   weights of a journey are 0
 * @source Berman 2018, Marketing Science 37(5), 771–792 (the rules in use)
 * @formula c_j = \sum_i n_i \frac{\sum_{k: x_{ik} = j} w(k, K_i)}{\sum_k w(k, K_i)}
 * @simplifies A rule is a choice, no finding: it cannot tell who would have bought anyway.
 *   规则是人定的，不是算出来的：它分不出谁本来就会买。
 * @vectors attribution.heuristics
 * @example touchCredits(journeysOf(['a > b', 'b'], [1, 1], [0, 0]), linearTouch).creditCounts // [0.5, 1.5]
 */
export function touchCredits(journeys: Journeys, weightOf: TouchWeight): TouchCredits {
  checkJourneys(journeys);
  const { touchChannels, journeyStarts, conversionCounts } = journeys;
  const creditCounts = new Float64Array(journeys.channelNames.length);
  const weights: number[] = [];
  for (let i = 0; i < conversionCounts.length; i++) {
    const count = conversionCounts[i] as number;
    if (count === 0) continue;
    const start = journeyStarts[i] as number;
    const touchCount = (journeyStarts[i + 1] as number) - start;
    let total = 0;
    for (let place = 0; place < touchCount; place++) {
      const weight = checkedWeight(weightOf(place, touchCount), place, touchCount);
      weights[place] = weight;
      total += weight;
    }
    if (!(total > 0 && total < Infinity)) {
      above(0, { [`sum of the weights of ${touchCount} touches`]: total });
    }
    for (let place = 0; place < touchCount; place++) {
      const channel = touchChannels[start + place] as number;
      const part = (weights[place] as number) / total;
      creditCounts[channel] = (creditCounts[channel] as number) + count * part;
    }
  }
  const all = sumOf(conversionCounts);
  return { creditCounts, creditRatios: creditCounts.map((count) => (all > 0 ? count / all : 0)) };
}

/**
 * All credit to the first touch. 首次接触归因。
 *
 * @param place which touch, from 0
 * @returns weight 1 for the first touch, else 0
 * @throws nothing
 * @source definition
 * @formula w(k) = [k = 0]
 * @example firstTouch(0) // 1
 */
export function firstTouch(place: number): number {
  return place === 0 ? 1 : 0;
}

/**
 * All credit to the last touch. 末次接触归因。
 *
 * @param place      which touch, from 0
 * @param touchCount touches of the journey, >= 1
 * @returns weight 1 for the last touch, else 0
 * @throws nothing
 * @source definition
 * @formula w(k, K) = [k = K - 1]
 * @example lastTouch(2, 3) // 1
 */
export function lastTouch(place: number, touchCount: number): number {
  return place === touchCount - 1 ? 1 : 0;
}

/**
 * The same credit to every touch. 线性归因。
 *
 * @returns weight 1
 * @throws nothing
 * @source definition
 * @formula w(k, K) = 1
 * @example linearTouch() // 1
 */
export function linearTouch(): number {
  return 1;
}

/**
 * Fixed credit to the first and the last touch, the rest to those between. 首尾加权归因。
 *
 * @param endRatio share of the first and of the last touch each, 0–0.5; 0.4 is usual
 * @returns a rule; journeys of two touches are split in halves
 * @throws RangeError if `endRatio` is not between 0 and 0.5
 * @source definition ("position based", "U-shaped")
 * @formula w(0) = w(K-1) = e, \quad w(k) = \frac{1 - 2e}{K - 2}
 * @example positionTouch(0.4)(0, 4) // 0.4
 * @example positionTouch(0.4)(1, 4) // 0.1
 */
export function positionTouch(endRatio: number): TouchWeight {
  share({ 'twice endRatio': 2 * endRatio });
  return (place, touchCount) => {
    if (touchCount <= 2) return 1;
    const isEnd = place === 0 || place === touchCount - 1;
    return isEnd ? endRatio : (1 - 2 * endRatio) / (touchCount - 2);
  };
}

/**
 * More credit the closer a touch is to the sale. 时间衰减归因。
 *
 * @param halfLifeTouches so many touches earlier, the weight is half, > 0
 * @returns a rule; the last touch has weight 1
 * @throws RangeError if `halfLifeTouches` is not above 0
 * @source definition ("time decay"), counted in touches because journeys carry no times
 * @formula w(k, K) = 2^{-(K - 1 - k)/h}
 * @example decayTouch(1)(0, 3) // 0.25
 */
export function decayTouch(halfLifeTouches: number): TouchWeight {
  above(0, { halfLifeTouches });
  return (place, touchCount) => 2 ** (-(touchCount - 1 - place) / halfLifeTouches);
}

function checkedWeight(weight: number, place: number, touchCount: number): number {
  if (!(weight >= 0 && weight < Infinity)) {
    atLeast(0, { [`weightOf(${place}, ${touchCount})`]: weight });
  }
  return weight;
}
