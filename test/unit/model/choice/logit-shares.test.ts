// Logit chances: sums, shifts, copies, overflow. 多项 Logit 的概率。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logitShares } from '@/model/choice/logit-shares';

const utilities = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
  minLength: 1,
  maxLength: 8,
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('logitShares()', () => {
  it('splits by exp of the utility', () => {
    const { ratios, logSum } = logitShares([Math.log(1), Math.log(3)]);
    expect(ratios[1]).toBeCloseTo(0.75, 15);
    expect(logSum).toBeCloseTo(Math.log(4), 15);
  });

  it('gives chances that add up to 1, in the order of the utilities', () => {
    fc.assert(
      fc.property(utilities, (list) => {
        const { ratios, logSum } = logitShares(list);
        expect(sum(ratios)).toBeCloseTo(1, 12);
        expect(ratios.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
        expect(logSum).toBeGreaterThanOrEqual(Math.max(...list));
        expect(ratios[list.indexOf(Math.max(...list))]).toBe(Math.max(...ratios));
      }),
    );
  });

  it('does not change when all utilities rise alike', () => {
    fc.assert(
      fc.property(utilities, fc.integer({ min: -1000, max: 1000 }), (list, shift) => {
        const moved = logitShares(list.map((utility) => utility + shift)).ratios;
        logitShares(list).ratios.forEach((ratio, i) => expect(moved[i]).toBeCloseTo(ratio, 10));
      }),
    );
  });

  it('takes for a copy from all others in proportion', () => {
    fc.assert(
      fc.property(utilities, (list) => {
        const before = logitShares(list).ratios;
        const after = logitShares([...list, list[0] ?? NaN]).ratios;
        const factor = 1 / (1 + (before[0] ?? NaN));
        before.forEach((ratio, i) => expect(after[i]).toBeCloseTo(ratio * factor, 12));
      }),
    );
  });

  it('neither overflows nor becomes NaN at the ends of the numbers', () => {
    expect(logitShares([1e308, -1e308, 1e308]).ratios).toEqual([0.5, 0, 0.5]);
    expect(logitShares([5]).ratios).toEqual([1]);
  });

  it('names the bad argument', () => {
    expect(() => logitShares([])).toThrow('utilities must have at least one value, got none');
    expect(() => logitShares([1, Infinity])).toThrow('utilities[1] must be finite, got Infinity');
    expect(() => logitShares([NaN])).toThrow(RangeError);
  });
});
