// What one commission rule makes of a whole sales team. 一套佣金方案用在整个团队上的结果。
import { atMost, nonEmpty } from '../_check';
import { type AgentChoice, bestEffort, type SalesAgent } from './agent-effort';
import type { CommissionScheme } from './commission-pieces';

/** Sales, pay and profit of a team. 团队的销售、佣金与利润。 */
export interface SchemeOutcome {
  /** choice of each agent. 各人的选择 */
  choices: AgentChoice[];
  /** sales of all, yuan. 总销售额 */
  salesYuan: number;
  /** commission of all, yuan. 总佣金 */
  commissionYuan: number;
  /** margin on sales less commission, yuan. 店铺利润 */
  profitYuan: number;
  /** agents who do not try. 不出力的人数 */
  restingCount: number;
  /** least that an agent's effort nets on top of resting, yuan. 出力最不划算的人多得多少 */
  leastGainYuan: number;
}

/**
 * Outcome of a commission rule for a team in which each does what pays best. 佣金方案的团队结果。
 *
 * @param agents      the team, at least one
 * @param scheme      one rule for all
 * @param marginRatio share of sales left before commission, at most 1
 * @returns totals in yuan, not rounded
 * @throws RangeError if there is no agent, the margin is above 1 or not finite, or as `bestEffort`
 * @source Misra & Nair 2011, Quantitative Marketing and Economics 9(3), 211–257 (one rule, unlike agents)
 * @formula \Pi = m \sum_i s_i - \sum_i c(s_i)
 * @simplifies Agents do not take customers from each other.
 *   代理人之间不抢客户。
 * @example schemeOutcome([{ baseYuan: 80000, yuanPerEffort: 1000, effortCostYuan: 1, maxEffort: 60 }],
 *   { type: 'linear', rateRatio: 0.045 }, 0.2).profitYuan // 19375
 */
export function schemeOutcome(
  agents: readonly SalesAgent[],
  scheme: CommissionScheme,
  marginRatio: number,
): SchemeOutcome {
  nonEmpty({ agents });
  atMost(1, { marginRatio });
  const choices = agents.map((agent) => bestEffort(agent, scheme));
  const sum = (value: (choice: AgentChoice) => number) =>
    choices.reduce((total, choice) => total + value(choice), 0);
  const salesYuan = sum((choice) => choice.salesYuan);
  const commissionYuan = sum((choice) => choice.commissionYuan);
  return {
    choices,
    salesYuan,
    commissionYuan,
    profitYuan: marginRatio * salesYuan - commissionYuan,
    restingCount: choices.filter(({ effort }) => effort === 0).length,
    leastGainYuan: Math.min(...choices.map(({ netYuan, restNetYuan }) => netYuan - restNetYuan)),
  };
}
