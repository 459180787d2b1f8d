// A fair split among too many to try every coalition. 人数太多时，抽样估计公平分配。
import { atLeast, finite, wholeNumber } from '../_check';
import { tell, type Watch } from '../_watch';
import { type RandomStream, randomStream } from '../random/stream';

/** Estimated values, and how far they can be trusted. 估计的沙普利值与误差。 */
export interface SampledShapley {
  /** one value a player; they add up to the worth of all less the worth of none. 沙普利值 */
  values: number[];
  /** standard error of each value, same unit. 标准误 */
  standardErrors: number[];
}

/** How the orders are drawn. 抽样方式。 */
export interface ShapleySample {
  /** pairs of an order and its reverse, whole, >= 2. 排列对数 */
  pairCount: number;
  /** whole number; the same seed gives the same values. 随机种子 */
  seed: number;
}

/**
 * Shapley values estimated from random orders of arrival. 沙普利值的抽样估计。
 *
 * Each order is also played backwards: who comes early in one comes late in the other, which takes out
 * much of the noise. 每个排列倒过来再算一遍，先来后到互换，噪声小得多。
 *
 * @param playerCount players, whole, >= 1
 * @param worthOf     worth of the coalition whose members are 1 in the list, any unit, finite
 * @param sample      how many pairs of orders, and the seed
 * @param watch       progress and stop, optional
 * @returns values and standard errors, not rounded
 * @throws RangeError if a count or the seed is not a whole number, a count is too small, or a worth is
 *   not finite
 * @throws whatever the signal of `watch` was aborted with
 * @source Castro, Gómez & Tejada 2009, Computers & Operations Research 36(5), 1726–1730; reversed orders:
 *   Mitchell, Cooper, Frank & Holmes 2022, J. Machine Learning Research 23(43)
 * @formula \hat\phi_i = \frac1m \sum_{\pi} \left( v(\text{before}_\pi(i) \cup i) - v(\text{before}_\pi(i)) \right)
 * @example sampledShapley(2, (members) => members[0] + 2 * members[1], { pairCount: 2, seed: 1 })
 *   .values // [1, 2]
 */
export function sampledShapley(
  playerCount: number,
  worthOf: (members: Uint8Array) => number,
  { pairCount, seed }: ShapleySample,
  watch?: Watch,
): SampledShapley {
  wholeNumber({ playerCount, pairCount });
  atLeast(1, { playerCount });
  atLeast(2, { pairCount });
  const random = randomStream(seed, 'shapley orders');
  const order = Array.from({ length: playerCount }, (_, player) => player);
  const means = new Float64Array(playerCount);
  const squares = new Float64Array(playerCount);
  for (let pair = 0; pair < pairCount; pair++) {
    tell(watch, pair / pairCount);
    shuffle(order, random);
    const forth = gains(order, worthOf);
    const back = gains([...order].reverse(), worthOf);
    for (let i = 0; i < playerCount; i++) {
      const gain = ((forth[i] as number) + (back[i] as number)) / 2;
      // Welford's running mean: no difference of two large sums.
      const step = gain - (means[i] as number);
      means[i] = (means[i] as number) + step / (pair + 1);
      squares[i] = (squares[i] as number) + step * (gain - (means[i] as number));
    }
  }
  tell(watch, 1);
  const errorOf = (square: number) => Math.sqrt(square / (pairCount - 1) / pairCount);
  return { values: [...means], standardErrors: Array.from(squares, errorOf) };
}

function gains(order: readonly number[], worthOf: (members: Uint8Array) => number): Float64Array {
  const members = new Uint8Array(order.length);
  const gained = new Float64Array(order.length);
  let worth = worthOf(members);
  for (const player of order) {
    members[player] = 1;
    const next = worthOf(members);
    gained[player] = next - worth;
    worth = next;
  }
  // A bad worth spoils a gain; looked at once for the whole order.
  finite({ 'gains by worthOf': gained });
  return gained;
}

/** Fisher–Yates, in place. */
function shuffle(list: number[], random: RandomStream): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as number, list[last] as number];
  }
}
