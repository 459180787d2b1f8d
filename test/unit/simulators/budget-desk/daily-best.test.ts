import { describe, expect, it } from 'vitest';
import { dailyBest } from '@/simulators/budget-desk/daily-best';
import { at, spends } from './_at';

const knobs = { budgetYuan: 364_000, carryRatio: 0.3, roomTimes: 1 };
const shock = { from: 11, check: 14, costTimes: 2 };

describe('dailyBest()', () => {
  it('is above every split that the controls can reach, but not far', () => {
    const best = dailyBest(knobs, null).salesYuan;
    const good = at('wheatlight', { ...spends(110, 110, 60, 84), burstRatio: 0.3 });
    expect(good.salesYuan).toBeLessThan(best);
    expect(good.salesYuan / best).toBeGreaterThan(0.97);
  });

  it('falls when a price rises, and the later somebody looks', () => {
    const calm = dailyBest(knobs, null).salesYuan;
    const soon = dailyBest(knobs, { ...shock, check: 11 }).salesYuan;
    const late = dailyBest(knobs, { ...shock, check: 30 }).salesYuan;
    expect(soon).toBeLessThan(calm);
    expect(late).toBeLessThan(soon);
  });

  it('grows with the budget by its shadow price', () => {
    const [now, more] = [364_000, 365_000].map((budgetYuan) =>
      dailyBest({ ...knobs, budgetYuan }, shock),
    );
    const gain = ((more?.salesYuan ?? 0) - (now?.salesYuan ?? 0)) / 1000;
    expect(gain).toBeCloseTo(now?.shadowReturn ?? 0, 1);
  });
});
