import { describe, expect, it } from 'vitest';
import { campaignOutcome } from '@/model/kpi/campaign';
import { bonusScore, roleKpis, ROLES } from '@/model/kpi/campaign-roles';
import { ROUND_LEVERS, ROUND_SHOP } from '@/model/kpi/campaign-shop';

const outcome = campaignOutcome(ROUND_SHOP, ROUND_LEVERS);
const kpis = roleKpis(ROUND_LEVERS, outcome);

describe('roleKpis()', () => {
  it('measures each role by its own stretch', () => {
    expect(kpis.discountRatio).toBe(outcome.conversionRatio);
    expect(kpis.agentCount).toBe(1 - outcome.abandonRatio);
    expect(kpis.spendYuan).toBeCloseTo((outcome.gmvYuan * 10_000) / 20_000 / 40_000, 9);
    // Units sold over units of a buyer are buyers; of the visitors these have bought.
    const buyers = outcome.soldUnits / 1.25;
    expect(kpis.contentEffort).toBeCloseTo(buyers / outcome.visitorCount, 12);
    expect(kpis.dataEffort).toBe(1 - outcome.spreadRatio);
  });

  it('cuts turnover once more than 15 % of demand is missed', () => {
    expect(kpis.stockUnits).toBeCloseTo(outcome.soldUnits / 2000, 12);
    const short = { ...outcome, fillRatio: 0.425 };
    expect(roleKpis(ROUND_LEVERS, short).stockUnits).toBeCloseTo(kpis.stockUnits / 2, 12);
  });

  it('has no return without spend', () => {
    expect(roleKpis({ ...ROUND_LEVERS, spendYuan: 0 }, outcome).spendYuan).toBe(0);
  });
});

describe('bonusScore()', () => {
  const full = { kpis, profitYuan: 50_000 };

  it('is the own figure, the profit, or a mix of both', () => {
    const better = { ...outcome, profitYuan: 25_000 };
    for (const role of ROLES) {
      expect(bonusScore(role, 0, full)(ROUND_LEVERS, better)).toBeCloseTo(1, 12);
      expect(bonusScore(role, 1, full)(ROUND_LEVERS, better)).toBeCloseTo(0.5, 12);
      expect(bonusScore(role, 0.4, full)(ROUND_LEVERS, better)).toBeCloseTo(0.8, 12);
    }
  });

  it('refuses a share above 1 and a full mark of nothing', () => {
    expect(() => bonusScore('spendYuan', 1.2, full)).toThrow('teamRatio must be between 0 and 1');
    expect(() => bonusScore('spendYuan', 0, { ...full, profitYuan: 0 })).toThrow(
      'profitYuan must be above 0, got 0',
    );
  });
});
