// Where a plan ends when each role looks for its own best. 每个岗位各找各的最优，方案最后停在哪里。
import { normalStockOutcome } from '../stock/normal-demand';
import { firstWithin, goldenPeak, wholePeak } from './_peak';
import { campaignOutcome, campaignTraffic } from './campaign';
import { type PlanScore, type Role, roleKpis, ROLES } from './campaign-roles';
import type { CampaignLevers, CampaignShop } from './campaign-shop';

/** How far each lever goes. 各杠杆的范围。 */
export type LeverBounds = Readonly<Record<Role, readonly [low: number, high: number]>>;

const GRID_STEPS = 24;
const MOST_ROUNDS = 200;
// Of a lever's range: three units of stock in thirty thousand.
const STILL_RATIO = 1e-4;

/**
 * Where one lever scores most while the others stay. 其余不动，一个杠杆调到哪里得分最高。
 *
 * @param shop   the shop's parameters
 * @param levers the plan as it is
 * @param role   whose lever moves
 * @param look   the score, and how far the lever goes
 * @returns the lever's value; agents whole, others to a hundred-thousandth of their range
 * @throws RangeError if a lever or a parameter is out of range
 * @source grid of 24 steps, then golden section (Kiefer 1953, Proc. AMS 4(3), 502–506) around the best; agents
 *   one by one from where they are
 * @simplifies Of several peaks the highest on the grid is taken. 有多个峰时，取网格上最高的那个。
 * @example bestLever(ROUND_SHOP, ROUND_LEVERS, 'agentCount', { score: (_, { profitYuan }) => profitYuan, bounds: [5, 60] }) // 9
 */
export function bestLever(
  shop: CampaignShop,
  levers: CampaignLevers,
  role: Role,
  { score, bounds: [low, high] }: { score: PlanScore; bounds: readonly [number, number] },
): number {
  const isWhole = role === 'agentCount';
  const traffic = trafficBeside(shop, levers, role);
  const known = new Map<number, number>();
  const at = (value: number) => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const moved = { ...levers, [role]: value };
    const scored = score(moved, campaignOutcome(shop, moved, traffic));
    known.set(value, scored);
    return scored;
  };
  if (isWhole) return wholePeak(levers[role], [low, high], at);
  const step = (high - low) / GRID_STEPS;
  const grid = Array.from({ length: GRID_STEPS + 1 }, (_, i) => low + i * step);
  // Where the lever stands is one more place to look around: a peak may lie between two of the grid.
  const near = [...grid, levers[role]].reduce((best, value) =>
    at(value) > at(best) ? value : best,
  );
  const inner = goldenPeak([Math.max(low, near - step), Math.min(high, near + step)], at, 22);
  return at(near) >= at(inner) ? near : inner;
}

/**
 * Where a role's own figure is best while the others stay; as `bestLever`, but quick. 其余不动，自己的指标最好时的杠杆。
 *
 * Take-up, conversion and accuracy rise with discount, content and data work all the way. Chats answered stop
 * rising where nobody gives up. Turnover needs only the stock looked at. The return on spend has its peak
 * before visitors for a yuan have theirs, since more visitors wait longer and find less in stock.
 * 优惠、内容、数据越多，各自的指标越好；坐席多到没人放弃为止；投产比的顶点不会超过单位花费访客最多的地方。
 *
 * @param shop   the shop's parameters; the spend curve a Hill curve
 * @param levers the plan as it is
 * @param role   whose lever moves
 * @param bounds how far each lever goes
 * @returns the lever's value, not rounded but for agents
 * @throws RangeError if a lever or a parameter is out of range
 * @source own derivation; peak of m x^{a-1}/(x^a + k^a) at k (a-1)^{1/a}
 * @formula \arg\max_{x \le k (a-1)^{1/a}} \; K_r(x)
 * @example ownBestLever(ROUND_SHOP, ROUND_LEVERS, 'dataEffort', { discountRatio: [0, 0.4], stockUnits: [500, 30000], agentCount: [5, 60], spendYuan: [0, 800000], contentEffort: [0, 100], dataEffort: [0, 100] }) // 100
 */
export function ownBestLever(
  shop: CampaignShop,
  levers: CampaignLevers,
  role: Role,
  bounds: LeverBounds,
): number {
  const [low, high] = bounds[role];
  const at = (value: number) => {
    const moved = { ...levers, [role]: value };
    return roleKpis(moved, campaignOutcome(shop, moved))[role];
  };
  if (role === 'agentCount') {
    const most = at(high);
    return firstWithin([low, high], (value) => at(value) >= most);
  }
  if (role === 'stockUnits') return ownStock(shop, levers, [low, high]);
  if (role === 'spendYuan')
    return goldenPeak([low, Math.max(low, Math.min(high, mostVisitorsAYuan(shop)))], at, 10);
  return high;
}

function ownStock(
  shop: CampaignShop,
  levers: CampaignLevers,
  [low, high]: readonly [number, number],
): number {
  const outcome = campaignOutcome(shop, levers);
  const { demandUnits, spreadRatio } = outcome;
  const demand = { meanUnits: demandUnits, sdUnits: demandUnits * spreadRatio };
  const at = (stockUnits: number) => {
    const { expectedSalesUnits, fillRatio } = normalStockOutcome(demand, stockUnits);
    const stocked = { ...outcome, soldUnits: expectedSalesUnits, fillRatio: fillRatio ?? 0 };
    return roleKpis({ ...levers, stockUnits }, stocked).stockUnits;
  };
  // Beyond three times the demand all of it is met, and turnover only falls.
  return goldenPeak([low, Math.max(low, Math.min(high, 3 * demandUnits))], at, 30);
}

function mostVisitorsAYuan({ paidVisitors: curve }: CampaignShop): number {
  if (curve.form !== 'hill') throw new RangeError(`paidVisitors must be hill, got ${curve.form}`);
  // Without the S the first yuan brings most.
  return curve.halfYuan * Math.max(0, curve.shape - 1) ** (1 / curve.shape);
}

/**
 * Where a plan ends when each role in turn follows its own score. 每个岗位轮流按自己的分数调，最后停在哪里。
 *
 * @param shop   the shop's parameters
 * @param start  the plan they begin with
 * @param scores score of each role
 * @param bounds how far each lever goes
 * @returns the plan that nobody wants to leave alone, or where 200 rounds led
 * @throws RangeError if a lever or a parameter is out of range
 * @source best-response dynamics; Nash 1951, Annals of Mathematics 54(2), 286–295
 * @simplifies Each role knows what the others do now, and nobody talks. 每个岗位知道别人此刻怎么做，但不商量。
 * @example followedPlan(ROUND_SHOP, ROUND_LEVERS, Object.fromEntries(ROLES.map((role) => [role, (levers, outcome) => roleKpis(levers, outcome)[role]])), { discountRatio: [0, 0.4], stockUnits: [500, 30000], agentCount: [5, 60], spendYuan: [0, 800000], contentEffort: [0, 100], dataEffort: [0, 100] }).agentCount // 22
 */
export function followedPlan(
  shop: CampaignShop,
  start: CampaignLevers,
  scores: Readonly<Record<Role, PlanScore>>,
  bounds: LeverBounds,
): CampaignLevers {
  let plan = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = plan;
    for (const role of ROLES) {
      const look = { score: scores[role], bounds: bounds[role] };
      plan = { ...plan, [role]: bestLever(shop, plan, role, look) };
    }
    const isStill = ROLES.every(
      (role) =>
        Math.abs(plan[role] - before[role]) <= STILL_RATIO * (bounds[role][1] - bounds[role][0]),
    );
    if (isStill) break;
  }
  return plan;
}

/** Who comes, where the lever does not move that: the queue takes most of the work. */
function trafficBeside(shop: CampaignShop, levers: CampaignLevers, role: Role) {
  const isMoved = role === 'spendYuan' || role === 'agentCount';
  return isMoved ? undefined : campaignTraffic(shop, levers);
}
