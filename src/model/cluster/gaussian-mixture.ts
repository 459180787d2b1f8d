// Parts points into overlapping clouds of any direction and spread. 高斯混合模型：形状各异、可以重叠的点云。
import { above, atLeast, wholeNumber } from '../_check';
import { type Watch, tell } from '../_watch';
import { type MixtureEnd, fittedMixture } from './_mixture-fit';
import { kMeans } from './k-means';
import type { Points } from './points';

/** A mixture of normal distributions and how well it fits. 高斯混合模型及拟合情况。 */
export interface GaussianMixture {
  /** component with the largest share of each point. 每个点最可能的成分 */
  labels: Int32Array;
  /** share of each component in each point, point by point, 0–1. 责任度 */
  shares: Float64Array;
  /** share of all points, sorted as the components are. 各成分权重 */
  weightRatios: number[];
  means: number[][];
  covariances: number[][][];
  /** log-likelihood, natural. 对数似然 */
  logLikelihood: number;
  /** free numbers of the model. 自由参数个数 */
  freeParameterCount: number;
  /** Bayesian information criterion, lower is better. 贝叶斯信息准则，越低越好 */
  bic: number;
  /** Akaike information criterion, lower is better. 赤池信息准则，越低越好 */
  aic: number;
  isConverged: boolean;
  iterationCount: number;
  /** log-likelihood of every start. 各次起步的对数似然 */
  logLikelihoodPerStart: number[];
  /** true if a component would shrink to a point or a line without the floor that was kept. 是否靠下限才没有退化 */
  isFloored: boolean;
  /** components with fewer points than a covariance needs: the data cannot carry so many. 点太少的成分 */
  thinComponents: number[];
}

/** How the mixture is fitted. 求解方式。 */
export interface MixtureOptions {
  /** whole number; the same seed gives the same result. 种子 */
  seed: number;
  /** starts, of which the likeliest is kept, whole, >= 1; 4 if not said. 起步次数 */
  startCount?: number;
  /** steps after which a start is stopped, whole, >= 1; 2000 if not said. 最多迭代次数 */
  mostIterations?: number;
  /** progress and stop. 进度与中止 */
  watch?: Watch;
}

const FLOOR_RATIO = 1e-6;

/**
 * Gaussian mixture with full covariances, by EM. 高斯混合模型（完整协方差，EM 算法）。
 *
 * Components are sorted by the first coordinate of their means. 成分按均值的第一个坐标排序。
 *
 * @param points         at least two different points, coordinates within ±1e120
 * @param componentCount components, whole, >= 1
 * @param options        seed, starts, limit and progress
 * @returns the likeliest of several starts, not rounded. On the way a millionth of the mean variance is
 *   added to each variance, so that no component shrinks to a point; it is taken off for the end unless
 *   a component needs it
 * @throws RangeError if a number is out of range, all points are equal, or columns differ so much in
 *   scale that a covariance cannot be inverted
 * @throws whatever the signal of `watch` was aborted with
 * @source Dempster, Laird & Rubin 1977; Fraley & Raftery 2002, J. American Statistical Association
 *   97(458), 611–631
 * @formula \ln L = \sum_i \ln \sum_k \pi_k N(x_i; \mu_k, \Sigma_k), \quad
 *   \mathrm{BIC} = -2 \ln L + p \ln n
 * @simplifies Clouds are normal; skewed amounts need logarithms first, or one crowd becomes two.
 *   假设点云呈正态；偏斜的金额要先取对数，否则一群会被拆成两群。
 * @vectors cluster.gmm
 * @example gaussianMixture({ values: Float64Array.of(0, 2, 10, 12), size: 1, count: 4 }, 2, { seed: 1 }).weightRatios // [0.5, 0.5]
 */
export function gaussianMixture(
  points: Points,
  componentCount: number,
  options: MixtureOptions,
): GaussianMixture {
  const { seed, startCount = 4, mostIterations = 2000, watch } = options;
  wholeNumber({ componentCount, startCount, mostIterations });
  atLeast(1, { componentCount, startCount, mostIterations });
  const whole = kMeans(points, 1, { seed, startCount: 1 });
  const meanVariance = whole.inertia / points.count / points.size;
  above(0, { 'variance of points': meanVariance });
  const ends: MixtureEnd[] = [];
  for (let start = 0; start < startCount; start++) {
    // The first start is the best of ten k-means, the others one k-means each.
    const runs = { seed: seed + start, startCount: start === 0 ? 10 : 1 };
    const { labels } = kMeans(points, componentCount, runs);
    const floor = FLOOR_RATIO * meanVariance;
    ends.push(fittedMixture(points, labels, componentCount, { floor, mostIterations }));
    tell(watch, (start + 1) / startCount);
  }
  const best = ends.reduce((a, b) => (b.logLikelihood > a.logLikelihood ? b : a));
  const logLikelihoodPerStart = ends.map(({ logLikelihood }) => logLikelihood);
  return { ...described(points, best), logLikelihoodPerStart };
}

function described(
  { size, count }: Points,
  end: MixtureEnd,
): Omit<GaussianMixture, 'logLikelihoodPerStart'> {
  const { state, logLikelihood, iterationCount, isConverged, isFloored } = end;
  const { weights, means, covariances, componentCount } = state;
  const order = [...weights.keys()].sort(
    (a, b) => (means[a * size] as number) - (means[b * size] as number) || a - b,
  );
  const shares = new Float64Array(state.shares.length);
  for (let place = 0; place < shares.length; place += componentCount) {
    order.forEach((k, i) => (shares[place + i] = state.shares[place + k] as number));
  }
  const freeParameterCount =
    componentCount - 1 + componentCount * size + (componentCount * size * (size + 1)) / 2;
  const slice = (list: Float64Array, start: number) =>
    Array.from(list.subarray(start, start + size));
  return {
    labels: Int32Array.from({ length: count }, (_, i) => largestPlace(shares, i, componentCount)),
    shares,
    weightRatios: order.map((k) => weights[k] as number),
    means: order.map((k) => slice(means, k * size)),
    covariances: order.map((k) =>
      Array.from({ length: size }, (_, a) => slice(covariances, (k * size + a) * size)),
    ),
    logLikelihood,
    freeParameterCount,
    bic: freeParameterCount * Math.log(count) - 2 * logLikelihood,
    aic: 2 * freeParameterCount - 2 * logLikelihood,
    isConverged,
    iterationCount,
    isFloored,
    thinComponents: [...order.keys()].filter(
      (i) => (weights[order[i] as number] as number) * count < size + 1,
    ),
  };
}

function largestPlace(shares: Float64Array, i: number, componentCount: number): number {
  const own = shares.subarray(i * componentCount, (i + 1) * componentCount);
  return own.indexOf(Math.max(...own));
}
