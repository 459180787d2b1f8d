// Luck of the simulated tests, kept by seed: moving a control changes the looking, not the luck. 模拟用的运气，按种子保留。
import { simulatedSums } from '@/model/experiment/simulated-looks';
import { randomStream } from '@/model/random/stream';

/** Divides by most numbers of looks; where not, a look is off by under half a step. */
const STEPS = 120;
const TESTS = 100;
const KEPT = 4;

const kept = new Map<number, number[][]>();

/** Sums of a hundred tests. 一百个测试的累计差值。 */
export function sumsOf(seed: number): readonly number[][] {
  const known = kept.get(seed);
  if (known) return known;
  const sums = simulatedSums(TESTS, STEPS, randomStream(seed, 'peeking'));
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? seed);
  kept.set(seed, sums);
  return sums;
}
