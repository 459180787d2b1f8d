// Buyers of two goods: value of both, bad input. 买家数据。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersOf } from '@/model/bundle/_buyers';

const GOODS = {
  firstWtpYuan: [10, 40],
  secondWtpYuan: [90, 0],
  firstCostYuan: 20,
  secondCostYuan: 30,
};
const bothOf = (complementarityRatio?: number) => [
  ...buyersOf({ ...GOODS, complementarityRatio }).values[2],
];

describe('buyersOf()', () => {
  it('adds values, more for complements, never less than the better good', () => {
    expect(bothOf()).toEqual([100, 40]);
    expect(bothOf(0.5)).toEqual([150, 60]);
    expect(bothOf(-0.5)).toEqual([90, 40]);
    expect(buyersOf(GOODS).isAdditive).toBe(true);
    expect(buyersOf({ ...GOODS, complementarityRatio: 0.1 }).isAdditive).toBe(false);
  });

  it('never makes both worth less than one', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.double({ min: -0.99, max: 2, noNaN: true }), (a, b, theta) => {
        const { values } = buyersOf({
          firstWtpYuan: [a],
          secondWtpYuan: [b],
          firstCostYuan: 0,
          secondCostYuan: 0,
          complementarityRatio: theta,
        });
        expect(values[2][0]).toBeGreaterThanOrEqual(Math.max(a, b));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => buyersOf({ ...GOODS, firstWtpYuan: [] })).toThrow('firstWtpYuan must have at');
    expect(() => buyersOf({ ...GOODS, secondWtpYuan: [1] })).toThrow(
      'secondWtpYuan must be as long as firstWtpYuan (2), got 1',
    );
    expect(() => buyersOf({ ...GOODS, firstWtpYuan: [1, -1] })).toThrow(
      'firstWtpYuan[1] must be at least 0, got -1',
    );
    expect(() => buyersOf({ ...GOODS, firstCostYuan: NaN })).toThrow('firstCostYuan must be at');
    const huge = { ...GOODS, firstWtpYuan: [1e308, 0], secondWtpYuan: [1e308, 0] };
    expect(() => buyersOf(huge)).toThrow('largestWorthOfBothYuan must be finite, got Infinity');
    expect(() => buyersOf({ ...GOODS, complementarityRatio: -1 })).toThrow(
      'complementarityRatio must be above -1, got -1',
    );
  });
});
