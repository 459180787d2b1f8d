// Credit for a sale by what is lost without a channel. 去掉某个渠道会少成交多少，就记多少功劳。
import { tell, type Watch } from '../_watch';
import { journeyChain, type JourneyChain } from './journey-chain';
import { type Journeys, sumOf } from './journeys';

/** What removing each channel costs, and the credit that follows. 移除效应与归因。 */
export interface MarkovCredits {
  /** share of all journeys that end in a sale, 0–1. 总成交概率 */
  conversionRatio: number;
  /** share of the sales lost without the channel, 0–1; these do not add up to 1. 移除效应 */
  removalRatios: Float64Array;
  /** removal ratios brought to the sum 1; all 0 when nobody bought. 归因占比 */
  creditRatios: Float64Array;
  /** conversions of each channel; they add up to all. 归因成交数 */
  creditCounts: Float64Array;
  /** states of the chain, start included. 状态数 */
  stateCount: number;
  /** sweeps through the chain, for the whole and all removals. 迭代轮数 */
  iterations: number;
  /** whether every solution had settled; look at it before use. 是否收敛 */
  hasConverged: boolean;
}

const MOST_SWEEPS = 100_000;
const SETTLED = 1e-15;

/**
 * Removal effects and credits of channels, by a chain of touches. 马尔可夫归因（移除效应）。
 *
 * The chain is solved, not simulated: the same journeys give the same credits, and a small channel
 * does not get 0 by bad luck. A channel that no buyer ever met gets 0 by rule.
 * 直接求解，不靠随机模拟：同样的数据结果不变，小渠道不会碰巧变成 0。买家从没碰过的渠道规定为 0。
 *
 * @param journeys channels, touches and counts; give `nullCounts` of 0 to look at buyers only
 * @param order    how many last touches decide the next step, whole, >= 1; above 2 states get rare
 * @param watch    progress and stop, optional
 * @returns shares as fractions 0–1 and conversions, not rounded
 * @throws RangeError if columns do not fit together, or `order` is below 1 or too high to be counted
 * @throws whatever the signal of `watch` was aborted with
 * @source Anderl, Becker, von Wangenheim & Schumann 2016, Int. J. Research in Marketing 33(3), 457–474
 * @formula RE_c = 1 - \frac{p_{-c}}{p}, \quad \text{credit}_c = n \frac{RE_c}{\sum_j RE_j}
 * @simplifies Who meets the removed channel is lost; in truth some would come another way.
 *   碰到被移除渠道的人一律算流失；实际上有人会绕道再来。
 * @vectors attribution.markov
 * @example markovCredits(journeysOf(['C1 > C2 > C3', 'C1', 'C2 > C3'], [1, 0, 0], [0, 1, 1]), 1)
 *   .removalRatios // [0.5, 1, 1]
 */
export function markovCredits(journeys: Journeys, order: number, watch?: Watch): MarkovCredits {
  const chain = journeyChain(journeys, order);
  const whole = conversionOf(chain, NO_CHANNEL);
  const isCredited = channelsOfBuyers(journeys);
  const channelCount = journeys.channelNames.length;
  const removalRatios = new Float64Array(channelCount);
  let { iterations, hasConverged } = whole;
  for (let channel = 0; channel < channelCount; channel++) {
    tell(watch, channel / channelCount);
    if (!isCredited[channel] || whole.conversionRatio === 0) continue;
    const without = conversionOf(chain, channel);
    removalRatios[channel] = Math.max(0, 1 - without.conversionRatio / whole.conversionRatio);
    iterations += without.iterations;
    hasConverged &&= without.hasConverged;
  }
  tell(watch, 1);
  const all = sumOf(removalRatios);
  const creditRatios = removalRatios.map((ratio) => (all > 0 ? ratio / all : 0));
  const conversionCount = sumOf(journeys.conversionCounts);
  return {
    conversionRatio: whole.conversionRatio,
    removalRatios,
    creditRatios,
    creditCounts: creditRatios.map((ratio) => ratio * conversionCount),
    stateCount: chain.stateChannels.length,
    iterations,
    hasConverged,
  };
}

const NO_CHANNEL = -2;

// Gauss–Seidel from zero: the chance to buy rises in every state towards the solution. States found
// late in the journeys are swept first, so that a chain without circles is solved by one sweep.
function conversionOf(chain: JourneyChain, removed: number) {
  const { stateChannels, conversionRatios } = chain;
  const ratios = new Float64Array(stateChannels.length);
  let [before, beforeThat] = [1, 1];
  for (let iterations = 1; iterations <= MOST_SWEEPS; iterations++) {
    let change = 0;
    for (let s = ratios.length - 1; s >= 0; s--) {
      if (stateChannels[s] === removed) continue;
      const ratio = (conversionRatios[s] as number) + nextConversion(chain, s, ratios);
      if (ratio > 0) change = Math.max(change, (ratio - (ratios[s] as number)) / ratio);
      ratios[s] = ratio;
    }
    // Changes shrink like a geometric series, and what is still to come is its tail. The slower of two
    // shrinkages counts: one sweep may calm the busy states while a rare circle has yet to turn.
    const shrinkage = Math.max(change / before, before / beforeThat);
    const tail = shrinkage < 1 ? (change * shrinkage) / (1 - shrinkage) : Infinity;
    if (tail <= SETTLED || change <= 2 * Number.EPSILON) {
      return { conversionRatio: ratios[0] as number, iterations, hasConverged: true };
    }
    [beforeThat, before] = [before, change];
  }
  return { conversionRatio: ratios[0] as number, iterations: MOST_SWEEPS, hasConverged: false };
}

function nextConversion(chain: JourneyChain, state: number, ratios: Float64Array): number {
  const { moveStarts, moveStates, moveRatios } = chain;
  let sum = 0;
  const end = moveStarts[state + 1] as number;
  for (let move = moveStarts[state] as number; move < end; move++) {
    sum += (moveRatios[move] as number) * (ratios[moveStates[move] as number] as number);
  }
  return sum;
}

function channelsOfBuyers({
  channelNames,
  touchChannels,
  journeyStarts,
  conversionCounts,
}: Journeys): Uint8Array {
  const isMet = new Uint8Array(channelNames.length);
  for (let i = 0; i < conversionCounts.length; i++) {
    if (!conversionCounts[i]) continue;
    const end = journeyStarts[i + 1] as number;
    for (let t = journeyStarts[i] as number; t < end; t++) isMet[touchChannels[t] as number] = 1;
  }
  return isMet;
}
