// The shops against their cases, and the plans against a second search. 店铺与案例核对，方案用另一种搜索核对。
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { campaignOutcome } from '@/model/kpi/campaign';
import { roleKpis } from '@/model/kpi/campaign-roles';
import { BOUNDS } from '@/simulators/role-kpi-table/bounds';
import type { PromotionCase } from '@/simulators/role-kpi-table/case-fields';
import shops from '@/simulators/role-kpi-table/shops.reduce';

const { opening, apparel } = shops;
const { shop, start, selfish, best } = opening;
const at = (plan: typeof start) => campaignOutcome(shop, plan);

const { cases } = JSON.parse(readFileSync('content/cases.json', 'utf8')) as {
  cases: PromotionCase[];
};
const appliance = cases.find(({ case_id }) => case_id === 'appliance');

describe('the opening day', () => {
  it('has the visitors, buyers, discount and agents of the case', () => {
    const [day] = appliance?.promotion.burst_days ?? [];
    const { visitorCount, conversionRatio, keptRatio } = at(start);
    expect(visitorCount).toBeCloseTo(day?.visitors_count ?? NaN, 6);
    expect(visitorCount * conversionRatio * keptRatio).toBeCloseTo(day?.buyers_count ?? NaN, 6);
    // 222.49 paid against 252.84 before, weighted by the forecast of each product.
    expect(start.discountRatio).toBe(0.12);
    // 393 chats in the busiest hour, 24 an agent.
    expect(start.agentCount).toBe(17);
    // 39,600 yuan for 12 agents over 4 days.
    expect(shop.agentYuan).toBe(825);
  });

  it('costs a unit what the case books for goods, returns taken off', () => {
    // 2,406,675 yuan of goods on 16,660 units.
    expect(shop.unitCostYuan).toBeCloseTo(2_406_675 / 16_660, 3);
  });
});

// Reference claims: about 11,165 at the start, −163,180 when selfish, 84,773 at best with 4 % off
// and 64,000 yuan of spend. Their inputs are not given; these are what the numbers above lead to.
describe('the plans of the opening day', () => {
  it('barely earns at the start', () => {
    expect(Math.round(at(start).profitYuan)).toBe(11_371);
  });

  it('loses much when six roles go their own way, and sells less too', () => {
    expect(Math.round(at(selfish).profitYuan)).toBe(-227_548);
    expect(Math.round(at(start).gmvYuan)).toBe(1_164_619);
    expect(Math.round(at(selfish).gmvYuan)).toBe(589_457);
  });

  it('has better figures in all six roles then', () => {
    const [before, after] = [start, selfish].map((plan) => roleKpis(plan, at(plan)));
    for (const role of Object.keys(start) as (keyof typeof start)[])
      expect(after?.[role]).toBeGreaterThan(before?.[role] ?? Infinity);
    expect(at(selfish).fillRatio).toBeCloseTo(0.85, 3);
    expect(at(selfish).abandonRatio).toBeLessThan(1e-9);
  });

  it('is best with a small discount and half of the spend', () => {
    expect(Math.round(opening.bestProfitYuan / 100)).toBe(806);
    expect(best.discountRatio).toBeCloseTo(0.038, 3);
    expect(best.spendYuan).toBeGreaterThan(50_000);
    expect(best.spendYuan).toBeLessThan(56_000);
    expect(at(best).fillRatio).toBeGreaterThan(0.92);
    expect(at(best).abandonRatio).toBeLessThan(0.05);
  });
});

// Found by a simplex; looked for here by steps along one lever and along pairs of levers, halved
// when none helps (Hooke & Jeeves 1961, J. ACM 8(2), 212–229).
describe.each([
  ['opening', opening],
  ['apparel', apparel],
] as const)('the best plan of %s', (_, { shop: given, start: from, bestProfitYuan }) => {
  it('is what a pattern search from the start plan finds', { timeout: 60_000 }, () => {
    const profitOf = (plan: typeof start) => campaignOutcome(given, plan).profitYuan;
    let plan = from;
    for (let size = 8; size > 0.05;) {
      const reached = profitOf(plan);
      const better = neighbours(plan, size).find((next) => profitOf(next) > reached);
      if (better) plan = better;
      else size /= 2;
    }
    expect(profitOf(plan)).toBeLessThanOrEqual(bestProfitYuan + 1);
    expect(profitOf(plan)).toBeGreaterThan(bestProfitYuan * 0.9999);
  });
});

function neighbours(plan: typeof start, size: number): (typeof start)[] {
  const steps = {
    discountRatio: 0.005 * size,
    stockUnits: 100 * size,
    agentCount: Math.ceil(size / 4),
    spendYuan: 1000 * size,
    contentEffort: size,
    dataEffort: size,
  };
  const roles = Object.keys(steps) as (keyof typeof steps)[];
  const moved = (from: typeof start, role: keyof typeof steps, sign: number) => {
    const [low, high] = BOUNDS[role];
    return { ...from, [role]: Math.min(high, Math.max(low, from[role] + sign * steps[role])) };
  };
  const single = roles.flatMap((role) => [1, -1].map((sign) => moved(plan, role, sign)));
  const pairs = single.flatMap((once) =>
    roles.flatMap((role) => [1, -1].map((sign) => moved(once, role, sign))),
  );
  return [...single, ...pairs];
}

describe('bonus schemes', () => {
  it.each([
    ['opening', opening],
    ['apparel', apparel],
  ] as const)('earn more in %s the more of the bonus follows the profit', (_, { byTeam }) => {
    expect(byTeam.map(({ teamRatio }) => teamRatio)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    byTeam.slice(1).forEach(({ profitYuan }, place) => {
      expect(profitYuan).toBeGreaterThan(byTeam[place]?.profitYuan ?? Infinity);
    });
  });

  it('turn the loss into a profit with a fifth', () => {
    expect(opening.byTeam[0]?.profitYuan).toBeLessThan(-200_000);
    expect(opening.byTeam[1]?.profitYuan).toBeGreaterThan(at(start).profitYuan);
  });

  it('stay as they are when written as JSON', () => {
    expect(JSON.parse(JSON.stringify(shops))).toEqual(shops);
  });
});
