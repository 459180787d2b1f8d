// The long run of a chain: the Land of Oz, balance, several groups, first passage. 马尔可夫链的长期行为。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPassageSteps, stationaryRatios, transitionsAfter } from '@/model/markov/stationary';

// Grinstead & Snell, Introduction to Probability, ch. 11: rain, nice, snow.
const OZ = [
  [0.5, 0.25, 0.25],
  [0.5, 0, 0.5],
  [0.25, 0.25, 0.5],
];
const chains = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc
    .array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .map((rows) =>
      rows.map((row) => row.map((weight) => weight / row.reduce((sum, w) => sum + w, 0))),
    ),
);

describe('stationaryRatios()', () => {
  it('is the fixed vector of the Land of Oz', () => {
    [0.4, 0.2, 0.4].forEach((want, i) => expect(stationaryRatios(OZ)[i]).toBeCloseTo(want, 14));
  });

  it('stays the same after a step, adds up to 1 and has only shares', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const ratios = stationaryRatios(chain);
        expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 12);
        ratios.forEach((ratio, j) => {
          const next = ratios.reduce((sum, one, i) => sum + one * (chain[i]?.[j] ?? NaN), 0);
          expect(next).toBeCloseTo(ratio, 12);
          expect(ratio >= 0 && ratio <= 1 + 1e-12).toBe(true);
        });
      }),
    );
  });

  it('has an answer for a circle and for states that are left for good', () => {
    stationaryRatios([
      [0, 1],
      [1, 0],
    ]).forEach((ratio) => expect(ratio).toBeCloseTo(0.5, 15));
    expect(
      stationaryRatios([
        [0.5, 0.5],
        [0, 1],
      ]),
    ).toEqual([0, 1]);
    expect(stationaryRatios([[1]])).toEqual([1]);
  });

  it('refuses a long run that depends on the start, and names both groups', () => {
    expect(() =>
      stationaryRatios([
        [1, 0, 0],
        [0.3, 0.4, 0.3],
        [0, 0, 1],
      ]),
    ).toThrow(
      'transitionRatios must have one group of states that is never left, got two: one around state 0, one around state 2',
    );
    expect(() =>
      stationaryRatios([
        [0.5, 0.4],
        [0, 1],
      ]),
    ).toThrow('transitionRatios[0] must sum to 1, got 0.9');
  });
});

describe('firstPassageSteps()', () => {
  it('agrees with the book', () => {
    const want = [
      [0, 4, 10 / 3],
      [8 / 3, 0, 8 / 3],
      [10 / 3, 4, 0],
    ];
    firstPassageSteps(OZ).forEach((row, i) =>
      row.forEach((steps, j) => expect(steps).toBeCloseTo(want[i]?.[j] ?? NaN, 13)),
    );
  });

  it('meets its equations, and Kac’s law of return', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const steps = firstPassageSteps(chain);
        const ratios = stationaryRatios(chain);
        chain.forEach((row, i) =>
          row.forEach((_, j) => {
            const after = row.reduce(
              (sum, ratio, k) => sum + ratio * (k === j ? 0 : (steps[k]?.[j] ?? NaN)),
              1,
            );
            // From a state to itself this is the mean return time, one over its share.
            const want = i === j ? 1 / (ratios[j] ?? NaN) : steps[i]?.[j];
            expect(after).toBeCloseTo(want ?? NaN, 7);
          }),
        );
      }),
    );
  });

  it('is Infinity where it may never happen', () => {
    expect(
      firstPassageSteps([
        [0.5, 0.5],
        [0, 1],
      ]),
    ).toEqual([
      [0, 2],
      [Infinity, 0],
    ]);
    const fork = firstPassageSteps([
      [0, 0.5, 0.5],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(fork[0]).toEqual([0, Infinity, Infinity]);
  });

  it('names the bad row', () => {
    expect(() => firstPassageSteps([[2]])).toThrow(
      'transitionRatios[0][0] must be between 0 and 1, got 2',
    );
  });
});

describe('transitionsAfter()', () => {
  it('agrees with the book after six days', () => {
    const [rain = []] = transitionsAfter(OZ, 6);
    [0.400146484375, 0.199951171875, 0.39990234375].forEach((want, j) =>
      expect(rain[j]).toBeCloseTo(want, 15),
    );
  });

  it('composes: m steps, then n steps, are m + n steps', () => {
    fc.assert(
      fc.property(chains, fc.nat(12), fc.nat(12), (chain, m, n) => {
        const all = transitionsAfter(chain, m + n);
        const [first, second] = [transitionsAfter(chain, m), transitionsAfter(chain, n)];
        all.forEach((row, i) =>
          row.forEach((ratio, j) => {
            const sum = (first[i] ?? []).reduce(
              (total, one, k) => total + one * (second[k]?.[j] ?? NaN),
              0,
            );
            expect(ratio).toBeCloseTo(sum, 12);
          }),
        );
      }),
    );
    expect(transitionsAfter(OZ, 0)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('names the bad argument', () => {
    expect(() => transitionsAfter(OZ, -1)).toThrow('stepCount must be at least 0, got -1');
    expect(() => transitionsAfter(OZ, 0.5)).toThrow('stepCount must be a whole number, got 0.5');
  });
});
