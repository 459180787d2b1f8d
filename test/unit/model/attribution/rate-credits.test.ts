// Shapley credits by rates of buying. 按成交率的沙普利归因。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeysOf } from '@/model/attribution/journeys';
import { rateCredits } from '@/model/attribution/rate-credits';
import { fromRows, rows } from './_journeys';

describe('rateCredits()', () => {
  it('works out two channels by hand', () => {
    // v(a) = 1/2, v(b) = 0, v(ab) = 1/4: a gets (1/2 + 1/4) / 2, b gets (0 − 1/4) / 2.
    const found = rateCredits(journeysOf(['a', 'b'], [1, 0], [1, 2]));
    expect(found.liftRatios).toEqual([0.375, -0.125]);
    expect(found.conversionRatio).toBe(0.25);
    expect(found.creditCounts).toEqual([1.5, -0.5]);
    expect(found.unseenCoalitionCount).toBe(0);
  });

  it('counts coalitions that no journey stayed within', () => {
    expect(rateCredits(journeysOf(['a > b'], [1], [1])).unseenCoalitionCount).toBe(2);
  });

  it('adds up to the rate, and credits to all conversions', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const found = rateCredits(fromRows(list));
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        const all = list.reduce((total, { conversions }) => total + conversions, 0);
        expect(sum(found.liftRatios)).toBeCloseTo(found.conversionRatio, 12);
        expect(sum(found.creditCounts)).toBeCloseTo(all, 6);
        expect(found.creditRatios.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('gives nothing when nobody bought, and refuses too many channels', () => {
    expect(rateCredits(journeysOf(['a', 'b'], [0, 0], [1, 0])).creditCounts).toEqual([0, 0]);
    const names = Array.from({ length: 21 }, (_, i) => `c${i}`).join('>');
    expect(() => rateCredits(journeysOf([names], [1], [0]))).toThrow(
      'number of channelNames must be at most 20, got 21',
    );
  });
});
