import { describe, expect, it } from 'vitest';
import {
  burstDays,
  costTimesAt,
  dayCount,
  daySpendOf,
  dayShares,
  dayWeights,
  isBurstDay,
  leftShares,
  planBurstRatio,
  shockOf,
} from '@/simulators/budget-desk/calendar';
import { totalOf } from '@/simulators/budget-desk/result';
import spec from '@/simulators/budget-desk/spec';

describe('the calendar', () => {
  it('has 21, 4 and 11 days, with the conversion of each and of the days after', () => {
    expect([dayCount, ...burstDays]).toEqual([36, 21, 25]);
    expect([isBurstDay(20), isBurstDay(21), isBurstDay(24), isBurstDay(25)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(dayWeights).toHaveLength(37);
    expect(dayWeights[36]).toBe(dayWeights[35]);
  });
});

describe('dayShares()', () => {
  it('adds up to 1 and gives the burst what was said', () => {
    const shares = dayShares(0.6);
    expect(totalOf(shares)).toBeCloseTo(1, 12);
    expect(totalOf(shares.slice(...burstDays))).toBeCloseTo(0.6, 12);
  });
});

describe('leftShares()', () => {
  it('shares what is left among the days left', () => {
    const shares = leftShares(planBurstRatio, 30);
    expect(totalOf(shares)).toBeCloseTo(1, 12);
    expect(shares[29]).toBe(0);
    expect(shares[30]).toBeCloseTo(1 / 6, 12);
  });
});

describe('daySpendOf()', () => {
  it('keeps to the plan until somebody looks, and never takes money back', () => {
    const spendAt = daySpendOf(36_000, planBurstRatio, 14);
    expect(totalOf(spendAt(20_000))).toBeCloseTo(20_000, 6);
    expect(spendAt(0).slice(0, 14)).toEqual(spendAt(36_000).slice(0, 14));
    expect(totalOf(spendAt(0).slice(14))).toBe(0);
  });
});

describe('shockOf()', () => {
  const values = spec.start('shock');
  it('counts days from 0 and leaves a day to change things', () => {
    expect(shockOf(values, 'shock')).toEqual({ from: 11, check: 14, costTimes: 2 });
    expect(shockOf({ ...values, shockDay: 30, noticeDelay: 20 }, 'shock')?.check).toBe(35);
    expect(shockOf(values, 'wheatlight')).toBeNull();
  });

  it('makes only the first channel dear, from its day on', () => {
    const shock = shockOf(values, 'shock');
    expect([10, 11].map((day) => costTimesAt(shock, 0, day))).toEqual([1, 2]);
    expect(costTimesAt(shock, 1, 20)).toBe(1);
    expect(costTimesAt(null, 0, 20)).toBe(1);
  });
});
