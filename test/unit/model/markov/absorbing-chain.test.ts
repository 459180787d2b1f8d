// Absorbing chains: the textbook walk, identities, and states without a way out. 吸收马尔可夫链。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absorption, type AbsorbingChain, fundamentalMatrix } from '@/model/markov/absorbing-chain';

// Grinstead & Snell, Introduction to Probability, ch. 11: drunkard's walk on 0 to 4.
const WALK: AbsorbingChain = {
  transientNames: ['1', '2', '3'],
  transientRatios: [
    [0, 0.5, 0],
    [0.5, 0, 0.5],
    [0, 0.5, 0],
  ],
  absorbingRatios: [
    [0.5, 0],
    [0, 0],
    [0, 0.5],
  ],
};

const near = (found: readonly number[], want: readonly number[], digits = 12) => {
  expect(found).toHaveLength(want.length);
  found.forEach((value, i) => expect(value).toBeCloseTo(want[i] ?? NaN, digits));
};
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const chains = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((weights): AbsorbingChain => {
    // One more on the last ending: every state can end there.
    const rows = weights.map((row) => row.map((w, j) => (j === 5 ? w + 1 : w)));
    const shares = rows.map((row) => row.map((w) => w / sum(row)));
    return {
      transientNames: ['a', 'b', 'c', 'd'],
      transientRatios: shares.map((row) => row.slice(0, 4)),
      absorbingRatios: shares.map((row) => row.slice(4)),
    };
  });

describe('fundamentalMatrix()', () => {
  it('counts the visits of the walk', () => {
    const visits = fundamentalMatrix(WALK);
    near(visits.flat(), [1.5, 1, 0.5, 1, 2, 1, 0.5, 1, 1.5]);
  });

  it('is I + QN for every chain', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const visits = fundamentalMatrix(chain);
        const column = (j: number) => visits.map((row) => row[j] ?? NaN);
        chain.transientRatios.forEach((row, i) => {
          const next = row.map((_, j) => sum(row.map((ratio, m) => ratio * (column(j)[m] ?? NaN))));
          near(
            visits[i] ?? [],
            next.map((value, j) => value + (i === j ? 1 : 0)),
            9,
          );
        });
        expect(visits.flat().every((value) => value >= -1e-12)).toBe(true);
      }),
    );
  });
});

describe('absorption()', () => {
  it('gives steps and endings of the walk', () => {
    const { expectedSteps, absorptionRatios, stepVariances } = absorption(WALK);
    near(expectedSteps, [3, 4, 3]);
    near(absorptionRatios.flat(), [0.75, 0.25, 0.5, 0.5, 0.25, 0.75]);
    near(stepVariances, [8, 8, 8]);
  });

  it('has the geometric law when there is one state', () => {
    const { expectedSteps, stepVariances, absorptionRatios } = absorption({
      transientNames: ['browse'],
      transientRatios: [[0.75]],
      absorbingRatios: [[0.05, 0.2]],
    });
    near(expectedSteps, [4]);
    near(stepVariances, [0.75 / 0.25 ** 2]);
    near(absorptionRatios.flat(), [0.2, 0.8]);
  });

  it('ends every visit, takes a step or more, and has no negative variance', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const result = absorption(chain);
        result.absorptionRatios.forEach((row) => expect(sum(row)).toBeCloseTo(1, 9));
        expect(result.expectedSteps.every((steps) => steps >= 1 - 1e-12)).toBe(true);
        result.stepVariances.forEach((variance, i) => {
          const scale = (result.expectedSteps[i] ?? NaN) ** 2;
          expect(variance).toBeGreaterThanOrEqual(-1e-10 * scale);
        });
        expect(Object.values(result).flat(2).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('orders more when a step is surer', () => {
    const orders = (cartRatio: number) =>
      absorption({
        transientNames: ['browse', 'cart'],
        transientRatios: [
          [0, cartRatio],
          [0.1, 0],
        ],
        absorbingRatios: [
          [0, 1 - cartRatio],
          [0.6, 0.3],
        ],
      }).absorptionRatios[0]?.[0] ?? NaN;
    expect(orders(0.5)).toBeGreaterThan(orders(0.4));
  });

  it('names the state that has no way out, even behind a closed circle', () => {
    const circle: AbsorbingChain = {
      transientNames: ['browse', 'compare', 'ask'],
      transientRatios: [
        [0, 0.5, 0],
        [0, 0, 1],
        [0, 1, 0],
      ],
      absorbingRatios: [[0.5], [0], [0]],
    };
    expect(() => absorption(circle)).toThrow(
      'transientRatios must let every state reach an absorbing one, got compare, which cannot',
    );
  });

  it('names the row that does not sum to 1, and lets rounding pass', () => {
    const cart = (exit: number): AbsorbingChain => ({
      transientNames: ['cart'],
      transientRatios: [[0.5]],
      absorbingRatios: [[exit]],
    });
    expect(() => absorption(cart(0.4))).toThrow(
      'transientRatios[0] and absorbingRatios[0] of cart must sum to 1, got 0.9',
    );
    expect(() => absorption(cart(0.5 + 9e-10))).not.toThrow();
    expect(() => absorption(cart(0.5 - 2e-9))).toThrow(RangeError);
  });

  it('names the bad argument', () => {
    const bad = (change: Partial<AbsorbingChain>) => () => absorption({ ...WALK, ...change });
    expect(bad({ transientNames: [] })).toThrow('transientNames must have at least one value');
    expect(bad({ transientNames: ['1'] })).toThrow(
      'transientRatios must be as long as transientNames (1), got 3',
    );
    expect(bad({ transientRatios: [[0], [0], [0]] })).toThrow(
      'transientRatios[0] must be as long as',
    );
    expect(bad({ absorbingRatios: [[0.5, 0], [0], [0]] })).toThrow(
      'absorbingRatios[1] must be as long as',
    );
    expect(
      bad({
        absorbingRatios: [
          [-0.5, 1],
          [0, 0],
          [0, 0.5],
        ],
      }),
    ).toThrow('absorbingRatios[0][0] must be between 0 and 1, got -0.5');
  });
});
