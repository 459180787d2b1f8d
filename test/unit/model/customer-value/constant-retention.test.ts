// Constant retention: book values, sums, values without end. 固定留存率的客户价值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifetimeValueYuan } from '@/model/customer-value/constant-retention';

const ratio = fc.double({ min: 0, max: 0.99, noNaN: true });
const discount = fc.double({ min: 0.02, max: 1, noNaN: true });

describe('lifetimeValueYuan()', () => {
  it.each([
    [0.8, 0.1, 2.67],
    [0.9, 0.1, 4.5],
    [0.6, 0.16, 1.07],
  ])(
    'has the margin multiple of retention %d at discount %d',
    (retentionRatio, discountRatio, want) => {
      expect(lifetimeValueYuan({ marginYuan: 1, retentionRatio, discountRatio })).toBeCloseTo(
        want,
        2,
      );
    },
  );

  it('is the sum of its periods, and nears the value without end', () => {
    fc.assert(
      fc.property(
        ratio,
        discount,
        fc.double({ min: -0.2, max: 0.02, noNaN: true }),
        fc.nat(60),
        (...values) => {
          const [retentionRatio, discountRatio, growthRatio, periodCount] = values;
          const customer = { marginYuan: 100, retentionRatio, discountRatio, growthRatio };
          let sum = 0;
          for (let t = 1; t <= periodCount; t++) {
            sum +=
              (100 * (1 + growthRatio) ** (t - 1) * retentionRatio ** t) / (1 + discountRatio) ** t;
          }
          expect(lifetimeValueYuan(customer, periodCount)).toBeCloseTo(sum, 8);
          const endless = lifetimeValueYuan(customer);
          expect(lifetimeValueYuan(customer, 1e5)).toBeCloseTo(endless, 6);
        },
      ),
    );
  });

  it('counts the periods when nothing is discounted and nobody leaves', () => {
    const loyal = { marginYuan: 3, retentionRatio: 1, discountRatio: 0 };
    expect(lifetimeValueYuan(loyal, 7)).toBe(21);
    expect(lifetimeValueYuan(loyal, 0)).toBe(0);
    expect(lifetimeValueYuan({ ...loyal, retentionRatio: 0, discountRatio: 0.1 }, 3)).toBe(0);
    expect(lifetimeValueYuan({ ...loyal, marginYuan: -3 }, 2)).toBe(-6);
  });

  it('names the bad argument, also a value without end', () => {
    const customer = { marginYuan: 100, retentionRatio: 0.8, discountRatio: 0.1 };
    const bad = (change: object, periodCount?: number) => () =>
      lifetimeValueYuan({ ...customer, ...change }, periodCount);
    expect(bad({ retentionRatio: 1.2 })).toThrow('retentionRatio must be between 0 and 1, got 1.2');
    expect(bad({ discountRatio: -0.1 })).toThrow('discountRatio must be at least 0, got -0.1');
    expect(bad({ growthRatio: -1 })).toThrow('growthRatio must be above -1, got -1');
    expect(bad({ marginYuan: NaN })).toThrow('marginYuan must be finite, got NaN');
    expect(bad({}, -1)).toThrow('periodCount must be at least 0, got -1');
    expect(bad({}, Infinity)).toThrow('periodCount must be a whole number, got Infinity');
    expect(bad({ retentionRatio: 1, discountRatio: 0 })).toThrow('must be below 1 without an end');
    expect(bad({ growthRatio: 0.5 })).toThrow('must be below 1 without an end');
  });
});
