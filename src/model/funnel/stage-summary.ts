// Where a funnel loses people, and which step is worst. 漏斗在哪里流失、哪一步最差。
import { atLeast, nonEmpty, wholeNumber } from '../_check';

/** What a funnel with n stages loses on its n − 1 steps. 有 n 个环节的漏斗在 n − 1 步上的流失。 */
export interface FunnelSummary {
  /** share of a stage that reaches the next, 0–1; null after an empty stage. 环节转化率 */
  stepRatios: (number | null)[];
  /** share of the first stage that reaches each stage, 0–1; null if nobody came. 累计转化率 */
  cumulativeRatios: (number | null)[];
  /** people lost on each step. 流失人数 */
  leakCounts: number[];
  /** share of all lost people that each step loses, 0–1; null if nobody is lost. 流失占比 */
  leakShareRatios: (number | null)[];
  /** share of the first stage that reaches the last, 0–1; null if nobody came. 整体转化率 */
  overallRatio: number | null;
  /** step with the lowest ratio, from 0, the first on a tie; null if nobody is lost. 转化率最低的一步 */
  worstStepByRate: number | null;
  /** step that loses most people, from 0, the first on a tie; null if nobody is lost. 流失最多的一步 */
  worstStepByCount: number | null;
}

/**
 * Step ratios, leaks and worst steps of a funnel. 漏斗的环节转化率、流失与最差环节。
 *
 * People skip stages, so each count is of everybody who reached *at least* that stage.
 * 访客会跳过环节，所以每个环节数的是「至少走到这一步」的人。
 *
 * @param counts people who reached at least each stage, first stage first, whole, >= 0, never rising
 * @returns shares as fractions 0–1, not rounded; leaks in people; null where the share is 0/0
 * @throws RangeError if there is no stage, or a count is negative, not whole or above the one before
 * @source definition; funnels from visits: Bucklin & Sismeiro 2003, J. Marketing Research 40(3)
 * @formula \hat r_k = n_{k+1}/n_k, \quad \ell_k = n_k - n_{k+1}
 * @simplifies Only who reached a stage counts, not how often or when.
 *   只看走到哪一步，不看走了几次、隔了多久。
 * @vectors funnel.analyse, funnel.summary
 * @example funnelSummary([10000, 4200, 1300, 780, 520]).stepRatios[2] // 0.6
 * @example funnelSummary([10000, 4200, 1300, 780, 520]).worstStepByRate // 1
 * @example funnelSummary([10000, 4200, 1300, 780, 520]).worstStepByCount // 0
 */
export function funnelSummary(counts: readonly number[]): FunnelSummary {
  nonEmpty({ counts });
  wholeNumber({ counts });
  atLeast(0, { counts });
  const steps = pairs(counts);
  steps.forEach(([before, after], step) => neverRising(before, after, step));

  const first = counts[0] as number;
  const last = counts.at(-1) as number;
  const stepRatios = steps.map(([before, after]) => quotient(after, before));
  const leakCounts = steps.map(([before, after]) => before - after);
  return {
    stepRatios,
    cumulativeRatios: counts.map((count) => quotient(count, first)),
    leakCounts,
    leakShareRatios: leakCounts.map((leak) => quotient(leak, first - last)),
    overallRatio: quotient(last, first),
    worstStepByRate: largestLoss(stepRatios.map((ratio) => (ratio === null ? 0 : 1 - ratio))),
    worstStepByCount: largestLoss(leakCounts),
  };
}

function pairs(counts: readonly number[]): [before: number, after: number][] {
  return counts.slice(1).map((after, step) => [counts[step] as number, after]);
}

function neverRising(before: number, after: number, step: number): void {
  if (after <= before) return;
  const rule = `at most counts[${step}], ${before}, since each stage counts all who reached it or more`;
  throw new RangeError(`counts[${step + 1}] must be ${rule}, got ${after}`);
}

function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function largestLoss(losses: readonly number[]): number | null {
  const most = Math.max(0, ...losses);
  return most === 0 ? null : losses.indexOf(most);
}
