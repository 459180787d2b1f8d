import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignOutcome } from '@/model/kpi/campaign';
import { campaignBridge } from '@/model/kpi/campaign-bridge';
import { ROUND_LEVERS, ROUND_SHOP } from '@/model/kpi/campaign-shop';

const before = campaignOutcome(ROUND_SHOP, ROUND_LEVERS);
const effectsOf = (steps: ReturnType<typeof campaignBridge>) =>
  Object.fromEntries(steps.map(({ part, effectYuan }) => [part, effectYuan]));

describe('campaignBridge()', () => {
  it('adds up to the change of profit for any two plans', () => {
    const plan = fc.record({
      discountRatio: fc.double({ min: 0, max: 0.4, noNaN: true }),
      stockUnits: fc.integer({ min: 500, max: 30_000 }),
      agentCount: fc.integer({ min: 5, max: 60 }),
      spendYuan: fc.integer({ min: 0, max: 800_000 }),
      contentEffort: fc.integer({ min: 0, max: 100 }),
      dataEffort: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const [from, to] = [one, other].map((levers) => campaignOutcome(ROUND_SHOP, levers));
        if (!from || !to) return;
        const steps = campaignBridge(from, to);
        const sum = steps.reduce((total, { effectYuan }) => total + effectYuan, 0);
        expect(sum).toBeCloseTo(to.profitYuan - from.profitYuan, 4);
        expect(effectsOf(steps).shop).toBeCloseTo(0, 4);
      }),
    );
  });

  it('gives a price cut that changes nothing else what was sold times the cut', () => {
    // The same people, another price: by hand, not by the model.
    const after = {
      ...before,
      paidPriceYuan: 170,
      gmvYuan: before.soldUnits * 170,
      incomeYuan: before.soldUnits * 170 * 0.9 * 0.95,
      profitYuan: before.profitYuan - before.soldUnits * 10 * 0.9 * 0.95,
    };
    const effects = effectsOf(campaignBridge(before, after));
    expect(effects.price).toBeCloseTo(-before.soldUnits * 10 * 0.9 * 0.95, 6);
    expect(effects.visitors).toBe(0);
  });

  it('is turned round when the plans are', () => {
    const after = campaignOutcome(ROUND_SHOP, { ...ROUND_LEVERS, discountRatio: 0.3 });
    const [there, back] = [campaignBridge(before, after), campaignBridge(after, before)];
    there.forEach(({ effectYuan }, place) => {
      expect(effectYuan).toBeCloseTo(-(back[place]?.effectYuan ?? NaN), 6);
    });
  });

  it('keeps what two shops differ in apart', () => {
    const dearer = campaignOutcome({ ...ROUND_SHOP, unitCostYuan: 110 }, ROUND_LEVERS);
    const effects = effectsOf(campaignBridge(before, dearer));
    expect(effects.shop).toBeCloseTo(-10 * before.soldUnits, 6);
    expect(effects.price).toBeCloseTo(0, 9);
  });

  it('refuses a plan that sells nothing', () => {
    expect(() => campaignBridge(before, { ...before, soldUnits: 0 })).toThrow(
      'after.soldUnits must be above 0, got 0',
    );
  });
});
