// Climbs to the likeliest mixture from one start. 从一个起点爬到最可能的混合模型。
import { type MixtureState, momentStep, shareStep } from './_mixture-steps';
import type { Points } from './points';

const STEP_TOLERANCE = 1e-12;
const UNFIT = 'points must have columns of like scale, got a covariance that cannot be inverted';

/** Where one start of EM ended. 一次起步的结局。 */
export interface MixtureEnd {
  state: MixtureState;
  logLikelihood: number;
  iterationCount: number;
  isConverged: boolean;
  isFloored: boolean;
}

/**
 * A mixture by EM from given labels: first with a floor under every variance, then without. 由初始标签做 EM。
 *
 * @param points         points to part
 * @param labels         component of each point to start from
 * @param componentCount components, whole, >= 1
 * @param limits         `floor` variance, > 0, and steps after which each stage is stopped
 * @returns the end without a floor if no component sinks below it, else the end with it
 * @throws RangeError if a covariance cannot be inverted even with the floor
 * @source Dempster, Laird & Rubin 1977; the floor: Hathaway 1985, Annals of Statistics 13(2), 795–800
 * @example fittedMixture({ values: Float64Array.of(0, 1, 9, 10), size: 1, count: 4 }, Int32Array.of(0, 0, 1, 1), 2,
 *   { floor: 1e-6, mostIterations: 2000 }).isFloored // false
 */
export function fittedMixture(
  points: Points,
  labels: Int32Array,
  componentCount: number,
  limits: { floor: number; mostIterations: number },
): MixtureEnd {
  const { floor, mostIterations } = limits;
  const start = stateOf(points, labels, componentCount);
  const safe = em(points, start, { floor, least: 0, mostIterations });
  if (!safe) throw new RangeError(UNFIT);
  const free = em(points, copyOf(safe.state), { floor: 0, least: floor, mostIterations });
  if (!free) return { ...safe, isFloored: true };
  return { ...free, iterationCount: safe.iterationCount + free.iterationCount, isFloored: false };
}

/** EM to the end; undefined as soon as a component has less variance than it may. */
function em(
  points: Points,
  state: MixtureState,
  { floor, least, mostIterations }: { floor: number; least: number; mostIterations: number },
): Omit<MixtureEnd, 'isFloored'> | undefined {
  let logLikelihood = -Infinity;
  let isConverged = false;
  let iterationCount = 0;
  while (!isConverged && iterationCount < mostIterations) {
    iterationCount++;
    momentStep(points, state, floor);
    const next = shareStep(points, state, least);
    if (Number.isNaN(next)) return undefined;
    isConverged = Math.abs(next - logLikelihood) <= STEP_TOLERANCE * points.count;
    logLikelihood = next;
  }
  return { state, logLikelihood, iterationCount, isConverged };
}

function copyOf(state: MixtureState): MixtureState {
  return {
    componentCount: state.componentCount,
    weights: state.weights.slice(),
    means: state.means.slice(),
    covariances: state.covariances.slice(),
    shares: state.shares.slice(),
  };
}

function stateOf(points: Points, labels: Int32Array, componentCount: number): MixtureState {
  const { size, count, values } = points;
  const shares = new Float64Array(count * componentCount);
  labels.forEach((label, i) => (shares[i * componentCount + label] = 1));
  const means = new Float64Array(componentCount * size);
  const covariances = new Float64Array(componentCount * size * size);
  // A component that gets no point must still have a density: somewhere, of spread 1.
  for (let k = 0; k < componentCount; k++) {
    means.set(values.subarray(0, size), k * size);
    for (let a = 0; a < size; a++) covariances[(k * size + a) * size + a] = 1;
  }
  const weights = new Float64Array(componentCount);
  return { componentCount, weights, means, covariances, shares };
}
