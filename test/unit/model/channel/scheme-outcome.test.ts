// One commission rule for a team: sums, and who gives up. 团队佣金：合计与放弃的人。
import { describe, expect, it } from 'vitest';
import { bestEffort } from '@/model/channel/agent-effort';
import { schemeOutcome } from '@/model/channel/scheme-outcome';

const TEAM = [20_000, 50_000, 80_000, 110_000, 140_000].map((baseYuan) => ({
  baseYuan,
  yuanPerEffort: 1000,
  effortCostYuan: 1,
  maxEffort: 60,
}));
const bonus = (thresholdYuan: number) =>
  ({ type: 'bonus', rateRatio: 0, thresholdYuan, bonusYuan: 1000 }) as const;

describe('schemeOutcome()', () => {
  it('adds up the agents', () => {
    const scheme = { type: 'linear', rateRatio: 0.03 } as const;
    const outcome = schemeOutcome(TEAM, scheme, 0.2);
    expect(outcome.choices).toEqual(TEAM.map((agent) => bestEffort(agent, scheme)));
    // Each works 30: sales 400,000 + 150,000; 17 % of them is left.
    expect(outcome.salesYuan).toBe(550_000);
    expect(outcome.commissionYuan).toBeCloseTo(16_500, 8);
    expect(outcome.profitYuan).toBeCloseTo(93_500, 8);
    expect(outcome.restingCount).toBe(0);
    expect(outcome.leastGainYuan).toBeCloseTo(450, 8);
  });

  // Reaching 120,000 costs 800 from 80,000 and 50 from 110,000; 20,000 and 50,000 are too far away,
  // and 140,000 is there already.
  it('moves only agents near the threshold, fewer when it is high', () => {
    const low = schemeOutcome(TEAM, bonus(120_000), 0.2);
    expect(low.choices.map(({ effort }) => effort)).toEqual([0, 0, 40, 10, 0]);
    expect(low.restingCount).toBe(3);
    expect(low.leastGainYuan).toBe(0);
    const high = schemeOutcome(TEAM, bonus(190_000), 0.2);
    expect(high.restingCount).toBe(5);
    expect(high.salesYuan).toBeLessThan(low.salesYuan);
  });

  it('names the bad argument', () => {
    expect(() => schemeOutcome([], bonus(1), 0.2)).toThrow('agents must have at least one value');
    expect(() => schemeOutcome(TEAM, bonus(1), 1.2)).toThrow('marginRatio must be at most 1');
    expect(() => schemeOutcome(TEAM, bonus(1), NaN)).toThrow('marginRatio must be at most 1');
  });
});
