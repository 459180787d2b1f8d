// An agent's best effort against a fine grid; thresholds and ties. 最优出力与网格对照；踩线与并列。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestEffort } from '@/model/channel/agent-effort';
import { commissionYuan } from '@/model/channel/commission';
import type { CommissionScheme } from '@/model/channel/commission-pieces';

const AGENT = { baseYuan: 80_000, yuanPerEffort: 1000, effortCostYuan: 1, maxEffort: 60 };
const BONUS = { type: 'bonus', rateRatio: 0.02, thresholdYuan: 120_000, bonusYuan: 3000 } as const;

const agents = fc.record({
  baseYuan: fc.integer({ min: 0, max: 2000 }),
  yuanPerEffort: fc.integer({ min: 0, max: 100 }),
  effortCostYuan: fc.integer({ min: 1, max: 20 }),
  maxEffort: fc.integer({ min: 0, max: 50 }),
});
const ratio = fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100);
const tiers = fc
  .tuple(ratio, ratio, ratio, fc.integer({ min: 1, max: 2500 }), fc.integer({ min: 1, max: 2500 }))
  .map(([a, b, c, first, second]) => {
    const rates = [a, b, c].sort((x, y) => x - y);
    return [0, first, first + second].map((fromYuan, i) => ({
      fromYuan,
      rateRatio: rates[i] ?? NaN,
    }));
  });
const schemes: fc.Arbitrary<CommissionScheme> = fc.oneof(
  ratio.map((rateRatio) => ({ type: 'linear' as const, rateRatio })),
  tiers.map((list) => ({ type: 'tiered' as const, tiers: list })),
  tiers.map((list) => ({ type: 'tiered' as const, tiers: reversedRates(list) })),
  tiers.map((list) => ({ type: 'retroactive' as const, tiers: list })),
  fc
    .tuple(ratio, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 500 }))
    .map(([rateRatio, thresholdYuan, bonusYuan]) => ({
      type: 'bonus' as const,
      rateRatio,
      thresholdYuan,
      bonusYuan,
    })),
);

function reversedRates<T extends { rateRatio: number }>(list: readonly T[]): T[] {
  return list.map((tier, i) => ({ ...tier, rateRatio: list.at(-1 - i)?.rateRatio ?? NaN }));
}

describe('bestEffort()', () => {
  it('works to rk/g for a fixed rate', () => {
    expect(bestEffort(AGENT, { type: 'linear', rateRatio: 0.045 })).toEqual({
      effort: 45,
      salesYuan: 125_000,
      commissionYuan: 5625,
      netYuan: 5625 - 45 ** 2 / 2,
      restNetYuan: 3600,
      stop: 'marginal',
      tiedEfforts: [45],
    });
  });

  it('jumps to exactly the threshold, or gives up when it is too far', () => {
    const near = bestEffort(AGENT, BONUS);
    expect([near.effort, near.salesYuan, near.stop]).toEqual([40, 120_000, 'threshold']);
    expect(near.netYuan).toBe(4600);
    // One yuan beyond what all effort sells, only the rate is left: e = 2 % · 1,000.
    const far = bestEffort(AGENT, { ...BONUS, thresholdYuan: 140_001 });
    expect([far.effort, far.stop]).toEqual([20, 'marginal']);
  });

  it('reaches a threshold that lies at the limit, rounding or not', () => {
    const agent = { baseYuan: 0.1, yuanPerEffort: 0.1, effortCostYuan: 1e-9, maxEffort: 2 };
    const scheme = { type: 'bonus', rateRatio: 0, thresholdYuan: 0.1 + 0.2, bonusYuan: 1 } as const;
    expect(bestEffort(agent, scheme).commissionYuan).toBe(1);
  });

  it('takes the larger sales when two efforts net the same, and names both', () => {
    // Rest nets 0; the bonus of 800 costs 40²/2 = 800.
    const tied = bestEffort(AGENT, { ...BONUS, rateRatio: 0, bonusYuan: 800 });
    expect(tied.tiedEfforts).toEqual([0, 40]);
    expect(tied.effort).toBe(40);
    expect(bestEffort(AGENT, { ...BONUS, rateRatio: 0, bonusYuan: 799.99 }).effort).toBe(0);
  });

  it('is no worse than any effort of a fine grid, and adds up', () => {
    fc.assert(
      fc.property(agents, schemes, (agent, scheme) => {
        const best = bestEffort(agent, scheme);
        const costYuan = (agent.effortCostYuan * best.effort ** 2) / 2;
        expect(best.netYuan).toBeCloseTo(best.commissionYuan - costYuan, 9);
        expect(best.commissionYuan).toBeCloseTo(commissionYuan(scheme, best.salesYuan), 9);
        expect(best.salesYuan).toBeCloseTo(agent.baseYuan + agent.yuanPerEffort * best.effort, 8);
        expect(best.effort >= 0 && best.effort <= agent.maxEffort).toBe(true);
        expect(best.netYuan).toBeGreaterThanOrEqual(best.restNetYuan - 1e-9);
        expect(best.tiedEfforts.at(-1)).toBe(best.effort);
        for (let i = 0; i <= 200; i++) {
          const effort = (agent.maxEffort * i) / 200;
          const sales = agent.baseYuan + agent.yuanPerEffort * effort;
          const net = commissionYuan(scheme, sales) - (agent.effortCostYuan * effort ** 2) / 2;
          expect(best.netYuan).toBeGreaterThanOrEqual(net - 1e-9);
        }
      }),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: Partial<typeof AGENT>) => () => bestEffort({ ...AGENT, ...change }, BONUS);
    expect(bad({ baseYuan: -1 })).toThrow('baseYuan must be at least 0, got -1');
    expect(bad({ yuanPerEffort: NaN })).toThrow('yuanPerEffort must be at least 0, got NaN');
    expect(bad({ effortCostYuan: 0 })).toThrow('effortCostYuan must be above 0, got 0');
    expect(bad({ maxEffort: Infinity })).toThrow('maxEffort must be at least 0, got Infinity');
  });
});
