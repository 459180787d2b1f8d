// Daily plans: against closed forms, against the water level, and within their own bound. 逐日方案的核对。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Allocation } from '@/model/budget/channel';
import { concaveAllocation } from '@/model/budget/concave-allocation';
import { type DailyAllocation, dailyAllocation } from '@/model/budget/daily-allocation';
import { type DailyChannel, dailyResponses } from '@/model/budget/daily-plan';
import type { ResponseCurve } from '@/model/media/response-curve';

const yuan = fc.double({ min: 5, max: 200, noNaN: true });
const curve: fc.Arbitrary<ResponseCurve> = fc.oneof(
  fc.record({ form: fc.constant('exponential' as const), ceilingResponses: yuan, scaleYuan: yuan }),
  fc.record({
    form: fc.constant('hill' as const),
    ceilingResponses: yuan,
    halfYuan: yuan,
    shape: fc.constant(1),
  }),
  fc.record({ form: fc.constant('logarithm' as const), scaleResponses: yuan, unitYuan: yuan }),
);
const channel: fc.Arbitrary<DailyChannel> = fc.record({
  curve,
  carryRatio: fc.double({ min: 0, max: 0.8, noNaN: true }),
});
const channels = fc.array(channel, { minLength: 1, maxLength: 4 });
const budget = fc.double({ min: 50, max: 3000, noNaN: true });
const total = (lists: readonly (readonly number[])[]) =>
  lists.flat().reduce((sum, one) => sum + one, 0);

describe('dailyAllocation()', () => {
  it('spreads alike over days without carry-over, and by the water level over channels', () => {
    fc.assert(
      fc.property(fc.array(curve, { minLength: 1, maxLength: 4 }), budget, (curves, money) => {
        const list = curves.map((one) => ({ curve: one, carryRatio: 0 }));
        const daily = dailyAllocation({ channels: list, days: 5 }, money, {
          maxSteps: 3000,
        }) as DailyAllocation;
        const one = concaveAllocation(list, money / 5) as Allocation;
        expect(Math.abs(daily.totalResponses / (5 * one.totalResponses) - 1)).toBeLessThan(1e-6);
        expect(daily.hasConverged).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('spends the budget, beats the even plan, and says no more than it brings', () => {
    fc.assert(
      fc.property(channels, budget, (list, money) => {
        const plan = {
          channels: list,
          days: 6,
          carryOutDays: 8,
          dayWeights: [1, 1, 3, 1, 1, 1, 1],
        };
        const found = dailyAllocation(plan, money) as DailyAllocation;
        expect(total(found.spendYuan)).toBeCloseTo(money, 6);
        expect(found.spendYuan.flat().every((one) => one >= 0)).toBe(true);
        expect(found.totalResponses).toBeGreaterThanOrEqual(found.evenResponses * (1 - 1e-9));
        expect(dailyResponses(plan, found.spendYuan)).toBeCloseTo(found.totalResponses, 8);
      }),
      { numRuns: 40 },
    );
  });

  it('is short of a plan of many more steps by no more than its gap', () => {
    fc.assert(
      fc.property(channels, budget, (list, money) => {
        const plan = { channels: list, days: 6, carryOutDays: 8 };
        const short = dailyAllocation(plan, money, { maxSteps: 10 }) as DailyAllocation;
        const long = dailyAllocation(plan, money, { maxSteps: 1000 }) as DailyAllocation;
        const missing = long.totalResponses - short.totalResponses;
        expect(missing).toBeLessThanOrEqual(short.gapResponses + 1e-9 * long.totalResponses);
      }),
      { numRuns: 25 },
    );
  });

  it('brings the same whatever the currency', () => {
    const plan = (times: number) => ({
      channels: [0, 0.5].map((carryRatio) => ({
        curve: {
          form: 'exponential',
          ceilingResponses: 100,
          scaleYuan: 30 * times,
        } as ResponseCurve,
        carryRatio,
      })),
      days: 10,
    });
    const inYuan = dailyAllocation(plan(1), 900) as DailyAllocation;
    const inFen = dailyAllocation(plan(100), 90_000) as DailyAllocation;
    expect(inFen.totalResponses).toBeCloseTo(inYuan.totalResponses, 4);
    expect(inYuan.hasConverged).toBe(true);
  });

  it('keeps floors and caps, and shows what they leave', () => {
    const full: ResponseCurve = { form: 'logarithm', scaleResponses: 9, unitYuan: 3 };
    const capped = { curve: full, carryRatio: 0.3, floorYuanPerDay: 2, capYuanPerDay: 5 };
    const found = dailyAllocation(
      { channels: [capped, { ...capped, capYuanPerDay: 4 }], days: 3 },
      100,
    );
    expect(found).toMatchObject({
      status: 'allocated',
      unspentYuan: 73,
      shadowResponsesPerYuan: 0,
    });
    expect((found as DailyAllocation).spendYuan[0]?.[0]).toBeCloseTo(5, 9);
    const short = dailyAllocation({ channels: [capped], days: 3 }, 5);
    expect(short.status === 'floorsAboveBudget' && short.shortYuan).toBeCloseTo(1, 12);
  });

  it('names the bad argument', () => {
    const plan = {
      channels: [
        {
          curve: { form: 'hill', ceilingResponses: 1, halfYuan: 1, shape: 1 } as const,
          carryRatio: 0,
        },
      ],
      days: 2,
    };
    expect(() => dailyAllocation(plan, 0)).toThrow('budgetYuan must be above 0, got 0');
    expect(() => dailyAllocation(plan, 1, { maxSteps: 0 })).toThrow(
      'maxSteps must be at least 1, got 0',
    );
    expect(() => dailyAllocation({ ...plan, days: 1.5 }, 1)).toThrow('days must be a whole number');
  });
});
