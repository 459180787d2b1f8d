// Negative binomial counts: closed forms, sums, small tails. 负二项分布。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nbdCountRatios, nbdTailRatios } from '@/model/customer-value/nbd';

const parameters = fc.record({
  r: fc.double({ min: 0.05, max: 20, noNaN: true }),
  alpha: fc.double({ min: 0.05, max: 50, noNaN: true }),
});
const time = fc.double({ min: 0, max: 60, noNaN: true });

describe('nbdCountRatios()', () => {
  it('is the geometric law at r = 1', () => {
    const ratios = nbdCountRatios({ r: 1, alpha: 1 }, 1, 3);
    [0.5, 0.25, 0.125].forEach((want, n) => expect(ratios[n]).toBeCloseTo(want, 15));
  });

  it('has nothing happen in no time', () => {
    expect(nbdCountRatios({ r: 2, alpha: 3 }, 0, 3)).toEqual([1, 0, 0]);
  });

  it('has the mean r t/alpha and adds up to 1', () => {
    const { r, alpha } = { r: 0.7, alpha: 5 };
    const ratios = nbdCountRatios({ r, alpha }, 12, 400);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0)).toBeCloseTo(1, 12);
    const mean = ratios.reduce((sum, ratio, n) => sum + n * ratio, 0);
    expect(mean).toBeCloseTo((r * 12) / alpha, 10);
  });

  it('does not change with the unit of time', () => {
    fc.assert(
      fc.property(parameters, time, ({ r, alpha }, weeks) => {
        const inWeeks = nbdCountRatios({ r, alpha }, weeks, 5);
        const inDays = nbdCountRatios({ r, alpha: alpha * 7 }, weeks * 7, 5);
        inWeeks.forEach((ratio, n) => expect(inDays[n]).toBeCloseTo(ratio, 12));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => nbdCountRatios({ r: 0, alpha: 1 }, 1, 1)).toThrow('r must be above 0, got 0');
    expect(() => nbdCountRatios({ r: 1, alpha: NaN }, 1, 1)).toThrow(
      'alpha must be above 0, got NaN',
    );
    expect(() => nbdCountRatios({ r: 1, alpha: 1 }, -1, 1)).toThrow(
      'time must be at least 0, got -1',
    );
    expect(() => nbdCountRatios({ r: 1, alpha: 1 }, 1, 0)).toThrow(
      'count must be at least 1, got 0',
    );
    expect(() => nbdCountRatios({ r: 1, alpha: 1 }, 1, 1.5)).toThrow(
      'count must be a whole number',
    );
  });
});

describe('nbdTailRatios()', () => {
  it('is what the counts before leave over, falls, and starts at 1', () => {
    fc.assert(
      fc.property(parameters, time, (model, length) => {
        const tails = nbdTailRatios(model, length, 8);
        let left = 1;
        nbdCountRatios(model, length, 8).forEach((ratio, n) => {
          expect(tails[n]).toBeCloseTo(left, 11);
          left -= ratio;
        });
        expect(tails).toEqual([...tails].sort((a, b) => b - a));
      }),
    );
  });

  it('keeps the digits of a tiny tail', () => {
    // At r = 1 the tail is z^n.
    const tails = nbdTailRatios({ r: 1, alpha: 1e6 }, 1, 5);
    expect((tails[4] ?? NaN) * 1000001 ** 4).toBeCloseTo(1, 12);
  });
});
