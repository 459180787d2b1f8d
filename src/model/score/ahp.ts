// Weights from judgements of pairs, and whether they hang together. 由两两比较得出权重，并看是否自洽。
import { above, atLeast, nonEmpty, sameLength } from '../_check';
import { dominantEigenpair } from '../algebra/dominant-eigenvector';

type Matrix = readonly (readonly number[])[];

/** The judgement that fits the weights least. 与权重最不合的一个判断。 */
export interface OddJudgement {
  /** row of the pair, from 0 */
  row: number;
  /** column of the pair, from 0 */
  column: number;
  /** what was judged. 原判断 */
  judged: number;
  /** what the weights say. 权重所示 */
  implied: number;
}

/** Weights by two methods, and consistency. 两种方法的权重与一致性。 */
export interface AhpWeights {
  /** principal eigenvector, adds up to 1: the weights to use. 特征向量权重 */
  weights: number[];
  /** geometric means of the rows, adds up to 1: for comparison. 几何平均权重 */
  geometricWeights: number[];
  /** largest eigenvalue; the number of items when all judgements agree. 最大特征值 */
  largestEigenvalue: number;
  /** consistency index, 0 when all agree. 一致性指标 CI */
  consistencyIndex: number;
  /** index over that of random judgements; null above 9 items without `randomIndex`. 一致性比率 CR */
  consistencyRatio: number | null;
  /** ratio at most 0.1; null where it is not known. 是否可接受 */
  isConsistent: boolean | null;
  /** judgement furthest from the weights; null when all agree. 最该复核的判断 */
  oddest: OddJudgement | null;
  /** whether the eigenvector had settled. 是否收敛 */
  hasConverged: boolean;
}

/** Index of random judgements for 1, 2 … 9 items, Saaty 1980; newer tables differ a little. 随机一致性指标 RI */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45];
const MOST_CONSISTENT_RATIO = 0.1;
const RECIPROCAL_SLACK = 1e-6;

/**
 * Weights of items from a matrix of how many times more one counts than another. 层次分析法的权重与一致性。
 *
 * @param judgements  row over column, > 0, usually 1/9 to 9; 1 on the diagonal, mirrored entries are
 *   each other's reciprocals
 * @param randomIndex index of random judgements to compare with, > 0; left out: Saaty 1980, 3–9 items
 * @returns weights 0–1 and consistency, not rounded
 * @throws RangeError if the matrix is empty or not square, a judgement is not above 0, the diagonal is
 *   not 1, or mirrored entries are not reciprocal within one in a million
 * @source Saaty 1977, J. Mathematical Psychology 15(3), 234–281; Saaty 1980, The Analytic Hierarchy Process
 * @formula A w = \lambda_{\max} w, \quad CI = \frac{\lambda_{\max} - n}{n - 1}, \quad CR = CI / RI
 * @simplifies One person's judgements; consistent ones may still be wrong.
 *   只是一个人的判断；自洽不等于正确。
 * @vectors score.ahp
 * @example ahpWeights([[1, 3], [1 / 3, 1]]).weights // [0.75, 0.25]
 */
export function ahpWeights(judgements: Matrix, randomIndex?: number): AhpWeights {
  checkReciprocal(judgements);
  if (randomIndex !== undefined) above(0, { randomIndex });
  const size = judgements.length;
  const { eigenvalue, eigenvector, hasConverged } = dominantEigenpair(judgements);
  // Below the number of items by rounding only.
  const consistencyIndex = size > 1 ? Math.max(0, (eigenvalue - size) / (size - 1)) : 0;
  const consistencyRatio = ratioOf(consistencyIndex, size, randomIndex);
  return {
    weights: eigenvector,
    geometricWeights: geometricWeights(judgements),
    largestEigenvalue: eigenvalue,
    consistencyIndex,
    consistencyRatio,
    isConsistent: consistencyRatio === null ? null : consistencyRatio <= MOST_CONSISTENT_RATIO,
    oddest: oddestJudgement(judgements, eigenvector),
    hasConverged,
  };
}

function ratioOf(index: number, size: number, randomIndex: number | undefined): number | null {
  // One item, or one pair, cannot contradict itself.
  if (size <= 2) return 0;
  const random = randomIndex ?? RANDOM_INDEX[size - 1];
  return random === undefined ? null : index / random;
}

function geometricWeights(judgements: Matrix): number[] {
  const logs = judgements.map(
    (row) => row.reduce((sum, value) => sum + Math.log(value), 0) / row.length,
  );
  const most = Math.max(...logs);
  const means = logs.map((log) => Math.exp(log - most));
  const all = means.reduce((sum, mean) => sum + mean, 0);
  return means.map((mean) => mean / all);
}

function oddestJudgement(judgements: Matrix, weights: readonly number[]): OddJudgement | null {
  let oddest: OddJudgement | null = null;
  let most = RECIPROCAL_SLACK;
  judgements.forEach((line, row) => {
    for (let column = row + 1; column < line.length; column++) {
      const judged = line[column] as number;
      const implied = (weights[row] as number) / (weights[column] as number);
      const gap = Math.abs(Math.log(judged) - Math.log(implied));
      if (gap <= most) continue;
      most = gap;
      oddest = { row, column, judged, implied };
    }
  });
  return oddest;
}

function checkReciprocal(judgements: Matrix): void {
  nonEmpty({ judgements });
  judgements.forEach((row, i) => sameLength({ judgements, [`judgements[${i}]`]: row }));
  above(0, { judgements });
  judgements.forEach((row, i) =>
    row.forEach((value, j) => {
      const mirrored = judgements[j]?.[i] as number;
      if (Math.abs(value * mirrored - 1) <= RECIPROCAL_SLACK) return;
      const rule = i === j ? '1' : `the reciprocal of judgements[${j}][${i}], ${mirrored}`;
      throw new RangeError(`judgements[${i}][${j}] must be ${rule}, got ${value}`);
    }),
  );
}

/**
 * Judgement matrix from the judgements above the diagonal. 由上三角判断补全判断矩阵。
 *
 * @param upper row by row, what stands right of the diagonal, > 0; n (n − 1) / 2 values, from one
 * @returns the whole matrix, reciprocal
 * @throws RangeError if the number of values fits no matrix, or a value is not above 0
 * @source Saaty 1980, The Analytic Hierarchy Process
 * @example judgementMatrix([3]) // [[1, 3], [0.3333, 1]]
 */
export function judgementMatrix(upper: readonly number[]): number[][] {
  nonEmpty({ upper });
  above(0, { upper });
  const size = Math.round((1 + Math.sqrt(1 + 8 * upper.length)) / 2);
  if ((size * (size - 1)) / 2 !== upper.length) {
    const rule = 'as many as the places above a diagonal, 1, 3, 6 …';
    throw new RangeError(`upper must be ${rule}, got ${upper.length}`);
  }
  const matrix = Array.from({ length: size }, () => Array<number>(size).fill(1));
  let next = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const value = upper[next++] as number;
      (matrix[i] as number[])[j] = value;
      (matrix[j] as number[])[i] = 1 / value;
    }
  }
  atLeast(0, { matrix });
  return matrix;
}
