// Value by state: Pfeifer & Carraway, balance, the best rule beats every other. 各状态客户价值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestContactPlan, stateValuesYuan, type ValuedStates } from '@/model/markov/state-values';

// Pfeifer & Carraway 2000: recency 1 to 4, then lost.
const CATALOGUE: ValuedStates = {
  transitionRatios: [
    [0.3, 0.7, 0, 0, 0],
    [0.2, 0, 0.8, 0, 0],
    [0.15, 0, 0, 0.85, 0],
    [0.05, 0, 0, 0, 0.95],
    [0, 0, 0, 0, 1],
  ],
  profitsYuan: [36, -4, -4, -4, 0],
  discountRatio: 0.2,
};
const near = (found: readonly number[], want: readonly number[], digits: number) => {
  expect(found).toHaveLength(want.length);
  found.forEach((value, i) => expect(value).toBeCloseTo(want[i] ?? NaN, digits));
};
const cases = fc.integer({ min: 1, max: 4 }).chain((size) =>
  fc.record({
    weights: fc.array(fc.array(fc.nat(9), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
    profitsYuan: fc.array(fc.integer({ min: -30, max: 30 }), { minLength: size, maxLength: size }),
    discountRatio: fc.double({ min: 0.05, max: 1, noNaN: true }),
  }),
);
const statesOf = ({
  weights,
  profitsYuan,
  discountRatio,
}: {
  weights: number[][];
  profitsYuan: number[];
  discountRatio: number;
}): ValuedStates => ({
  transitionRatios: weights.map((row, i) => {
    const own = row.map((weight, j) => weight + Number(i === j));
    return own.map((weight) => weight / own.reduce((sum, w) => sum + w, 0));
  }),
  profitsYuan,
  discountRatio,
});

describe('stateValuesYuan()', () => {
  it('agrees with Pfeifer & Carraway', () => {
    near(stateValuesYuan(CATALOGUE), [52.32, 5.554, 1.251, -1.82, 0], 3);
    near(stateValuesYuan(CATALOGUE, 4), [50.115, 4.22, 0.592, -1.98, 0], 3);
  });

  it('is the profit now and the discounted value of the next state', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const states = statesOf(input);
        const values = stateValuesYuan(states);
        states.transitionRatios.forEach((row, i) => {
          const next = row.reduce((sum, ratio, j) => sum + ratio * (values[j] ?? NaN), 0);
          const want = (states.profitsYuan[i] ?? NaN) + next / (1 + states.discountRatio);
          expect(values[i]).toBeCloseTo(want, 8);
        });
      }),
    );
  });

  it('nears the value without end, and is the profit alone without a next period', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const states = statesOf(input);
        expect(stateValuesYuan(states, 0)).toEqual(states.profitsYuan);
        near(stateValuesYuan(states, 800), stateValuesYuan(states), 6);
      }),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: Partial<ValuedStates>, count?: number) => () =>
      stateValuesYuan({ ...CATALOGUE, ...change }, count);
    expect(
      bad({
        transitionRatios: [
          [0.5, 0.4],
          [0, 1],
        ],
      }),
    ).toThrow('transitionRatios[0] must sum to 1');
    expect(bad({ profitsYuan: [1] })).toThrow(
      'profitsYuan must be as long as transitionRatios (5), got 1',
    );
    expect(bad({ profitsYuan: [1, 2, 3, 4, NaN] })).toThrow(
      'profitsYuan[4] must be finite, got NaN',
    );
    expect(bad({ discountRatio: 0 })).toThrow('discountRatio must be above 0, got 0');
    expect(bad({}, 1.5)).toThrow('periodCount must be a whole number, got 1.5');
    expect(bad({}, -1)).toThrow('periodCount must be at least 0, got -1');
  });
});

describe('bestContactPlan()', () => {
  it('stops at recency 4, as in the paper', () => {
    const { valuesYuan, isContacted, contactValuesYuan } = bestContactPlan(CATALOGUE);
    near(valuesYuan, [53.149, 6.621, 2.644, 0, 0], 3);
    expect(isContacted).toEqual([true, true, true, false, true]);
    expect(contactValuesYuan[3]).toBeLessThan(0);
  });

  it('earns at least as much as every other rule, and never loses', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const states = statesOf(input);
        const { valuesYuan } = bestContactPlan(states);
        const size = states.profitsYuan.length;
        for (let rule = 0; rule < 2 ** size; rule++) {
          const keeps = (i: number) => ((rule >> i) & 1) === 1;
          // A stopped state stays where it is and brings nothing.
          const values = stateValuesYuan({
            ...states,
            transitionRatios: states.transitionRatios.map((row, i) =>
              keeps(i) ? row : row.map((_, j) => Number(i === j)),
            ),
            profitsYuan: states.profitsYuan.map((profit, i) => (keeps(i) ? profit : 0)),
          });
          values.forEach((value, i) =>
            expect(value).toBeLessThanOrEqual((valuesYuan[i] ?? NaN) + 1e-8),
          );
        }
        expect(valuesYuan.every((value) => value >= -1e-9)).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => bestContactPlan({ ...CATALOGUE, discountRatio: -1 })).toThrow(
      'discountRatio must be above 0',
    );
  });
});
