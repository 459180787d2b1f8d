// What the six-role table computes from its levers. 六岗指标台由杠杆算出的结果。
import { type CampaignOutcome, campaignOutcome } from '@/model/kpi/campaign';
import { ownBestLever } from '@/model/kpi/campaign-plan';
import { bonusScore, type Role, type RoleKpis, roleKpis } from '@/model/kpi/campaign-roles';
import type { CampaignLevers, CampaignShop } from '@/model/kpi/campaign-shop';
import type { RunContext, Values } from '../_frame/declaration';
import { BOUNDS } from './bounds';
import {
  isAsReduced,
  leversOf,
  type RoleInputs,
  roles,
  seatOf,
  shopOfScenario,
  shopWith,
} from './inputs';

export type RoleValues = Values<RoleInputs>;

export interface RoleResult {
  shop: CampaignShop;
  levers: CampaignLevers;
  /** The role whose seat this is, if any. */
  seat: Role | null;
  outcome: CampaignOutcome;
  kpis: RoleKpis;
  /** Part of each bonus that follows the common profit. */
  teamRatio: number;
  /** Bonus of each role, 1 for full marks, never below 0. */
  bonusRatios: Record<Role, number>;
  /** Whether the plans computed beforehand are of this very shop. */
  isAsReduced: boolean;
}

/** One role that goes for its own figure while the others stay. 只有一个岗位去冲自己的指标。 */
export interface LoneMove {
  role: Role;
  to: number;
  /** What that does to profit. */
  effectYuan: number;
}

const LEAST_RISE_RATIO = 1e-4;

export function runRoles(values: RoleValues, { scenario }: RunContext): RoleResult {
  const shop = shopWith(scenario, values);
  const levers = leversOf(values);
  const outcome = campaignOutcome(shop, levers);
  const { fullKpis, bestProfitYuan } = shopOfScenario(scenario);
  const full = { kpis: fullKpis, profitYuan: bestProfitYuan };
  const bonusRatios = Object.fromEntries(
    roles.map((role) => {
      const scored = bonusScore(role, values.teamRatio, full)(levers, outcome);
      // A bonus is not taken back.
      return [role, Math.max(0, scored)];
    }),
  ) as Record<Role, number>;
  return {
    shop,
    levers,
    seat: seatOf(scenario),
    outcome,
    kpis: roleKpis(levers, outcome),
    teamRatio: values.teamRatio,
    bonusRatios,
    isAsReduced: isAsReduced(values),
  };
}

// Picture, sentence and table ask for the same, and it takes hundreds of runs.
const knownMoves = new WeakMap<RoleResult, LoneMove[]>();

/** What each role alone would do for its own figure, and what that costs. 单个岗位冲指标的后果。 */
export function loneMoves(result: RoleResult): LoneMove[] {
  const known = knownMoves.get(result);
  if (known) return known;
  const { shop, levers, outcome, seat } = result;
  // Who sits in a seat is shown what the own lever does.
  const moves = (seat ? [seat] : roles).map((role) => {
    const best = ownBestLever(shop, levers, role, BOUNDS);
    const plan = { ...levers, [role]: best };
    const moved = campaignOutcome(shop, plan);
    // Nobody moves for what the figure does not show.
    if (roleKpis(plan, moved)[role] <= result.kpis[role] * (1 + LEAST_RISE_RATIO))
      return { role, to: levers[role], effectYuan: 0 };
    return { role, to: best, effectYuan: moved.profitYuan - outcome.profitYuan };
  });
  knownMoves.set(result, moves);
  return moves;
}
