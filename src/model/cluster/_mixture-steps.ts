// The two steps of EM for Gaussian mixtures. 高斯混合模型 EM 的两步。
import { choleskyFactor } from '../algebra/cholesky';
import type { Points } from './points';

/** Weights, middles and spreads of the components. 各成分的权重、均值与协方差。 */
export interface MixtureState {
  componentCount: number;
  weights: Float64Array;
  /** coordinates, component by component */
  means: Float64Array;
  /** rows of each covariance matrix, component by component */
  covariances: Float64Array;
  /** share of each component in each point, point by point. 责任度 */
  shares: Float64Array;
}

/**
 * Weights, means and covariances from the shares (M-step). M 步：由责任度更新参数。
 *
 * @param points points to part
 * @param state  changed in place; a component without any share keeps what it had, at weight 0
 * @param floor  variance added to every diagonal, >= 0
 * @returns nothing
 * @throws nothing
 * @source Dempster, Laird & Rubin 1977, J. Royal Statistical Society B 39(1), 1–38
 * @formula \pi_k = \bar r_k, \quad \mu_k = \frac{\sum r_{ik} x_i}{\sum r_{ik}}, \quad
 *   \Sigma_k = \frac{\sum r_{ik}(x_i-\mu_k)(x_i-\mu_k)^{\mathsf T}}{\sum r_{ik}} + \epsilon I
 * @example momentStep({ values: Float64Array.of(0), size: 1, count: 1 }, { componentCount: 1, weights: Float64Array.of(1),
 *   means: Float64Array.of(0), covariances: Float64Array.of(1), shares: Float64Array.of(1) }, 0) // undefined
 */
export function momentStep(points: Points, state: MixtureState, floor: number): void {
  for (let component = 0; component < state.componentCount; component++) {
    const total = shareTotal(points.count, state, component);
    state.weights[component] = total / points.count;
    if (total < 1e-10) continue;
    setMean(points, state, component, total);
    setCovariance(points, state, component, total, floor);
  }
}

/**
 * Shares of the components in each point (E-step), and the log-likelihood. E 步：更新责任度并返回对数似然。
 *
 * @param points points to part
 * @param state  its shares change in place
 * @param least  smallest variance that a component may have in any direction left free by the
 *   coordinates before it
 * @returns sum of the log densities of all points; NaN if a covariance is not positive definite or
 *   has less than that
 * @throws nothing
 * @source Dempster, Laird & Rubin 1977, J. Royal Statistical Society B 39(1), 1–38
 * @formula r_{ik} = \frac{\pi_k N(x_i;\mu_k,\Sigma_k)}{\sum_j \pi_j N(x_i;\mu_j,\Sigma_j)}
 * @example shareStep({ values: Float64Array.of(0), size: 1, count: 1 }, { componentCount: 1, weights: Float64Array.of(1),
 *   means: Float64Array.of(0), covariances: Float64Array.of(1), shares: Float64Array.of(1) }, 0) // -0.918939
 */
export function shareStep(points: Points, state: MixtureState, least: number): number {
  const { shares, componentCount } = state;
  for (let component = 0; component < componentCount; component++) {
    if (!logDensities(points, state, component, least)) return NaN;
  }
  let logLikelihood = 0;
  for (let place = 0; place < shares.length; place += componentCount) {
    let most = -Infinity;
    for (let k = 0; k < componentCount; k++) most = Math.max(most, shares[place + k] as number);
    let sum = 0;
    for (let k = 0; k < componentCount; k++) {
      const part = Math.exp((shares[place + k] as number) - most);
      shares[place + k] = part;
      sum += part;
    }
    for (let k = 0; k < componentCount; k++) (shares[place + k] as number) /= sum;
    logLikelihood += most + Math.log(sum);
  }
  return logLikelihood;
}

function shareTotal(count: number, { shares, componentCount }: MixtureState, component: number) {
  let total = 0;
  for (let i = 0; i < count; i++) total += shares[i * componentCount + component] as number;
  return total;
}

function setMean(
  { values, size, count }: Points,
  { shares, means, componentCount }: MixtureState,
  component: number,
  total: number,
): void {
  const place = component * size;
  means.fill(0, place, place + size);
  for (let i = 0; i < count; i++) {
    const part = (shares[i * componentCount + component] as number) / total;
    for (let a = 0; a < size; a++) {
      (means[place + a] as number) += part * (values[i * size + a] as number);
    }
  }
}

function setCovariance(
  { values, size, count }: Points,
  { shares, means, covariances, componentCount }: MixtureState,
  component: number,
  total: number,
  floor: number,
): void {
  const place = component * size * size;
  const gaps = new Float64Array(size);
  covariances.fill(0, place, place + size * size);
  for (let i = 0; i < count; i++) {
    const part = (shares[i * componentCount + component] as number) / total;
    if (part === 0) continue;
    for (let a = 0; a < size; a++) {
      gaps[a] = (values[i * size + a] as number) - (means[component * size + a] as number);
      for (let b = 0; b <= a; b++) {
        const product = part * (gaps[a] as number) * (gaps[b] as number);
        (covariances[place + a * size + b] as number) += product;
      }
    }
  }
  for (let a = 0; a < size; a++) {
    (covariances[place + a * size + a] as number) += floor;
    for (let b = 0; b < a; b++) {
      covariances[place + b * size + a] = covariances[place + a * size + b] as number;
    }
  }
}

/** Writes ln(weight × density) of one component into the shares of every point. */
function logDensities(
  points: Points,
  state: MixtureState,
  component: number,
  least: number,
): boolean {
  const { values, size, count } = points;
  const { shares, means, covariances, componentCount } = state;
  const rows = Array.from({ length: size }, (_, a) => {
    const start = (component * size + a) * size;
    return Array.from(covariances.subarray(start, start + size));
  });
  const factor = choleskyFactor(rows);
  if (!factor || factor.some((row, a) => (row[a] as number) ** 2 < least)) return false;
  const lower = Float64Array.from(factor.flat());
  const logRoot = factor.reduce((sum, row, a) => sum + Math.log(row[a] as number), 0);
  const weight = state.weights[component] as number;
  const constant = Math.log(weight) - logRoot - (size / 2) * Math.log(2 * Math.PI);
  const solved = new Float64Array(size);
  for (let i = 0; i < count; i++) {
    let square = 0;
    for (let a = 0; a < size; a++) {
      let rest = (values[i * size + a] as number) - (means[component * size + a] as number);
      for (let b = 0; b < a; b++) rest -= (lower[a * size + b] as number) * (solved[b] as number);
      rest /= lower[a * size + a] as number;
      solved[a] = rest;
      square += rest * rest;
    }
    shares[i * componentCount + component] = constant - square / 2;
  }
  return true;
}
