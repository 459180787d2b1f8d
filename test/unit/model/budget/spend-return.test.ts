// Average return flatters, the next yuan tells. 平均回报好看，边际回报说真话。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakEvenRevenuePerYuan,
  mostProfitableSpendYuan,
  spendReturn,
} from '@/model/budget/spend-return';
import type { ResponseCurve } from '@/model/media/response-curve';
import { anyCurve, concaveCurve } from '../media/_curves';

const HILL: ResponseCurve = { form: 'hill', ceilingResponses: 5000, halfYuan: 800, shape: 1 };
const ONE = { stepYuan: 100, valueYuanPerResponse: 1 };

describe('spendReturn()', () => {
  it('gives 2.5 on average and 1 for the next yuan at 1,200', () => {
    const found = spendReturn(HILL, 1200, ONE);
    expect(found.responses).toBeCloseTo(3000, 9);
    expect(found.averageReturn).toBeCloseTo(2.5, 12);
    expect(found.marginalReturn).toBeCloseTo(1, 12);
    expect(found.nextStepReturn).toBeCloseTo(20 / 21, 12);
    expect(found.profitYuan).toBeCloseTo(1800, 9);
  });

  it('has no average without spend', () => {
    expect(spendReturn(HILL, 0, ONE).averageReturn).toBeNull();
  });

  it('orders average, marginal and next step when returns diminish', () => {
    const yuan = fc.double({ min: 1, max: 5e3, noNaN: true });
    fc.assert(
      fc.property(concaveCurve, yuan, yuan, (curve, spendYuan, stepYuan) => {
        const found = spendReturn(curve, spendYuan, { stepYuan, valueYuanPerResponse: 7 });
        const average = found.averageReturn as number;
        expect(found.marginalReturn).toBeLessThanOrEqual(average * (1 + 1e-9));
        // A step beside a large total is known to 1e-16 of the total only.
        const rounding = 1e-14 * 7 * (found.responses / stepYuan);
        expect(found.nextStepReturn).toBeLessThanOrEqual(
          found.marginalReturn * (1 + 1e-9) + rounding,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => spendReturn(HILL, -1, ONE)).toThrow('spendYuan must be at least 0, got -1');
    expect(() => spendReturn(HILL, 1, { ...ONE, stepYuan: 0 })).toThrow('stepYuan must be above 0');
    expect(() => spendReturn(HILL, 1, { ...ONE, valueYuanPerResponse: NaN })).toThrow(
      'valueYuanPerResponse must be above 0, got NaN',
    );
  });
});

describe('mostProfitableSpendYuan()', () => {
  it('is where the next yuan just comes back', () => {
    expect(mostProfitableSpendYuan(HILL, 1)).toBeCloseTo(1200, 9);
    expect(mostProfitableSpendYuan(HILL, 0.1)).toBe(0);
    expect(mostProfitableSpendYuan({ form: 'power', scaleResponses: 2, exponent: 1 }, 1)).toBe(
      Infinity,
    );
  });

  it('is beaten by no other spend', () => {
    const times = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(
        anyCurve,
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        times,
        (curve, value, k) => {
          const options = { stepYuan: 1, valueYuanPerResponse: value };
          const best = mostProfitableSpendYuan(curve, value);
          if (best > 1e12) return;
          const profit = (yuan: number) => spendReturn(curve, yuan, options).profitYuan;
          const other = best > 0 ? best * k : k * 100;
          const size = other + spendReturn(curve, other, options).responses * value;
          expect(profit(other)).toBeLessThanOrEqual(profit(best) + 1e-9 * size);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    expect(() => mostProfitableSpendYuan(HILL, 0)).toThrow('valueYuanPerResponse must be above 0');
  });
});

describe('breakEvenRevenuePerYuan()', () => {
  it('is 4 at a margin of a quarter', () => {
    expect(breakEvenRevenuePerYuan(0.25)).toBe(4);
    expect(breakEvenRevenuePerYuan(1)).toBe(1);
    expect(() => breakEvenRevenuePerYuan(0)).toThrow('marginRatio must be above 0, got 0');
    expect(() => breakEvenRevenuePerYuan(1.2)).toThrow('marginRatio must be at most 1, got 1.2');
  });
});
