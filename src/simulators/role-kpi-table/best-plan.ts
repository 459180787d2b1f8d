// The plan that earns most, all six levers together. 六个杠杆一起调，利润最高的方案。
import { campaignOutcome } from '@/model/kpi/campaign';
import type { CampaignLevers, CampaignShop } from '@/model/kpi/campaign-shop';
import { nelderMead } from '@/model/optimise/nelder-mead';
import { BOUNDS } from './bounds';

type Smooth = Exclude<keyof CampaignLevers, 'agentCount'>;

/** Units in which a step of each lever is about as much as one of any other. 各杠杆的尺度。 */
const SCALES: Record<Smooth, number> = {
  discountRatio: 0.01,
  stockUnits: 100,
  spendYuan: 1000,
  contentEffort: 1,
  dataEffort: 1,
};
const smooth = Object.keys(SCALES) as Smooth[];
const CREWS = [-2, -1, 0, 1, 2];

/**
 * The best plan near one that no single lever improves. 在“单个杠杆都不想动”的方案附近找真正的最优。
 *
 * One lever at a time never hires an agent and buys the visitors for it: each crew is tried.
 */
export function bestPlan(shop: CampaignShop, near: CampaignLevers): CampaignLevers {
  const profitOf = (plan: CampaignLevers) => campaignOutcome(shop, plan).profitYuan;
  const plans = CREWS.map((more) =>
    polished(shop, { ...near, agentCount: near.agentCount + more }),
  );
  return plans.reduce((most, plan) => (profitOf(plan) > profitOf(most) ? plan : most));
}

function polished(shop: CampaignShop, from: CampaignLevers): CampaignLevers {
  const planAt = (point: readonly number[]): CampaignLevers => ({
    ...from,
    ...Object.fromEntries(smooth.map((role, i) => [role, (point[i] ?? 0) * SCALES[role]])),
  });
  const loss = (point: readonly number[]) => {
    const plan = planAt(point);
    const isInside = smooth.every(
      (role) => plan[role] >= BOUNDS[role][0] && plan[role] <= BOUNDS[role][1],
    );
    return isInside ? -campaignOutcome(shop, plan).profitYuan : Infinity;
  };
  let point = smooth.map((role) => from[role] / SCALES[role]);
  // A simplex may fold up short of the top; begun anew it goes on.
  for (const step of [4, 1]) point = nelderMead(loss, point, { step, tolerance: 1e-3 }).point;
  return planAt(point);
}
