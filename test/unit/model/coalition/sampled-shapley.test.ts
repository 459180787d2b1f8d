// Sampled Shapley values: exact sums, errors, repetition. 抽样沙普利值。
import { describe, expect, it } from 'vitest';
import { sampledShapley } from '@/model/coalition/sampled-shapley';
import { shapleyValues } from '@/model/coalition/shapley-values';

const maskOf = (members: Uint8Array) =>
  members.reduce((mask, isIn, player) => mask | (isIn << player), 0);
// A game with luck in it, but the same at every call.
const worths = Float64Array.from({ length: 2 ** 6 }, (_, mask) => (mask * mask * 31) % 97);
const game = (members: Uint8Array) => worths[maskOf(members)] ?? NaN;

describe('sampledShapley()', () => {
  it('is exact when players do not depend on each other', () => {
    const found = sampledShapley(2, ([a, b]) => (a ?? 0) + 2 * (b ?? 0), { pairCount: 2, seed: 1 });
    expect(found).toEqual({ values: [1, 2], standardErrors: [0, 0] });
  });

  it('comes within a few standard errors of the exact values', () => {
    const { values, standardErrors } = sampledShapley(6, game, { pairCount: 2000, seed: 7 });
    shapleyValues(worths).forEach((exact, i) => {
      expect(Math.abs((values[i] ?? NaN) - exact)).toBeLessThan(4 * (standardErrors[i] ?? NaN));
      expect(standardErrors[i]).toBeLessThan(1);
    });
  });

  it('adds up to what all are worth, whatever the sample', () => {
    const { values } = sampledShapley(6, game, { pairCount: 3, seed: 2 });
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
      (worths.at(-1) ?? NaN) - (worths[0] ?? NaN),
      9,
    );
  });

  it('gives the same for the same seed, and other values for another', () => {
    const sample = (seed: number) => sampledShapley(6, game, { pairCount: 5, seed }).values;
    expect(sample(3)).toEqual(sample(3));
    expect(sample(3)).not.toEqual(sample(4));
  });

  it('stops when told to', () => {
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => sampledShapley(6, game, { pairCount: 5, seed: 1 }, { signal })).toThrow('enough');
  });

  it('names the bad argument', () => {
    const run = (playerCount: number, pairCount: number, seed: number) => () =>
      sampledShapley(playerCount, game, { pairCount, seed });
    expect(run(0, 2, 1)).toThrow('playerCount must be at least 1, got 0');
    expect(run(2, 1, 1)).toThrow('pairCount must be at least 2, got 1');
    expect(run(2, 2, 0.5)).toThrow('seed must be a whole number, got 0.5');
    expect(() => sampledShapley(2, () => NaN, { pairCount: 2, seed: 1 })).toThrow(
      'gains by worthOf',
    );
  });
});
