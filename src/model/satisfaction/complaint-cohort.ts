// What becomes of customers who were let down, and what complaints are worth. 不满的客人后来怎样，投诉值多少钱。
import { atLeast, finite, share } from '../_check';

/** Customers, how many are let down, and what they do then. 客户、不满比例与后续行为。 */
export interface ComplaintCohort {
  /** customers in all, >= 0. 客户数 */
  customerCount: number;
  /** share of customers who are dissatisfied, 0–1. 不满意比例 */
  dissatisfiedRatio: number;
  /** share of the dissatisfied who complain, 0–1; the others keep silent. 投诉比例 */
  complainRatio: number;
  /** share of complaints that are resolved, 0–1. 解决比例 */
  resolvedRatio: number;
  /** share that stays after a resolved complaint, 0–1. 投诉解决后的留存 */
  stayResolvedRatio: number;
  /** share that stays after an unresolved one, 0–1. 投诉未解决的留存 */
  stayUnresolvedRatio: number;
  /** share of the silent dissatisfied that stays, 0–1. 沉默者的留存 */
  staySilentRatio: number;
  /** share of the satisfied that stays, 0–1. 满意者的留存 */
  staySatisfiedRatio: number;
  /** what one who stays is worth, yuan: one year's margin or a lifetime's, say which. 每位留存客户的价值 */
  valueYuanPerStayer: number;
  /** cost of handling one complaint, yuan, >= 0. 处理一起投诉的成本 */
  costYuanPerComplaint: number;
  /** people who hear of it from one who leaves dissatisfied, >= 0. 每人口头传播人数 */
  hearersPerLeaver: number;
  /** share of those who hear and do not buy because of it, 0–1. 听到后不来的比例 */
  deterredRatio: number;
}

/** What becomes of the cohort. 结局。 */
export interface ComplaintOutcome {
  /** complaints. 投诉数 */
  complaintCount: number;
  /** dissatisfied customers who stay. 留下的不满客户 */
  stayingDissatisfiedCount: number;
  /** all who stay. 留下的客户 */
  stayingCount: number;
  /** share of customers who stay, 0–1; null without customers. 留存率 */
  retentionRatio: number | null;
  /** dissatisfied customers who leave. 流失的不满客户 */
  leavingDissatisfiedCount: number;
  /** people kept away by what the leavers say; not taken off the margin. 因口碑少来的人 */
  deterredCount: number;
  /** value of those who stay less the cost of complaints, yuan. 净价值 */
  netYuan: number;
}

/** What it brings if more of the dissatisfied complain. 让更多不满者开口的收益。 */
export interface ComplaintGain {
  /** net yuan after less before; negative when handling costs more than it saves. 净收益 */
  gainYuan: number;
  /** cost of one complaint at which nothing is gained or lost, yuan; negative when complaining, so
   *  badly handled, drives more away than silence. 盈亏平衡的单起成本 */
  breakEvenYuanPerComplaint: number;
}

/**
 * Who stays and who leaves of customers who were let down. 投诉群体的去留。
 *
 * @param cohort customers, shares and yuan
 * @returns people and yuan, not rounded
 * @throws RangeError if a share is not 0–1, a count or the cost is negative, or the value is not finite
 * @source Fornell & Wernerfelt 1987, J. Marketing Research 24(4), 337–346; ways to react: Hirschman 1970,
 *   Exit, Voice, and Loyalty
 * @formula n_{\text{stay}} = N\left[(1-d)s_s + d\left(c(r s_r + (1-r)s_u) + (1-c)s_q\right)\right]
 * @simplifies Those who can be brought to complain stay as often as those who complain anyway.
 *   被鼓励才开口的人，留存率当作和主动投诉的人一样。
 * @vectors satisfaction.complaints
 * @example complaintOutcome({ customerCount: 100, dissatisfiedRatio: 0.5, complainRatio: 0,
 *   resolvedRatio: 0, stayResolvedRatio: 1, stayUnresolvedRatio: 0, staySilentRatio: 0.2,
 *   staySatisfiedRatio: 1, valueYuanPerStayer: 10, costYuanPerComplaint: 5, hearersPerLeaver: 9,
 *   deterredRatio: 0.1 }).stayingCount // 60
 */
export function complaintOutcome(cohort: ComplaintCohort): ComplaintOutcome {
  check(cohort);
  const { customerCount, dissatisfiedRatio, complainRatio } = cohort;
  const dissatisfied = customerCount * dissatisfiedRatio;
  const complaintCount = dissatisfied * complainRatio;
  const silent = dissatisfied - complaintCount;
  const stayingDissatisfiedCount =
    complaintCount * stayAfterComplaint(cohort) + silent * cohort.staySilentRatio;
  const satisfied = customerCount - dissatisfied;
  const stayingCount = satisfied * cohort.staySatisfiedRatio + stayingDissatisfiedCount;
  const leaving = dissatisfied - stayingDissatisfiedCount;
  return {
    complaintCount,
    stayingDissatisfiedCount,
    stayingCount,
    retentionRatio: customerCount > 0 ? stayingCount / customerCount : null,
    leavingDissatisfiedCount: leaving,
    deterredCount: leaving * cohort.hearersPerLeaver * cohort.deterredRatio,
    netYuan:
      stayingCount * cohort.valueYuanPerStayer - complaintCount * cohort.costYuanPerComplaint,
  };
}

/**
 * What it brings if another share of the dissatisfied complain. 投诉比例改变带来的收益。
 *
 * @param cohort        customers, shares and yuan as they are
 * @param complainRatio share of the dissatisfied who would complain instead, 0–1
 * @returns yuan, not rounded
 * @throws RangeError as `complaintOutcome`, or if `complainRatio` is not 0–1
 * @source Fornell & Wernerfelt 1988, Marketing Science 7(3), 287–298
 * @formula c^* = \left( r s_r + (1-r) s_u - s_q \right) v
 * @simplifies Those who can be brought to complain stay as often as those who complain anyway.
 *   被鼓励才开口的人，留存率当作和主动投诉的人一样。
 * @vectors satisfaction.complaints
 * @example complaintGain({ customerCount: 100, dissatisfiedRatio: 0.5, complainRatio: 0,
 *   resolvedRatio: 1, stayResolvedRatio: 1, stayUnresolvedRatio: 0, staySilentRatio: 0.2,
 *   staySatisfiedRatio: 1, valueYuanPerStayer: 10, costYuanPerComplaint: 5, hearersPerLeaver: 9,
 *   deterredRatio: 0.1 }, 0.5).gainYuan // 75
 */
export function complaintGain(cohort: ComplaintCohort, complainRatio: number): ComplaintGain {
  check(cohort);
  share({ complainRatio });
  const { customerCount, dissatisfiedRatio, costYuanPerComplaint } = cohort;
  const breakEvenYuanPerComplaint =
    (stayAfterComplaint(cohort) - cohort.staySilentRatio) * cohort.valueYuanPerStayer;
  const moreComplaints = customerCount * dissatisfiedRatio * (complainRatio - cohort.complainRatio);
  return {
    gainYuan: moreComplaints * (breakEvenYuanPerComplaint - costYuanPerComplaint),
    breakEvenYuanPerComplaint,
  };
}

function stayAfterComplaint(cohort: ComplaintCohort): number {
  const { resolvedRatio, stayResolvedRatio, stayUnresolvedRatio } = cohort;
  return resolvedRatio * stayResolvedRatio + (1 - resolvedRatio) * stayUnresolvedRatio;
}

function check(cohort: ComplaintCohort): void {
  const { customerCount, valueYuanPerStayer, costYuanPerComplaint, hearersPerLeaver, ...ratios } =
    cohort;
  atLeast(0, { customerCount, costYuanPerComplaint, hearersPerLeaver });
  finite({ valueYuanPerStayer });
  share({ ...ratios });
}
