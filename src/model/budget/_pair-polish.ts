// Moves money between two channels at a time until no move helps. 渠道两两调剂，直到无法再改进。
import type { Bounds } from './channel';

type Responses = (spendYuan: number) => number;

const SCAN_COUNT = 24;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const GOLDEN_STEPS = 45;
const MAX_ROUNDS = 60;
// A round that adds less than this share of all responses ends the work.
const ENOUGH = 1e-14;

/**
 * Improves a split by moving money between pairs, whatever the curves. 两两调剂。
 *
 * Each pair is looked at over its whole range first, so that an S-shaped channel can be filled or
 * emptied in one move. 先扫描整个区间再细找，所以能一次填满或清空 S 形渠道。
 *
 * @param curves    responses for spend in yuan of each channel, never falling
 * @param bounds    floor and cap of each channel
 * @param spendYuan yuan for each channel, within its bounds
 * @returns a split of the same sum that brings at least as much
 * @source own derivation: on a pair only the sum is fixed, one number remains; golden section (Kiefer 1953)
 * @formula \max_t f_i(x_i + t) + f_j(x_j - t)
 * @example pairPolished([(x) => x, (x) => 2 * x],
 *   [{ floorYuan: 0, capYuan: 9 }, { floorYuan: 0, capYuan: 9 }], [4, 5]) // [0, 9]
 */
export function pairPolished(
  curves: readonly Responses[],
  bounds: readonly Bounds[],
  spendYuan: readonly number[],
): number[] {
  const split = [...spendYuan];
  const all = curves.reduce((sum, curve, i) => sum + curve(split[i] as number), 0);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let gain = 0;
    for (let i = 0; i < curves.length; i++) {
      for (let j = i + 1; j < curves.length; j++) gain += exchange(curves, bounds, split, [i, j]);
    }
    if (gain <= ENOUGH * all) break;
  }
  return split;
}

function exchange(
  curves: readonly Responses[],
  bounds: readonly Bounds[],
  split: number[],
  [i, j]: [number, number],
): number {
  const [mine, other] = [bounds[i] as Bounds, bounds[j] as Bounds];
  const sum = (split[i] as number) + (split[j] as number);
  const low = Math.max(mine.floorYuan, sum - other.capYuan);
  const high = Math.min(mine.capYuan, sum - other.floorYuan);
  if (!(high > low)) return 0;
  const [first, second] = [curves[i] as Responses, curves[j] as Responses];
  const worth = (yuan: number) => first(yuan) + second(Math.max(0, sum - yuan));
  const before = worth(split[i] as number);
  const best = bestPlace(worth, low, high);
  const gain = worth(best) - before;
  if (!(gain > 0)) return 0;
  split[i] = best;
  split[j] = Math.max(other.floorYuan, sum - best);
  return gain;
}

function bestPlace(worth: (yuan: number) => number, low: number, high: number): number {
  const step = (high - low) / SCAN_COUNT;
  const places = Array.from({ length: SCAN_COUNT + 1 }, (_, k) =>
    k === SCAN_COUNT ? high : low + k * step,
  );
  const worths = places.map(worth);
  const top = worths.indexOf(Math.max(...worths));
  const from = places[Math.max(0, top - 1)] as number;
  const to = places[Math.min(SCAN_COUNT, top + 1)] as number;
  const inside = goldenTop(worth, from, to);
  return worth(inside) > (worths[top] as number) ? inside : (places[top] as number);
}

function goldenTop(worth: (yuan: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atA, atB] = [worth(a), worth(b)];
  for (let step = 0; step < GOLDEN_STEPS; step++) {
    if (atA < atB) {
      [low, a, atA] = [a, b, atB];
      b = low + GOLDEN * (high - low);
      atB = worth(b);
    } else {
      [high, b, atB] = [b, a, atA];
      a = high - GOLDEN * (high - low);
      atA = worth(a);
    }
  }
  return low + (high - low) / 2;
}
