import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersProfit } from '@/model/funnel/buyers-profit';
import {
  pointAsPercent,
  pointOnWholeRate,
  pointWithoutLaterSteps,
  profitBeforeRefundsYuan,
  profitByRatioDifferenceYuan,
} from '@/model/funnel/misreadings';
import { stepValue } from '@/model/funnel/step-value';

const inner = () => fc.double({ min: 0.05, max: 0.95, noNaN: true });
const sold = { buyerCount: 10, salesYuanPerBuyer: 200, refundRatio: 0.1, marginRatio: 0.4 };

describe('pointOnWholeRate()', () => {
  it('promises 120 buyers of 12,000 for one point', () => {
    expect(pointOnWholeRate(12000, 0.01)).toBeCloseTo(120, 12);
  });

  it('names the bad argument when a point is given as 1', () => {
    expect(() => pointOnWholeRate(12000, 1.5)).toThrow('pointRatio must be between 0 and 1');
  });
});

describe('pointWithoutLaterSteps()', () => {
  it('promises one buyer for each of the 102 who pass the step', () => {
    expect(pointWithoutLaterSteps(12000, [0.85], 0.01)).toBeCloseTo(102, 12);
  });

  it('agrees with the whole rate on the first step', () => {
    expect(pointWithoutLaterSteps(12000, [], 0.01)).toBe(pointOnWholeRate(12000, 0.01));
  });

  it('names the bad argument when a ratio is above 1', () => {
    expect(() => pointWithoutLaterSteps(12000, [85], 0.01)).toThrow('stepRatios[0]');
  });
});

describe('pointAsPercent()', () => {
  it('promises one percent of the buyers', () => {
    expect(pointAsPercent(12000, [0.85, 0.5, 0.5], 0.01)).toBeCloseTo(25.5, 12);
  });

  it('lies below the right number, and the other two readings above it', () => {
    fc.assert(
      fc.property(inner(), inner(), inner(), (answered, need, later) => {
        const ratios = [answered, need, later];
        const right = stepValue(12000, ratios).onePointOrders[1] as number;
        expect(pointAsPercent(12000, ratios, 0.01)).toBeLessThan(right);
        expect(pointWithoutLaterSteps(12000, [answered], 0.01)).toBeGreaterThan(right);
        expect(pointOnWholeRate(12000, 0.01)).toBeGreaterThan(right);
      }),
    );
  });
});

describe('profitBeforeRefundsYuan()', () => {
  it('promises 800 yuan where 720 are left', () => {
    expect(profitBeforeRefundsYuan(sold)).toBeCloseTo(800, 12);
    expect(buyersProfit(sold).grossProfitYuan).toBeCloseTo(720, 12);
  });

  it('is right when nothing is refunded', () => {
    const kept = { ...sold, refundRatio: 0 };
    expect(profitBeforeRefundsYuan(kept)).toBe(buyersProfit(kept).grossProfitYuan);
  });
});

describe('profitByRatioDifferenceYuan()', () => {
  it('promises 600 yuan where 720 are left', () => {
    expect(profitByRatioDifferenceYuan(sold)).toBeCloseTo(600, 9);
  });

  it('names the bad argument when a ratio is negative', () => {
    expect(() => profitByRatioDifferenceYuan({ ...sold, refundRatio: -0.1 })).toThrow(
      'refundRatio must be between 0 and 1, got -0.1',
    );
  });
});
