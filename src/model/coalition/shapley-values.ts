// A fair split of what several make together. 合作所得的公平分配。
import { finite } from '../_check';

/**
 * Shapley value of each player, over all coalitions. 沙普利值。
 *
 * @param worths what each coalition is worth alone, any unit; bit i of the index is set when player i
 *   belongs to it, so the first is the empty coalition and the last is everybody; 2, 4, 8 … values
 * @returns one value a player, same unit, not rounded; they add up to the worth of all less the worth
 *   of none, and players who add the same get the same
 * @throws RangeError if the number of worths is not a power of two from 2, or a worth is not finite
 * @source Shapley 1953, in Contributions to the Theory of Games II, 307–317
 * @formula \phi_i = \sum_{S \not\ni i} \frac{|S|!\,(n-|S|-1)!}{n!} \left( v(S \cup \{i\}) - v(S) \right)
 * @vectors shapley.value
 * @example shapleyValues([0, 0, 0, 0, 0, 1, 1, 1]) // [0.1667, 0.1667, 0.6667]
 */
export function shapleyValues(worths: ArrayLike<number>): number[] {
  const playerCount = Math.round(Math.log2(worths.length));
  if (!(playerCount >= 1) || 2 ** playerCount !== worths.length) {
    const rule = 'as many as a power of two, from 2';
    throw new RangeError(`worths must be ${rule}, got ${worths.length}`);
  }
  finite({ worths });
  const weights = weightsBySize(playerCount);
  const sizes = new Uint8Array(worths.length);
  for (let mask = 1; mask < sizes.length; mask++) {
    sizes[mask] = (sizes[mask >> 1] as number) + (mask & 1);
  }
  return Array.from({ length: playerCount }, (_, player) => {
    const bit = 1 << player;
    let value = 0;
    for (let mask = 0; mask < worths.length; mask++) {
      if (mask & bit) continue;
      const gain = (worths[mask | bit] as number) - (worths[mask] as number);
      value += (weights[sizes[mask] as number] as number) * gain;
    }
    return value;
  });
}

/** |S|! (n − |S| − 1)! / n! for |S| = 0, 1 … n − 1, without factorials that overflow. */
function weightsBySize(playerCount: number): number[] {
  const weights = [1 / playerCount];
  for (let size = 1; size < playerCount; size++) {
    weights.push(((weights[size - 1] as number) * size) / (playerCount - size));
  }
  return weights;
}
