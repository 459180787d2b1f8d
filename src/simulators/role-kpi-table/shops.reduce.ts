// The shops of the six-role table: numbers of two cases, teaching values, and where plans end. 两家店的参数与结局。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaignOutcome } from '@/model/kpi/campaign';
import { followedPlan } from '@/model/kpi/campaign-plan';
import {
  bonusScore,
  type PlanScore,
  type Role,
  roleKpis,
  type RoleKpis,
  ROLES,
} from '@/model/kpi/campaign-roles';
import type { CampaignLevers, CampaignShop } from '@/model/kpi/campaign-shop';
import { bestPlan } from './best-plan';
import { BOUNDS } from './bounds';
import type { PlanningCase, PromotionCase } from './case-fields';
import { shopOf } from './shop-of-case';

const TEAM_RATIOS = [0.2, 0.4, 0.6, 0.8];

const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: PromotionCase[];
};
const planning = caseOf('appliance') as PlanningCase;

/** A shop with its own plan, the plan of six separate roles, and the best one. 一家店与三套方案。 */
export interface ReducedShop {
  shop: CampaignShop;
  start: CampaignLevers;
  selfish: CampaignLevers;
  best: CampaignLevers;
  bestProfitYuan: number;
  /** Figures that count as 100 %: what six separate roles reach. */
  fullKpis: RoleKpis;
  /** Where six roles end, by the part of their bonus that follows the common profit. */
  byTeam: { teamRatio: number; plan: CampaignLevers; profitYuan: number }[];
}

export default {
  opening: reduced('appliance'),
  apparel: reduced('apparel'),
} satisfies Record<string, ReducedShop>;

function reduced(caseId: string): ReducedShop {
  const { shop, start } = shopOf(caseOf(caseId), planning);
  const ends = (scores: (role: Role) => PlanScore) =>
    followedPlan(
      shop,
      start,
      Object.fromEntries(ROLES.map((role) => [role, scores(role)])) as Record<Role, PlanScore>,
      BOUNDS,
    );
  const profitOf = (plan: CampaignLevers) => campaignOutcome(shop, plan).profitYuan;
  const own = ends((role) => (levers, outcome) => roleKpis(levers, outcome)[role]);
  const profit: PlanScore = (_, { profitYuan }) => profitYuan;
  const all = ends(() => profit);
  const best = bestPlan(shop, all);
  const selfish = asTyped(own);
  const bestProfitYuan = profitOf(best);
  const full = { kpis: roleKpis(own, campaignOutcome(shop, own)), profitYuan: bestProfitYuan };
  // At no share they are on their own, at a full share all follow the profit.
  const between = TEAM_RATIOS.map((teamRatio) => ({
    teamRatio,
    plan: ends((role) => bonusScore(role, teamRatio, full)),
  }));
  const byTeam = [{ teamRatio: 0, plan: own }, ...between, { teamRatio: 1, plan: all }].map(
    (end) => ({ ...end, profitYuan: profitOf(end.plan) }),
  );
  return { shop, start, selfish, best, bestProfitYuan, fullKpis: full.kpis, byTeam };
}

// As the controls hold it: whole units, hundreds of yuan.
function asTyped(plan: CampaignLevers): CampaignLevers {
  return {
    ...plan,
    stockUnits: Math.round(plan.stockUnits),
    spendYuan: Math.round(plan.spendYuan / 100) * 100,
  };
}

function caseOf(caseId: string): PromotionCase {
  const found = cases.find(({ case_id }) => case_id === caseId);
  if (!found) throw new RangeError(`no case ${caseId} in content/cases.json`);
  return found;
}
