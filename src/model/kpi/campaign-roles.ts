// Six roles, each with a figure of its own to raise. 六个岗位，各有各的指标。
import { above, share } from '../_check';
import type { CampaignOutcome } from './campaign';
import type { CampaignLevers } from './campaign-shop';

/** A role by its lever. 岗位，以它的杠杆命名。 */
export type Role = keyof CampaignLevers;

/** The six figures that the roles are judged by. 六个岗位的指标。 */
export interface RoleKpis {
  /** planning: share of visitors who take up the offer, 0–1. 活动策划：活动参与率 */
  discountRatio: number;
  /** merchandise: units sold over units stocked, less as the fill rate misses its floor. 商品：周转（缺货要扣分） */
  stockUnits: number;
  /** service: share of askers answered in the busiest hour, 0–1. 客服：高峰接起率 */
  agentCount: number;
  /** promotion: sales by paid visitors for a yuan of spend; 0 without spend. 推广：投产比 */
  spendYuan: number;
  /** content: share of visitors who buy, 0–1. 内容：成交转化率 */
  contentEffort: number;
  /** data: 1 less the spread of demand about its forecast, 0–1. 数据：预测准确度 */
  dataEffort: number;
}

/** All roles, in the order of the syllabus. 六个岗位，按大纲顺序。 */
export const ROLES: readonly Role[] = [
  'discountRatio',
  'stockUnits',
  'agentCount',
  'spendYuan',
  'contentEffort',
  'dataEffort',
];

const FILL_FLOOR_RATIO = 0.85;

/**
 * What each of the six roles is judged by. 六个岗位各自的考核指标。
 *
 * @param levers  the six decisions
 * @param outcome what they lead to
 * @returns six figures by the lever of their role, not rounded
 * @throws never
 * @source own definition after the usual figures of these roles
 * @formula \frac{\text{sold}}{Q} \min\left(1, \frac{\text{fill}}{0.85}\right), \quad 1 - P_{ab}, \quad \frac{\text{GMV}\cdot N_{paid}}{N \, x}
 * @simplifies One figure a role; real schemes have several. 一岗只看一个指标，真实考核有好几项。
 * @example roleKpis(ROUND_LEVERS, campaignOutcome(ROUND_SHOP, ROUND_LEVERS)).stockUnits // 0.7796
 */
export function roleKpis(levers: CampaignLevers, outcome: CampaignOutcome): RoleKpis {
  const turnover = outcome.soldUnits / levers.stockUnits;
  const paidGmvYuan = (outcome.gmvYuan * outcome.paidVisitorCount) / outcome.visitorCount;
  return {
    discountRatio: outcome.conversionRatio,
    stockUnits: turnover * Math.min(1, outcome.fillRatio / FILL_FLOOR_RATIO),
    agentCount: 1 - outcome.abandonRatio,
    spendYuan: levers.spendYuan > 0 ? paidGmvYuan / levers.spendYuan : 0,
    contentEffort: outcome.conversionRatio * outcome.keptRatio * outcome.fillRatio,
    dataEffort: 1 - outcome.spreadRatio,
  };
}

/** What somebody wants a plan to be high in. 对方案的打分。 */
export type PlanScore = (levers: CampaignLevers, outcome: CampaignOutcome) => number;

/**
 * Score of a role that is paid for its own figure and for the common profit. 岗位的奖金分。
 *
 * @param role      the role
 * @param teamRatio part of the bonus that follows the common profit, 0–1
 * @param full      figures and profit that count as 100 %, above 0
 * @returns a score of a plan, 1 when both are reached; without upper or lower end
 * @throws RangeError if the share is not in 0–1 or a full mark is not above 0
 * @source own definition; effort on two tasks follows their pay: Holmström & Milgrom 1991, Journal of Law,
 *   Economics & Organization 7, 24–52
 * @formula (1 - t) \frac{K_r}{K_r^{100}} + t \frac{\Pi}{\Pi^{100}}
 * @example bonusScore('agentCount', 0.5, { kpis: { ...roleKpis(ROUND_LEVERS, campaignOutcome(ROUND_SHOP, ROUND_LEVERS)), agentCount: 1 }, profitYuan: 50000 })(ROUND_LEVERS, { ...campaignOutcome(ROUND_SHOP, ROUND_LEVERS), abandonRatio: 0.1, profitYuan: 40000 }) // 0.85
 */
export function bonusScore(
  role: Role,
  teamRatio: number,
  full: { kpis: RoleKpis; profitYuan: number },
): PlanScore {
  share({ teamRatio });
  above(0, { [`kpis.${role}`]: full.kpis[role], profitYuan: full.profitYuan });
  return (levers, outcome) =>
    ((1 - teamRatio) * roleKpis(levers, outcome)[role]) / full.kpis[role] +
    (teamRatio * outcome.profitYuan) / full.profitYuan;
}
