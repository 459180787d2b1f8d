// How well utilities explain the choices that were seen. 效用系数对实际选择的解释程度。
import { finite } from '../_check';
import type { CentredSets } from './centred-sets';

/** Fit at given coefficients, and where it improves. 给定系数下的拟合与改进方向。 */
export interface LogitLikelihood {
  /** ln of the chance of all choices seen, <= 0. 对数似然 */
  logLikelihood: number;
  /** slope of it in each coefficient. 得分向量 */
  score: number[];
  /** its curvature with the sign changed, positive semidefinite. 信息矩阵 */
  information: number[][];
}

/**
 * Log-likelihood of coefficients, with slope and curvature. 多项 Logit 的对数似然、得分与信息矩阵。
 *
 * @param sets         what was on offer and how often each was taken, as `centredSets` gives it
 * @param coefficients utility of one spread of each attribute, finite
 * @returns the three, per spread, not rounded
 * @throws RangeError if a coefficient is not finite
 * @source McFadden 1974, in Frontiers in Econometrics, 105–142
 * @formula g = \sum_i \sum_j (y_{ij} - n_i P_{ij}) x_{ij}, \quad
 *   H = -\sum_i n_i \sum_j P_{ij} (x_{ij} - \bar x_i)(x_{ij} - \bar x_i)^{\mathsf T}
 * @vectors store.mnl
 * @example logitLikelihood(centredSets({ attributes: [[1, -1]], setStarts: [0, 2],
 *   choiceCounts: [3, 1] }), [0]).score // [2]
 */
export function logitLikelihood(
  sets: CentredSets,
  coefficients: readonly number[],
): LogitLikelihood {
  finite({ coefficients });
  const { setStarts } = sets;
  const width = coefficients.length;
  const sums = { score: new Float64Array(width), information: new Float64Array(width * width) };
  const room = { means: new Float64Array(width), ratios: new Float64Array(largestSet(setStarts)) };
  let logLikelihood = 0;
  for (let i = 0; i + 1 < setStarts.length; i++) {
    const start = setStarts[i] as number;
    const end = setStarts[i + 1] as number;
    logLikelihood += fillChances(sets, coefficients, start, end, room.ratios);
    addSlopes(sets, start, end, room, sums);
  }
  const rows = coefficients.map((_, k) => [
    ...sums.information.subarray(k * width, (k + 1) * width),
  ]);
  return { logLikelihood, score: [...sums.score], information: rows };
}

// Writes the chances of a set's rows and returns what the set adds to the log-likelihood.
function fillChances(
  { values, choiceCounts }: CentredSets,
  coefficients: readonly number[],
  start: number,
  end: number,
  ratios: Float64Array,
): number {
  const width = coefficients.length;
  let best = -Infinity;
  for (let row = start; row < end; row++) {
    let utility = 0;
    for (let k = 0; k < width; k++) {
      utility += (coefficients[k] as number) * (values[row * width + k] as number);
    }
    ratios[row - start] = utility;
    if (utility > best) best = utility;
  }
  let total = 0;
  let count = 0;
  let logWeights = 0;
  for (let j = 0; j < end - start; j++) {
    const logWeight = (ratios[j] as number) - best;
    const chosen = choiceCounts[start + j] as number;
    count += chosen;
    logWeights += chosen * logWeight;
    ratios[j] = Math.exp(logWeight);
    total += ratios[j] as number;
  }
  for (let j = 0; j < end - start; j++) ratios[j] = (ratios[j] as number) / total;
  return logWeights - count * Math.log(total);
}

function addSlopes(
  { values, choiceCounts }: CentredSets,
  start: number,
  end: number,
  { means, ratios }: { means: Float64Array; ratios: Float64Array },
  { score, information }: { score: Float64Array; information: Float64Array },
): void {
  const width = score.length;
  means.fill(0);
  let count = 0;
  for (let row = start; row < end; row++) {
    const ratio = ratios[row - start] as number;
    count += choiceCounts[row] as number;
    for (let k = 0; k < width; k++) {
      means[k] = (means[k] as number) + ratio * (values[row * width + k] as number);
    }
  }
  for (let row = start; row < end; row++) {
    const expected = count * (ratios[row - start] as number);
    const surprise = (choiceCounts[row] as number) - expected;
    for (let k = 0; k < width; k++) {
      const away = (values[row * width + k] as number) - (means[k] as number);
      score[k] = (score[k] as number) + surprise * away;
      for (let l = 0; l < width; l++) {
        const other = (values[row * width + l] as number) - (means[l] as number);
        const place = k * width + l;
        information[place] = (information[place] as number) + expected * away * other;
      }
    }
  }
}

function largestSet(setStarts: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i + 1 < setStarts.length; i++) {
    most = Math.max(most, (setStarts[i + 1] as number) - (setStarts[i] as number));
  }
  return most;
}
