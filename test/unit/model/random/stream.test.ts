// Random streams: the same again from the same seed, apart by name, even. 随机数流。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '@/model/random/stream';

const taken = (next: () => number, count: number) => Array.from({ length: count }, () => next());
const seeds = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 });

describe('randomStream()', () => {
  it('gives the same numbers in every browser', () => {
    expect(taken(randomStream(2026, 'demand'), 3)).toEqual([
      0.07120885769836605, 0.6738367192447186, 0.40612919023260474,
    ]);
  });

  it('gives the same numbers again from the same seed and name', () => {
    fc.assert(
      fc.property(seeds, fc.string(), (seed, name) => {
        const numbers = taken(randomStream(seed, name), 5);
        expect(taken(randomStream(seed, name), 5)).toEqual(numbers);
        expect(numbers.every((value) => value >= 0 && value < 1)).toBe(true);
      }),
    );
  });

  it('goes its own way for another seed or name', () => {
    fc.assert(
      fc.property(seeds, seeds, fc.string(), fc.string(), (seed, otherSeed, name, otherName) => {
        const numbers = taken(randomStream(seed, name), 4);
        if (otherSeed !== seed) {
          expect(taken(randomStream(otherSeed, name), 4)).not.toEqual(numbers);
        }
        if (otherName !== name) {
          expect(taken(randomStream(seed, otherName), 4)).not.toEqual(numbers);
        }
      }),
    );
  });

  // 100 bins, 99 degrees of freedom: chi-square lies between 57 and 155 but once in 10,000 each.
  it.each([0, 1, 2, -1, 2026, 2 ** 53 - 1])('spreads evenly from seed %d', (seed) => {
    const bins = new Float64Array(100);
    const pairs = new Float64Array(100);
    const add = (counts: Float64Array, bin: number) => (counts[bin] = (counts[bin] ?? NaN) + 1);
    const next = randomStream(seed, 'even');
    for (let i = 0; i < 50_000; i++) {
      const [first, second] = [next(), next()];
      add(bins, Math.floor(first * 100));
      add(pairs, Math.floor(first * 10) * 10 + Math.floor(second * 10));
    }
    for (const counts of [bins, pairs]) {
      const chi2 = counts.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
      expect(chi2).toBeGreaterThan(50);
      expect(chi2).toBeLessThan(165);
    }
  });

  it('has streams of close seeds and names that do not go together', () => {
    const streams = ['a', 'b'].flatMap((name) => [1, 2].map((seed) => randomStream(seed, name)));
    const columns = streams.map((next) => taken(next, 20_000));
    columns.forEach((one, i) =>
      columns.slice(i + 1).forEach((other) => {
        const sum = one.reduce(
          (total, value, k) => total + (value - 0.5) * ((other[k] ?? 0) - 0.5),
          0,
        );
        expect(Math.abs((sum / 20_000) * 12)).toBeLessThan(0.035);
      }),
    );
  });

  it('names the bad seed', () => {
    expect(() => randomStream(1.5, 'a')).toThrow('seed must be a whole number, got 1.5');
    expect(() => randomStream(NaN, 'a')).toThrow('seed must be a whole number, got NaN');
  });
});
