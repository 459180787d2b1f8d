import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignOutcome } from '@/model/kpi/campaign';
import { type CampaignLevers, ROUND_LEVERS, ROUND_SHOP } from '@/model/kpi/campaign-shop';
import { erlangA } from '@/model/queue/erlang-a';
import { newsvendorProfitYuanAt } from '@/model/stock/newsvendor-profit';

const at = (changes: Partial<CampaignLevers> = {}) =>
  campaignOutcome(ROUND_SHOP, { ...ROUND_LEVERS, ...changes });

const plans = fc.record({
  discountRatio: fc.double({ min: 0, max: 0.4, noNaN: true }),
  stockUnits: fc.double({ min: 500, max: 30_000, noNaN: true }),
  agentCount: fc.integer({ min: 5, max: 60 }),
  spendYuan: fc.double({ min: 0, max: 800_000, noNaN: true }),
  contentEffort: fc.double({ min: 0, max: 100, noNaN: true }),
  dataEffort: fc.double({ min: 0, max: 100, noNaN: true }),
});

describe('campaignOutcome()', () => {
  it('is 10,000 free visitors and half of the ceiling at the half-full spend', () => {
    expect(at().visitorCount).toBeCloseTo(10_000 + 20_000 / 2, 6);
    expect(at({ spendYuan: 0 }).visitorCount).toBe(10_000);
  });

  it('multiplies the base by discount, content and data, each by hand', () => {
    const discount = 1 + (1 - Math.exp(-0.1 / 0.2));
    const content = 1 + 0.2 * (1 - Math.exp(-20 / 30));
    const data = 1 + 0.1 * (1 - Math.exp(-20 / 30));
    expect(at().conversionRatio).toBeCloseTo(0.04 * discount * content * data, 12);
  });

  it('loses askers as the busiest hour of Erlang A does', () => {
    // 20,000 visitors × 0.008 chats in 60 minutes, eight agents with three chats each.
    const { abandonRatio } = erlangA(
      {
        arrivalsPerMinute: (20_000 * 0.008) / 60,
        handlingMinutes: 7.5,
        agentCount: 24,
        patienceMinutes: 3,
      },
      0,
    );
    expect(at().abandonRatio).toBeCloseTo(abandonRatio, 12);
    expect(at().keptRatio).toBeCloseTo(1 - 0.5 * abandonRatio, 12);
  });

  it('earns on its stock what a newsvendor earns, less the costs of the levers', () => {
    const { demandUnits, spreadRatio, profitYuan } = at();
    const kept = 0.9 * 0.95;
    const goodsYuan = newsvendorProfitYuanAt(
      // A unit left over is worth its cost less the 20 yuan it loses.
      { priceYuan: 180 * kept - 6, purchaseCostYuan: 100, salvageYuan: 80 },
      { meanUnits: demandUnits, sdUnits: demandUnits * spreadRatio },
      2000,
    );
    expect(profitYuan).toBeCloseTo(goodsYuan - 8 * 800 - 40_000 - 20 * 500 - 20 * 400 - 20_000, 6);
  });

  it('sells no more than is asked for or stocked, whatever the plan', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { soldUnits, leftoverUnits, demandUnits } = campaignOutcome(ROUND_SHOP, plan);
        expect(soldUnits).toBeLessThanOrEqual(Math.min(plan.stockUnits, demandUnits) + 1e-6);
        expect(soldUnits + leftoverUnits).toBeCloseTo(plan.stockUnits, 6);
      }),
    );
  });

  it('narrows demand by data work and never below the part it cannot take away', () => {
    expect(at({ dataEffort: 0 }).spreadRatio).toBe(0.3);
    expect(at({ dataEffort: 100 }).spreadRatio).toBeGreaterThan(0.3 * 0.4);
    expect(at({ dataEffort: 100 }).spreadRatio).toBeLessThan(at().spreadRatio);
  });

  it.each([
    [{ discountRatio: 1.2 }, 'discountRatio must be between 0 and 1, got 1.2'],
    [{ stockUnits: 0 }, 'stockUnits must be above 0, got 0'],
    [{ agentCount: 2.5 }, 'agentCount must be a whole number, got 2.5'],
    [{ spendYuan: -1 }, 'spendYuan must be at least 0, got -1'],
    [{ dataEffort: 101 }, 'dataEffort must be at most 100, got 101'],
  ])('names the bad lever in %j', (changes, message) => {
    expect(() => at(changes)).toThrow(message);
  });
});
