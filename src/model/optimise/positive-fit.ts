// Fits parameters that are all above 0 to data. 用数据估计恒为正的参数。
import { above, nonEmpty } from '../_check';
import { tell, type Watch } from '../_watch';
import type { Objective } from './nelder-mead';
import { smoothMinimum } from './smooth-minimum';

// Beyond e^±50 a parameter has left every meaning; the search may not follow a slope to there.
const FARTHEST_LOG = 50;
// Information of ¼ is a standard error of 2 in a logarithm: the parameter may as well be seven times
// larger or smaller, and at 95 % fifty times. That is not knowing it.
const SMALLEST_INFORMATION = 0.25;

/** Parameters of highest likelihood, and whether the data can tell them. 最大似然估计与可识别性。 */
export interface PositiveFit {
  /** one for each number of a start. 参数 */
  parameters: number[];
  /** log-likelihood there. 对数似然 */
  logLik: number;
  /** steps of the search. 迭代次数 */
  iterations: number;
  /** whether the search came to rest on a summit. 是否收敛 */
  hasConverged: boolean;
  /** whether the summit is sharp enough to know every parameter within a factor of 7. 是否可识别 */
  isIdentified: boolean;
  /** steepest over flattest curvature, in logarithms of the parameters. 条件数 */
  conditionNumber: number;
  /** how the logarithms go together in the direction the data know least. 数据最说不清的方向 */
  flattestDirection: number[];
}

/**
 * Parameters of highest likelihood. 正参数的最大似然估计。
 *
 * The search goes through logarithms, so that no parameter can turn negative. 在对数上搜索，参数不会变负。
 *
 * @param logLik log-likelihood of the parameters; NaN and −Infinity mean "not allowed here"
 * @param starts parameters to begin with, each > 0, at least one list; the next one is tried when
 *   the one before did not lead to a sharp summit
 * @param watch  progress and a way to stop, may be left out
 * @returns parameters, not rounded; look at `hasConverged` and `isIdentified` before use
 * @throws RangeError if there is no start, or a start is not above 0
 * @source Fisher 1922, Phil. Trans. Royal Society A 222, 309–368; own rule for "identified": standard
 *   error of every combination of logarithms at most 2
 * @formula \hat\theta = e^{\hat u}, \quad \hat u = \arg\max_u \ln L(e^u)
 * @example positiveFit(([k]) => 7 * Math.log(k) - 2 * k, [[1]]).parameters // [3.5000000]
 */
export function positiveFit(
  logLik: (parameters: readonly number[]) => number,
  starts: readonly (readonly number[])[],
  watch?: Watch,
): PositiveFit {
  nonEmpty({ starts });
  above(0, { starts });
  const objective = (logs: readonly number[]) =>
    logs.every((log) => Math.abs(log) <= FARTHEST_LOG) ? -logLik(logs.map(Math.exp)) : Infinity;
  // The starts share the bar: each has its part of the way.
  const partOf = (i: number): Watch => ({
    signal: watch?.signal,
    onProgress: (doneRatio) => watch?.onProgress?.((i + doneRatio) / starts.length),
  });
  let best = fitFrom(objective, starts[0] as readonly number[], partOf(0));
  // A sharp summit is enough; only without one is it worth while to look elsewhere.
  for (let i = 1; i < starts.length && !best.isIdentified; i++) {
    const next = fitFrom(objective, starts[i] as readonly number[], partOf(i));
    const iterations = best.iterations + next.iterations;
    best = { ...(next.logLik > best.logLik ? next : best), iterations };
  }
  tell(watch, 1);
  return best;
}

function fitFrom(objective: Objective, start: readonly number[], watch: Watch): PositiveFit {
  const minimum = smoothMinimum(objective, [start.map(Math.log)], watch);
  const { point, value, curvature, ...search } = minimum;
  return {
    parameters: point.map(Math.exp),
    logLik: -value,
    iterations: search.iterations,
    hasConverged: search.hasConverged,
    isIdentified: search.hasConverged && curvature.flattest >= SMALLEST_INFORMATION,
    conditionNumber: search.conditionNumber,
    flattestDirection: search.flattestDirection,
  };
}
