import { describe, expect, it } from 'vitest';
import { campaignOutcome } from '@/model/kpi/campaign';
import { bestLever, followedPlan, type LeverBounds, ownBestLever } from '@/model/kpi/campaign-plan';
import { type PlanScore, type Role, roleKpis, ROLES } from '@/model/kpi/campaign-roles';
import { type CampaignLevers, ROUND_LEVERS, ROUND_SHOP } from '@/model/kpi/campaign-shop';

const bounds: LeverBounds = {
  discountRatio: [0, 0.4],
  stockUnits: [500, 30_000],
  agentCount: [5, 60],
  spendYuan: [0, 800_000],
  contentEffort: [0, 100],
  dataEffort: [0, 100],
};
const profit: PlanScore = (_, { profitYuan }) => profitYuan;
const own =
  (role: Role): PlanScore =>
  (levers, outcome) =>
    roleKpis(levers, outcome)[role];
const scoresOf = (score: (role: Role) => PlanScore) =>
  Object.fromEntries(ROLES.map((role) => [role, score(role)])) as Record<Role, PlanScore>;
const valueOf = (score: PlanScore, plan: CampaignLevers) =>
  score(plan, campaignOutcome(ROUND_SHOP, plan));

describe('bestLever()', () => {
  it.each(ROLES)('leaves nothing on a fine grid of %s that scores more', (role) => {
    const [low, high] = bounds[role];
    const best = bestLever(ROUND_SHOP, ROUND_LEVERS, role, { score: profit, bounds: [low, high] });
    const reached = valueOf(profit, { ...ROUND_LEVERS, [role]: best });
    for (let step = 0; step <= 55; step += 1) {
      const value = low + ((high - low) * step) / 55;
      const other = { ...ROUND_LEVERS, [role]: role === 'agentCount' ? Math.round(value) : value };
      expect(valueOf(profit, other)).toBeLessThanOrEqual(reached + 1);
    }
  });
});

describe('ownBestLever()', () => {
  it.each(ROLES)('is where a long search for the figure of %s ends', (role) => {
    const [low, high] = bounds[role];
    const score = own(role);
    const quick = ownBestLever(ROUND_SHOP, ROUND_LEVERS, role, bounds);
    const slow = bestLever(ROUND_SHOP, ROUND_LEVERS, role, { score, bounds: [low, high] });
    const [one, other] = [quick, slow].map((value) =>
      valueOf(score, { ...ROUND_LEVERS, [role]: value }),
    );
    expect((one ?? 0) / (other ?? 1)).toBeGreaterThan(0.9999);
  });

  it('stocks to a fill rate of 85 %, where turnover begins to be cut', () => {
    const stockUnits = ownBestLever(ROUND_SHOP, ROUND_LEVERS, 'stockUnits', bounds);
    const { fillRatio } = campaignOutcome(ROUND_SHOP, { ...ROUND_LEVERS, stockUnits });
    expect(fillRatio).toBeCloseTo(0.85, 3);
  });

  it('refuses a spend curve it does not know the peak of', () => {
    const shop = {
      ...ROUND_SHOP,
      paidVisitors: { form: 'power', scaleResponses: 30, exponent: 0.5 } as const,
    };
    expect(() => ownBestLever(shop, ROUND_LEVERS, 'spendYuan', bounds)).toThrow(
      'paidVisitors must be hill, got power',
    );
  });
});

describe('followedPlan()', () => {
  it('ends where no role alone wants to move', () => {
    const plan = followedPlan(ROUND_SHOP, ROUND_LEVERS, scoresOf(own), bounds);
    for (const role of ROLES) {
      const moved = { ...plan, [role]: ownBestLever(ROUND_SHOP, plan, role, bounds) };
      expect(valueOf(own(role), moved)).toBeLessThanOrEqual(valueOf(own(role), plan) * 1.001);
    }
  });

  it('earns less by six separate figures than by the common profit', () => {
    const separate = followedPlan(ROUND_SHOP, ROUND_LEVERS, scoresOf(own), bounds);
    const together = followedPlan(
      ROUND_SHOP,
      ROUND_LEVERS,
      scoresOf(() => profit),
      bounds,
    );
    expect(valueOf(profit, separate)).toBeLessThan(valueOf(profit, together));
    expect(valueOf(profit, ROUND_LEVERS)).toBeLessThan(valueOf(profit, together));
  });
});
