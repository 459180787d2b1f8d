// The cost curve: agrees with single plans, bends upwards. 费用曲线：与单个方案一致，且越来越贵。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestLength, crashCurve } from '@/model/project/crash-curve';
import { crashPlan } from '@/model/project/crash-plan';
import { RELIABLE, smallPlans } from './_plans';

describe('crashCurve()', () => {
  it('buys the first two weeks of the textbook at 30, the next two at 40', () => {
    const [normal, second, third] = crashCurve(RELIABLE);
    expect(normal).toEqual({ durationDays: 44, extraCostYuan: 0, nextDayYuan: 30 });
    expect(second).toEqual({ durationDays: 42, extraCostYuan: 60, nextDayYuan: 40 });
    expect(third?.durationDays).toBe(40);
    expect(third?.extraCostYuan).toBe(140);
  });

  it('has the cost of the cheapest plan at every length, and bends upwards', () => {
    fc.assert(
      fc.property(smallPlans, fc.double({ min: 0, max: 1, noNaN: true }), (activities, part) => {
        const corners = crashCurve(activities);
        expect(corners.at(-1)?.nextDayYuan).toBeNull();
        expect(corners.at(-1)?.durationDays).toBe(crashPlan(activities, 99).shortestDays);
        corners.slice(1).forEach((corner, i) => {
          const before = corners[i] as (typeof corners)[number];
          const price = before.nextDayYuan ?? NaN;
          expect(corner.durationDays).toBeLessThan(before.durationDays);
          expect(corner.nextDayYuan ?? Infinity).toBeGreaterThan(price);
          const saved = part * (before.durationDays - corner.durationDays);
          const plan = crashPlan(activities, before.durationDays - saved);
          expect(plan.isFeasible && plan.extraCostYuan).toBeCloseTo(
            before.extraCostYuan + saved * price,
            9,
          );
        });
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => crashCurve([])).toThrow('activities must have at least one value');
  });
});

describe('cheapestLength()', () => {
  it('shortens as long as a day saved is worth more than it costs', () => {
    const corners = crashCurve(RELIABLE);
    expect(cheapestLength(corners, 29).durationDays).toBe(44);
    expect(cheapestLength(corners, 30).durationDays).toBe(44);
    expect(cheapestLength(corners, 35).durationDays).toBe(42);
    expect(cheapestLength(corners, 1e9)).toBe(corners.at(-1));
  });

  it('leaves no corner that is cheaper in all', () => {
    fc.assert(
      fc.property(smallPlans, fc.double({ min: 0, max: 30, noNaN: true }), (plan, daily) => {
        const corners = crashCurve(plan);
        const total = ({ durationDays, extraCostYuan }: (typeof corners)[number]) =>
          extraCostYuan + daily * durationDays;
        const best = total(cheapestLength(corners, daily));
        corners.forEach((corner) => expect(best).toBeLessThanOrEqual(total(corner) + 1e-9));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => cheapestLength([], 1)).toThrow('corners must have at least one value');
    expect(() => cheapestLength(crashCurve(RELIABLE), -1)).toThrow(
      'dailyCostYuan must be at least',
    );
  });
});
