// How many visitors a test needs, and what a given number can show. 测试要多少人，够不够看出差别。
import { above, atLeast } from '../_check';
import { normalBelowRatio, normalQuantile } from '../special/normal-distribution';
import { insideShare } from './_checks';

/** How sure a test must be. 检验的把握。 */
export interface TestDemand {
  /** chance of a false alarm, above 0, below 1; 0.05 is usual. 显著性水平 */
  alphaRatio: number;
  /** chance to see a difference that is there, above 0, below 1; 0.8 is usual. 功效 */
  powerRatio: number;
}

/** Visitors for each of two equal groups. 每组所需人数。 */
export interface GroupSize {
  /** what the formula gives, not rounded. 公式值 */
  exactCount: number;
  /** whole visitors, rounded up. 取整后的人数 */
  trialCount: number;
}

/**
 * Chance that a test of two equal groups sees a difference. 检验功效。
 *
 * @param controlRatio   conversion of the old version, above 0, below 1
 * @param treatmentRatio conversion of the new version, above 0, below 1
 * @param trialCount     visitors in each group, > 0
 * @param alphaRatio     chance of a false alarm, two-sided, above 0, below 1
 * @returns chance 0–1, not rounded; a significant difference the wrong way round is not counted
 * @throws RangeError naming the argument that is out of range
 * @source Fleiss 1981, 2nd ed., ch. 3; R Core Team, stats::power.prop.test
 * @formula \Phi\left(\frac{\sqrt n\,|p_1-p_2| - z_{\alpha/2}\sqrt{2\bar p(1-\bar p)}}{\sqrt{p_1(1-p_1)+p_2(1-p_2)}}\right)
 * @simplifies Normal curve for the binomial; looked at once. 用正态近似；只看一次。
 * @vectors ab.power
 * @example proportionPower(0.5, 0.75, 50, 0.05) // 0.740166
 */
export function proportionPower(
  controlRatio: number,
  treatmentRatio: number,
  trialCount: number,
  alphaRatio: number,
): number {
  insideShare({ controlRatio, treatmentRatio, alphaRatio });
  above(0, { trialCount });
  const { underNull, underLift } = spreads(controlRatio, treatmentRatio);
  const gap = Math.sqrt(trialCount) * Math.abs(treatmentRatio - controlRatio);
  return normalBelowRatio((gap + normalQuantile(alphaRatio / 2) * underNull) / underLift);
}

/**
 * Visitors each group needs, by the formula of R. 每组样本量（R 公式，默认）。
 *
 * @param controlRatio   conversion of the old version, above 0, below 1
 * @param treatmentRatio conversion that should be told from it, above 0, below 1, another one
 * @param demand         significance, two-sided, and power
 * @returns exact and whole count for one group; `trialCount` is 1 at least
 * @throws RangeError naming the argument that is out of range, or the treatment when both are equal
 * @source R Core Team, stats::power.prop.test; Fleiss 1981, 2nd ed., ch. 3
 * @formula n = \frac{\left(z_{\alpha/2}\sqrt{2\bar p(1-\bar p)} + z_\beta\sqrt{p_1(1-p_1)+p_2(1-p_2)}\right)^2}{(p_1-p_2)^2}
 * @simplifies Two groups of one size; looked at once, at this size. 两组一样大；到这个量才看一次。
 * @vectors ab.sampleSize
 * @example sampleSize(0.1, 0.12, { alphaRatio: 0.05, powerRatio: 0.8 }).trialCount // 3841
 */
export function sampleSize(
  controlRatio: number,
  treatmentRatio: number,
  demand: TestDemand,
): GroupSize {
  insideShare({ controlRatio, treatmentRatio });
  return groupSize(controlRatio, treatmentRatio, demand, spreads);
}

/**
 * Visitors each group needs, when the test takes its variance from the old version alone.
 * 每组样本量（基线方差公式）。
 *
 * On-line calculators use it; it differs from the other formula by a few per cent, so say which one.
 * 不少网上计算器用它；与默认公式差几个百分点，引用时要说明是哪一个。
 *
 * @param controlRatio   conversion of the old version, above 0, below 1
 * @param treatmentRatio conversion that should be told from it, above 0, below 1, another one
 * @param demand         significance, two-sided, and power
 * @returns exact and whole count for one group; `trialCount` is 1 at least
 * @throws RangeError naming the argument that is out of range, or the treatment when both are equal
 * @source Miller 2010, How Not To Run an A/B Test (sample size calculator)
 * @formula n = \frac{\left(z_{\alpha/2}\sqrt{2p_1(1-p_1)} + z_\beta\sqrt{p_1(1-p_1)+p_2(1-p_2)}\right)^2}{(p_1-p_2)^2}
 * @simplifies Two groups of one size; looked at once, at this size. 两组一样大；到这个量才看一次。
 * @vectors ab.sampleSizeBaseline
 * @example sampleSizeFromBaseline(0.05, 0.06, { alphaRatio: 0.05, powerRatio: 0.8 }).exactCount // 7663
 */
export function sampleSizeFromBaseline(
  controlRatio: number,
  treatmentRatio: number,
  demand: TestDemand,
): GroupSize {
  insideShare({ controlRatio, treatmentRatio });
  return groupSize(controlRatio, treatmentRatio, demand, (before, after) => ({
    ...spreads(before, after),
    underNull: Math.sqrt(2 * before * (1 - before)),
  }));
}

/**
 * Smallest rise that a test of this size can be trusted to see. 最小可检测效应（MDE）。
 *
 * @param controlRatio conversion of the old version, above 0, below 1
 * @param trialCount   visitors in each group, >= 1
 * @param demand       significance, two-sided, and power of 0.5 or more
 * @returns rise in conversion, above 0, as a difference of ratios; null when even a rise to just under
 *   1 would be missed too often
 * @throws RangeError naming the argument that is out of range
 * @source own derivation: the rise at which `proportionPower` meets the demand, by bisection
 * @simplifies Normal curve for the binomial; looked at once. 用正态近似；只看一次。
 * @example detectableRise(0.1, 3841, { alphaRatio: 0.05, powerRatio: 0.8 }) // 0.02000
 * @example detectableRise(0.1, 2, { alphaRatio: 0.05, powerRatio: 0.8 }) // null
 */
export function detectableRise(
  controlRatio: number,
  trialCount: number,
  { alphaRatio, powerRatio }: TestDemand,
): number | null {
  insideShare({ controlRatio, alphaRatio, powerRatio });
  atLeast(1, { trialCount });
  atLeast(0.5, { powerRatio });
  // From a power of one half on, more rise is never seen less: √n d less a concave spread is convex.
  const isSeen = (treatmentRatio: number) =>
    proportionPower(controlRatio, treatmentRatio, trialCount, alphaRatio) >= powerRatio;
  let [low, high] = [controlRatio, 1 - Number.EPSILON / 2];
  if (!isSeen(high)) return null;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (isSeen(middle)) high = middle;
    else low = middle;
  }
  return high - controlRatio;
}

interface Spreads {
  underNull: number;
  underLift: number;
}

function spreads(before: number, after: number): Spreads {
  const mean = (before + after) / 2;
  return {
    underNull: Math.sqrt(2 * mean * (1 - mean)),
    underLift: Math.sqrt(before * (1 - before) + after * (1 - after)),
  };
}

function groupSize(
  controlRatio: number,
  treatmentRatio: number,
  { alphaRatio, powerRatio }: TestDemand,
  spreadsOf: (before: number, after: number) => Spreads,
): GroupSize {
  insideShare({ alphaRatio, powerRatio });
  if (treatmentRatio === controlRatio) {
    throw new RangeError(`treatmentRatio must differ from controlRatio, got ${treatmentRatio}`);
  }
  const { underNull, underLift } = spreadsOf(controlRatio, treatmentRatio);
  const reach =
    -normalQuantile(alphaRatio / 2) * underNull + normalQuantile(powerRatio) * underLift;
  // A power below what chance alone gives needs nobody.
  const exactCount = (Math.max(0, reach) / (treatmentRatio - controlRatio)) ** 2;
  return { exactCount, trialCount: Math.max(1, Math.ceil(exactCount)) };
}
