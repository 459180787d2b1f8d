import { describe, expect, it } from 'vitest';
import { dailyResponses } from '@/model/budget/daily-plan';
import { responsesAt } from '@/model/media/response-curve';
import { dayCount, dayShares, dayWeights, planBurstRatio } from '@/simulators/budget-desk/calendar';
import { carryOutDays, dailyChannels, dailyRun, dailySales } from '@/simulators/budget-desk/daily';
import { totalOf } from '@/simulators/budget-desk/result';
import { wheatlight } from '@/simulators/budget-desk/shops';
import spec from '@/simulators/budget-desk/spec';

const values = spec.start('wheatlight');

describe('dailyChannels()', () => {
  it('bring an ordinary day’s sales from an ordinary day’s steady spend at any carry-over', () => {
    for (const carryRatio of [0, 0.3, 0.9]) {
      const [search] = dailyChannels(carryRatio, 1);
      const steady = 57_600 / 30 / (1 - carryRatio);
      expect(search && responsesAt(search.curve, steady)).toBeCloseTo(187_200 / 30, 6);
    }
  });
});

describe('carryOutDays()', () => {
  it('goes on until a thousandth is left', () => {
    expect(carryOutDays(0)).toBe(0);
    expect(0.9 ** carryOutDays(0.9)).toBeLessThanOrEqual(0.001);
  });
});

describe('dailyRun()', () => {
  it('equals the plan model on the same cells', () => {
    const run = dailyRun(values, null);
    const spend = wheatlight.outlets.map(({ planYuan }) =>
      dayShares(planBurstRatio).map((share) => share * planYuan),
    );
    const plan = {
      channels: dailyChannels(values.carryRatio, 1),
      days: dayCount,
      carryOutDays: carryOutDays(values.carryRatio),
      dayWeights,
    };
    const all = totalOf(run.channels.map(({ salesYuan }) => salesYuan));
    expect(all).toBeCloseTo(dailyResponses(plan, spend), 4);
    expect(totalOf(run.salesYuan) + run.afterYuan).toBeCloseTo(all, 4);
  });

  it('has marginals that are the slope of the sales', () => {
    const shock = { from: 11, check: 14, costTimes: 2 };
    const { channels } = dailyRun(values, shock);
    const [salesAt] = dailySales(values, shock);
    const step = 100;
    const slope =
      ((salesAt?.(158_000 + step) ?? 0) - (salesAt?.(158_000 - step) ?? 0)) / (2 * step);
    expect(channels[0]?.marginalReturn).toBeCloseTo(slope, 5);
  });
});
