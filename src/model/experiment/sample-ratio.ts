// Were the visitors really split as planned? 分流比例对不对？
import { above, atLeast, nonEmpty, sameLength, wholeNumber } from '../_check';
import { upperGammaRatio } from '../special/upper-gamma-ratio';
import { insideShare } from './_checks';

/** A split held against its plan. 实际分流与计划的对照。 */
export interface SampleRatioCheck {
  /** squared misses in units of chance. 卡方值 */
  chiSquare: number;
  /** chance of so bad a split if the plan was kept, 0–1. p 值 */
  pValue: number;
  /** visitors that each group should have, not rounded. 应有人数 */
  expectedCounts: number[];
  /** true when chance is no longer a good excuse: then no other result can be trusted. 是否失衡 */
  isMismatch: boolean;
}

/**
 * Check for a sample ratio mismatch. 样本比例失衡（SRM）检查。
 *
 * @param counts        visitors seen in each group, whole, >= 0, two groups at least, not all 0
 * @param plannedShares planned weights of the groups, > 0, any scale ([1, 1] is half and half)
 * @param alphaRatio    alarm below this p, above 0, below 1; 0.001 is usual, as the check is made often
 * @returns χ², p, planned counts, and whether the alarm rings
 * @throws RangeError naming the argument that is out of range, or lists that differ in length
 * @source Fabijan et al. 2019, KDD '19, 2156–2164; Pearson 1900
 * @formula \chi^2 = \sum_i \frac{(n_i - e_i)^2}{e_i}
 * @simplifies χ² curve for the multinomial: each group should expect five visitors or more.
 *   用卡方近似：每组的应有人数最好不少于五人。
 * @example checkSampleRatio([821588, 815482], [1, 1]).pValue // 0.00000182179
 * @example checkSampleRatio([50100, 49900], [1, 1]).isMismatch // false
 */
export function checkSampleRatio(
  counts: readonly number[],
  plannedShares: readonly number[],
  alphaRatio = 0.001,
): SampleRatioCheck {
  nonEmpty({ counts });
  sameLength({ counts, plannedShares });
  wholeNumber({ counts });
  atLeast(0, { counts });
  above(0, { plannedShares });
  insideShare({ alphaRatio });
  atLeast(2, { 'number of groups': counts.length });
  const total = sum(counts);
  above(0, { 'sum of counts': total });
  const planned = sum(plannedShares);
  const expectedCounts = plannedShares.map((part) => (total * part) / planned);
  const chiSquare = sum(
    counts.map(
      (count, i) => (count - (expectedCounts[i] as number)) ** 2 / (expectedCounts[i] as number),
    ),
  );
  const pValue = upperGammaRatio((counts.length - 1) / 2, chiSquare / 2);
  return { chiSquare, pValue, expectedCounts, isMismatch: pValue < alphaRatio };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
