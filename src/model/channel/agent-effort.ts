// How hard an agent works under a commission rule. 代理人在某种佣金下会出多少力。
import { above, atLeast } from '../_check';
import {
  commissionOnPieces,
  type CommissionPiece,
  commissionPieces,
  type CommissionScheme,
} from './commission-pieces';

/** Somebody who sells for commission. 拿佣金的代理人。 */
export interface SalesAgent {
  /** sales without any effort, yuan, >= 0. 不出力也有的销售额 */
  baseYuan: number;
  /** sales that one unit of effort adds, yuan, >= 0. 每份力增加的销售额 */
  yuanPerEffort: number;
  /** effort e costs the agent half of this times e², yuan, > 0. 出力的代价 */
  effortCostYuan: number;
  /** most effort there is, >= 0. 最多能出的力 */
  maxEffort: number;
}

/**
 * Where an agent stops: without effort, where more does not pay, on a threshold, at the limit.
 * 停在这里的原因：不出力、再干不划算、踩线、力气用完。
 */
export type EffortStop = 'rest' | 'marginal' | 'threshold' | 'limit';

/** What an agent does and earns. 代理人的选择与所得。 */
export interface AgentChoice {
  /** effort chosen, 0 to the most. 出力 */
  effort: number;
  /** sales with it, yuan. 销售额 */
  salesYuan: number;
  /** paid for them, yuan. 佣金 */
  commissionYuan: number;
  /** commission less the cost of effort, yuan. 净得 */
  netYuan: number;
  /** net without any effort, yuan. 不出力的净得 */
  restNetYuan: number;
  /** why not more effort. 停下的原因 */
  stop: EffortStop;
  /** all efforts that net the agent as much, the chosen one last. 净得相同的各种选择 */
  tiedEfforts: number[];
}

// Less than this share of an amount is rounding, far below a fen.
const ROUNDING = 1e-12;

interface Candidate {
  effort: number;
  salesYuan: number;
  stop: EffortStop;
}

/**
 * Effort that nets an agent most. 代理人净得最多的出力。
 *
 * Within a piece of the rule the net is a parabola, so the best lies at its top, at a threshold, at rest or
 * at the limit: these are all compared, none is searched for.
 * 每段佣金上净得是一条抛物线，最优只可能在顶点、踩线处、不出力或出全力，逐一比较即得精确解。
 *
 * @param agent  sales without effort, what effort adds and costs
 * @param scheme commission rule
 * @returns choice, yuan not rounded; of equal nets the agent takes the one with most sales
 * @throws RangeError if the cost is not above 0, another number is negative, or the rule is out of range
 * @source Holmström 1979, Bell J. of Economics 10(1), 74–91; Oyer 1998, Quarterly J. of Economics 113(1)
 * @formula \max_{0 \le e \le \bar e} c(b + k e) - \tfrac12 g e^2
 * @simplifies Effort sells for certain; the agent minds neither risk nor next month.
 *   出力必有回报；代理人不怕风险，也不看下个月。
 * @vectors channel.agentEffort
 * @example bestEffort({ baseYuan: 80000, yuanPerEffort: 1000, effortCostYuan: 1, maxEffort: 60 },
 *   { type: 'linear', rateRatio: 0.045 }).effort // 45
 * @example bestEffort({ baseYuan: 80000, yuanPerEffort: 1000, effortCostYuan: 1, maxEffort: 60 },
 *   { type: 'bonus', rateRatio: 0.02, thresholdYuan: 120000, bonusYuan: 3000 }).stop // 'threshold'
 */
export function bestEffort(agent: SalesAgent, scheme: CommissionScheme): AgentChoice {
  const { baseYuan, yuanPerEffort, effortCostYuan, maxEffort } = agent;
  atLeast(0, { baseYuan, yuanPerEffort, maxEffort });
  above(0, { effortCostYuan });
  const pieces = commissionPieces(scheme);
  const options = candidates(agent, pieces).map((candidate) => {
    const commissionYuan = commissionOnPieces(pieces, candidate.salesYuan);
    const netYuan = commissionYuan - (effortCostYuan * candidate.effort ** 2) / 2;
    return { ...candidate, commissionYuan, netYuan };
  });
  const bestNet = Math.max(...options.map(({ netYuan }) => netYuan));
  const tied = options
    .filter(({ netYuan, commissionYuan }) => bestNet - netYuan <= ROUNDING * commissionYuan)
    .sort((a, b) => a.effort - b.effort);
  const efforts = tied.map(({ effort }) => effort);
  return {
    ...(tied.at(-1) as (typeof options)[number]),
    restNetYuan: commissionOnPieces(pieces, baseYuan),
    tiedEfforts: efforts.filter((effort, i) => effort !== efforts[i + 1]),
  };
}

function candidates(agent: SalesAgent, pieces: readonly CommissionPiece[]): Candidate[] {
  const { baseYuan, yuanPerEffort, effortCostYuan, maxEffort } = agent;
  const topYuan = baseYuan + yuanPerEffort * maxEffort;
  const found: Candidate[] = [{ effort: 0, salesYuan: baseYuan, stop: 'rest' }];
  if (topYuan > baseYuan) found.push({ effort: maxEffort, salesYuan: topYuan, stop: 'limit' });
  pieces.forEach(({ fromYuan, rateRatio }, i) => {
    // Sales are kept beside the effort: computed back from it, they could miss the threshold by a hair.
    if (fromYuan > baseYuan && fromYuan <= topYuan * (1 + ROUNDING)) {
      const effort = Math.min((fromYuan - baseYuan) / yuanPerEffort, maxEffort);
      found.push({ effort, salesYuan: fromYuan, stop: 'threshold' });
    }
    const effort = (rateRatio * yuanPerEffort) / effortCostYuan;
    const salesYuan = baseYuan + yuanPerEffort * effort;
    const isInside = salesYuan > fromYuan && salesYuan < (pieces[i + 1]?.fromYuan ?? Infinity);
    if (isInside && effort > 0 && effort < maxEffort) {
      found.push({ effort, salesYuan, stop: 'marginal' });
    }
  });
  return found;
}
