// Logistic function: known values, odds, no overflow. 逻辑函数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lnOnePlusExp, logistic } from '@/model/special/logistic';

const score = fc.double({ min: -700, max: 700, noNaN: true });

describe('logistic()', () => {
  it('has even odds at 0 and ends at 0 and 1', () => {
    expect([logistic(0), logistic(-800), logistic(800)]).toEqual([0.5, 0, 1]);
    expect(logistic(Math.log(3))).toBeCloseTo(0.75, 15);
  });

  it('is a share, rises, and mirrors', () => {
    fc.assert(
      fc.property(score, (x) => {
        expect(logistic(x) >= 0 && logistic(x) <= 1).toBe(true);
        expect(logistic(x + 1)).toBeGreaterThanOrEqual(logistic(x));
        expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 15);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => logistic(NaN)).toThrow('score must be finite, got NaN');
  });
});

describe('lnOnePlusExp()', () => {
  it('is −ln of the share not reached', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
        expect(lnOnePlusExp(x)).toBeCloseTo(-Math.log(logistic(-x)), 12);
      }),
    );
    expect(lnOnePlusExp(0)).toBeCloseTo(Math.LN2, 15);
  });

  it('neither overflows nor loses a small score', () => {
    expect(lnOnePlusExp(1000)).toBe(1000);
    expect(lnOnePlusExp(-50) / Math.exp(-50)).toBeCloseTo(1, 15);
    expect(lnOnePlusExp(-1000)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => lnOnePlusExp(Infinity)).toThrow('score must be finite, got Infinity');
  });
});
