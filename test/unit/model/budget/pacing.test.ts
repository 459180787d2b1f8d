// Money spent is not work done. 花出去的钱不等于做成的事。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pacing } from '@/model/budget/pacing';

const CAMPAIGN = {
  planYuan: [10, 10, 15, 25, 60, 120, 40, 20],
  actualYuan: [12, 9, 22, 31],
  actualResponses: [95, 80, 150, 190],
  targetResponses: 2400,
};

describe('pacing()', () => {
  it('earns 64.375 of 300 with 515 of 2,400 responses', () => {
    const found = pacing(CAMPAIGN);
    expect(found).toMatchObject({
      budgetYuan: 300,
      plannedYuan: 60,
      spentYuan: 74,
      remainingYuan: 226,
    });
    expect(found.requiredYuanPerPeriod).toBe(56.5);
    expect(found.requiredResponsesPerPeriod).toBe(1885 / 4);
    expect(found.earnedYuan).toBeCloseTo(64.375, 12);
    expect(found.paceRatio).toBeCloseTo(37 / 30, 12);
    expect(found.costIndex).toBeCloseTo(64.375 / 74, 12);
    expect(found.scheduleIndex).toBeCloseTo(64.375 / 60, 12);
    expect(found.completionYuan).toBeCloseTo((74 * 2400) / 515, 10);
    expect(found.completionGapYuan).toBeCloseTo(300 - (74 * 2400) / 515, 10);
  });

  it('knows nothing before the first period, and asks nothing after the last', () => {
    const before = pacing({ ...CAMPAIGN, actualYuan: [], actualResponses: [] });
    expect([
      before.paceRatio,
      before.costIndex,
      before.completionYuan,
      before.completionGapYuan,
    ]).toEqual([null, null, null, null]);
    expect(before.requiredYuanPerPeriod).toBe(37.5);
    const after = pacing({
      planYuan: [5],
      actualYuan: [7],
      actualResponses: [0],
      targetResponses: 1,
    });
    expect(after).toMatchObject({ remainingYuan: -2, requiredYuanPerPeriod: null, earnedYuan: 0 });
  });

  it('accounts for all money, and forecasts the budget when cost is as planned', () => {
    const money = fc.array(fc.double({ min: 0.01, max: 1e5, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        money,
        fc.nat(),
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        (planYuan, n, target) => {
          const budget = planYuan.reduce((sum, one) => sum + one, 0);
          const actualYuan = planYuan.slice(0, n % (planYuan.length + 1));
          const actualResponses = actualYuan.map((one) => (one * target) / budget);
          const found = pacing({ planYuan, actualYuan, actualResponses, targetResponses: target });
          expect(found.spentYuan + found.remainingYuan).toBeCloseTo(budget, 6);
          if (actualYuan.length === 0) return;
          expect(found.costIndex).toBeCloseTo(1, 9);
          expect((found.completionYuan as number) / budget).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => pacing({ ...CAMPAIGN, ...change });
    expect(bad({ planYuan: [] })).toThrow('planYuan must have at least one value, got none');
    expect(bad({ planYuan: [0, 0, 0, 0] })).toThrow('plannedBudgetYuan must be above 0, got 0');
    expect(bad({ planYuan: [1] })).toThrow('actualPeriodCount must be at most 1, got 4');
    expect(bad({ actualYuan: [1, -1, 1, 1] })).toThrow('actualYuan[1] must be at least 0, got -1');
    expect(bad({ actualResponses: [1] })).toThrow(
      'actualResponses must be as long as actualYuan (4), got 1',
    );
    expect(bad({ targetResponses: 0 })).toThrow('targetResponses must be above 0, got 0');
  });
});
