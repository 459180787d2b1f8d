// The next yuan: slope of the curve, and back again. 边际响应与反函数互相验证。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflectionYuan } from '@/model/media/curve-shape';
import {
  lnMarginalAt,
  marginalResponsesPerYuan,
  spendYuanAtLnMarginal,
} from '@/model/media/marginal-response';
import { responsesAt, type ResponseCurve } from '@/model/media/response-curve';
import { anyCurve, concaveCurve } from './_curves';

const HILL: ResponseCurve = { form: 'hill', ceilingResponses: 5000, halfYuan: 800, shape: 1 };
const LINE: ResponseCurve = { form: 'power', scaleResponses: 2, exponent: 1 };

describe('marginalResponsesPerYuan()', () => {
  it('is 1 where a yuan more brings one response more', () => {
    expect(marginalResponsesPerYuan(HILL, 1200)).toBeCloseTo(1, 12);
    expect(marginalResponsesPerYuan(LINE, 77)).toBeCloseTo(2, 14);
  });

  it('is the slope of the curve', () => {
    fc.assert(
      fc.property(anyCurve, fc.double({ min: 1, max: 2e3, noNaN: true }), (curve, spend) => {
        const step = spend * 1e-4;
        const slope =
          (responsesAt(curve, spend + step) - responsesAt(curve, spend - step)) / (2 * step);
        const size = responsesAt(curve, spend) / spend;
        expect(Math.abs(marginalResponsesPerYuan(curve, spend) - slope)).toBeLessThan(
          1e-5 * (slope + size),
        );
      }),
    );
  });

  it('is infinite or nothing at 0, by shape', () => {
    expect(marginalResponsesPerYuan({ ...HILL, shape: 0.8 }, 0)).toBe(Infinity);
    expect(marginalResponsesPerYuan({ ...HILL, shape: 2 }, 0)).toBe(0);
    expect(marginalResponsesPerYuan(HILL, 0)).toBeCloseTo(6.25, 12);
  });
});

describe('lnMarginalAt()', () => {
  it('falls with spend on curves of diminishing returns, far beyond underflow', () => {
    fc.assert(
      fc.property(concaveCurve, fc.double({ min: 0.1, max: 1e7, noNaN: true }), (curve, spend) => {
        const [near, far] = [lnMarginalAt(curve, spend), lnMarginalAt(curve, spend * 2)];
        expect(Number.isFinite(far)).toBe(true);
        expect(far).toBeLessThanOrEqual(near);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => lnMarginalAt(HILL, -1)).toThrow('spendYuan must be at least 0, got -1');
    expect(() => lnMarginalAt({ ...LINE, exponent: 2 }, 1)).toThrow('exponent must be at most 1');
  });
});

describe('spendYuanAtLnMarginal()', () => {
  it('leads back to the spend, on the falling side', () => {
    fc.assert(
      fc.property(anyCurve, fc.double({ min: 1.01, max: 200, noNaN: true }), (curve, times) => {
        const spend = Math.max(1, inflectionYuan(curve)) * times;
        // Where the curve is flat to the last digit, no marginal tells one spend from another.
        const back = spendYuanAtLnMarginal(curve, lnMarginalAt(curve, spend));
        expect(Math.abs(back - spend)).toBeLessThan(1e-6 * spend);
      }),
    );
  });

  it('is 0 where the best yuan brings less, and endless where every yuan brings as much', () => {
    expect(spendYuanAtLnMarginal(HILL, Math.log(6.26))).toBe(0);
    expect(spendYuanAtLnMarginal({ ...HILL, shape: 3 }, 9)).toBe(0);
    expect(spendYuanAtLnMarginal(LINE, Math.log(1.9))).toBe(Infinity);
    expect(spendYuanAtLnMarginal(LINE, Math.log(2.1))).toBe(0);
    expect(spendYuanAtLnMarginal(HILL, -Infinity)).toBe(Infinity);
    expect(spendYuanAtLnMarginal({ ...HILL, shape: 0.5 }, Infinity)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => spendYuanAtLnMarginal(HILL, NaN)).toThrow('lnMarginal must be a number, got NaN');
  });
});
