// The minimum of a smooth function, to many digits, and how sure it is. 光滑函数的最小值及其可信程度。
import { nonEmpty } from '../_check';
import { tell, type Watch } from '../_watch';
import { type SymmetricEigen, symmetricEigen } from '../algebra/symmetric-eigen';
import { bend, gradient } from './derivatives';
import { nelderMead, type Objective } from './nelder-mead';

// Enough for the simplex: Newton's steps double the digits from here, and cost less.
const ROUGH = 1;
const MAX_STEPS = 40;
// From here on a step hardly changes the curvature.
const CLOSE_STEP = 1e-3;
const SETTLED_STEP = 1e-9;
// A long step that wins so little goes along a plain; it could go on for ever.
const NO_GAIN = 1e-9;
// A step that Newton's method would still like to make; the value would hardly change by it.
const GOOD_STEP = 1e-5;
// How much of a usual search is over, for the progress bar.
const USUAL_MOVES = 300;

/** A minimum, how it was found, and how sharp it is. 最小值、求解过程与锐度。 */
export interface SmoothMinimum {
  /** where the function is lowest. 位置 */
  point: number[];
  /** its value there. 函数值 */
  value: number;
  /** moves of the simplex and Newton's steps together. 迭代次数 */
  iterations: number;
  /** whether no step is left to make and the function rises on all sides. 是否收敛 */
  hasConverged: boolean;
  /** curvature along the steepest and the flattest direction. 最陡、最平方向的曲率 */
  curvature: { steepest: number; flattest: number };
  /** steepest over flattest curvature; Infinity when a direction does not rise. 条件数 */
  conditionNumber: number;
  /** unit direction in which the function rises least. 最平的方向 */
  flattestDirection: number[];
}

/**
 * Minimum of a smooth function: a simplex search from each start, then Newton's steps from the best.
 * 光滑函数的最小值：先单纯形，再牛顿法。
 *
 * When the function is a negative log-likelihood of logarithms of parameters, the flattest curvature
 * says how well the data fix them: 1/√curvature is the standard error of that combination.
 * 目标取负对数似然、参数取对数时，最平方向的曲率说明数据能不能把参数定下来。
 *
 * @param objective function to make small; NaN and Infinity mean "not allowed here"
 * @param starts    where to begin, at least one; each with the same number of finite numbers
 * @param watch     progress and a way to stop, may be left out
 * @returns the lowest place found; look at `hasConverged` and `curvature` before use
 * @throws RangeError if there is no start, or a start is not finite
 * @source Nelder & Mead 1965, The Computer Journal 7(4), 308–313; Nocedal & Wright 2006, Numerical
 *   Optimization, 2nd ed., § 3.4 (Newton's method with modified eigenvalues)
 * @formula x \leftarrow x - H^{-1} \nabla f
 * @example smoothMinimum(([x]) => Math.cosh(x - 2), [[0]]).point // [2.00000000]
 */
export function smoothMinimum(
  objective: Objective,
  starts: readonly (readonly number[])[],
  watch?: Watch,
): SmoothMinimum {
  nonEmpty({ starts });
  const safe = (point: readonly number[]) => {
    const value = objective(point);
    return Number.isNaN(value) ? Infinity : value;
  };
  const searches = starts.map((start, i) =>
    nelderMead(safe, start, {
      tolerance: ROUGH,
      onMove: (moves) =>
        tell(watch, (i + Math.min(0.99, moves / USUAL_MOVES)) / (starts.length + 1)),
    }),
  );
  const rough = searches.reduce((best, next) => (next.value < best.value ? next : best));
  const moves = searches.reduce((sum, { iterations }) => sum + iterations, 0);
  const polished = polishedMinimum(safe, rough.point, watch);
  tell(watch, 1);
  return { ...polished, iterations: moves + polished.iterations };
}

// Far from the bottom the rough slopes that come with the curvature serve; close to it the curvature
// stays as it is and the slopes are measured with care.
function polishedMinimum(
  objective: Objective,
  start: readonly number[],
  watch?: Watch,
): SmoothMinimum {
  let point = start;
  let value = objective(point);
  let shape = shapeAt(objective, point);
  let isClose = false;
  let steps = 0;
  while (shape && steps < MAX_STEPS) {
    steps += 1;
    tell(watch, 1 - 0.5 ** steps / 4);
    const wanted = newtonStep(isClose ? gradient(objective, point) : shape.slopes, shape);
    const size = largest(wanted);
    if (!Number.isFinite(size)) break;
    const next = downhill(objective, point, value, wanted);
    const gain = next && value - next.value;
    if (next) [point, value] = [next.point, next.value];
    if (isClose && (size <= SETTLED_STEP || !next)) {
      return report(point, value, steps, shape, size <= GOOD_STEP);
    }
    if (size > CLOSE_STEP && gain !== null && gain < NO_GAIN) break;
    // The curvature is measured again only after a step that was long enough to change it.
    isClose = size <= CLOSE_STEP || !next;
    if (!isClose) shape = shapeAt(objective, point);
  }
  return report(point, value, steps, shape, false);
}

interface Shape extends SymmetricEigen {
  slopes: number[];
}

function shapeAt(objective: Objective, point: readonly number[]): Shape | null {
  const { slopes, curvatures } = bend(objective, point);
  return curvatures.flat().every(Number.isFinite)
    ? { slopes, ...symmetricEigen(curvatures) }
    : null;
}

// Where the function bends down, the step follows the slope instead of climbing to the ridge.
function newtonStep(slopes: readonly number[], { eigenvalues, eigenvectors }: Shape): number[] {
  const floor = 1e-8 * Math.max(1e-300, ...eigenvalues.map(Math.abs));
  const step = slopes.map(() => 0);
  eigenvectors.forEach((direction, k) => {
    const slope = direction.reduce((sum, part, i) => sum + part * (slopes[i] as number), 0);
    const length = -slope / Math.max(Math.abs(eigenvalues[k] as number), floor);
    direction.forEach((part, i) => (step[i] = (step[i] as number) + length * part));
  });
  // More than e to the second power at once is a guess too far.
  const size = largest(step);
  return size > 2 ? step.map((part) => (part * 2) / size) : step;
}

// The whole step if it goes down, else half of it, and so on; close to the bottom the value's own
// rounding decides nothing, so an equal value passes.
function downhill(
  objective: Objective,
  point: readonly number[],
  value: number,
  step: readonly number[],
): { point: number[]; value: number } | null {
  const slack = 1e-13 * Math.abs(value);
  for (let share = 1; share > 1e-4; share /= 2) {
    const next = point.map((part, i) => part + share * (step[i] as number));
    const nextValue = objective(next);
    if (nextValue <= value + slack) return { point: next, value: nextValue };
  }
  return null;
}

function report(
  point: readonly number[],
  value: number,
  iterations: number,
  shape: Shape | null,
  hasSettled: boolean,
): SmoothMinimum {
  const steepest = shape?.eigenvalues[0] ?? NaN;
  const flattest = shape?.eigenvalues.at(-1) ?? 0;
  return {
    point: [...point],
    value,
    iterations,
    hasConverged: hasSettled && flattest > 0,
    curvature: { steepest, flattest },
    conditionNumber: flattest > 0 ? steepest / flattest : Infinity,
    flattestDirection: shape?.eigenvectors.at(-1) ?? point.map(() => NaN),
  };
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
