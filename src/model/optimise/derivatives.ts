// Slope and curvature of a function, measured from its values. 用函数值测出的斜率与曲率。
import { above } from '../_check';
import type { Objective } from './nelder-mead';

// Sixth order: what is left out goes with the sixth power of the step, so the step may be wide and
// the rounding of the values, divided by it, stays small.
const WEIGHTS = [45 / 60, -9 / 60, 1 / 60];

/**
 * Gradient of a smooth function. 数值梯度。
 *
 * @param objective smooth function
 * @param point     where the function is measured, any finite numbers
 * @param step      width of the measurement, > 0
 * @returns one slope for each axis; not finite where the function is not allowed nearby
 * @throws RangeError if `step` is not above 0
 * @source Fornberg 1988, Mathematics of Computation 51(184), 699–706, table 1
 * @formula f'(x) \approx \sum_{k=1}^{3} w_k \frac{f(x+kh) - f(x-kh)}{h}
 * @example gradient(([x, y]) => x * x + 3 * y, [2, 5]) // [4.0000000, 3.0000000]
 */
export function gradient(objective: Objective, point: readonly number[], step = 0.004): number[] {
  above(0, { step });
  return point.map((_, axis) =>
    WEIGHTS.reduce((slope, weight, k) => {
      const width = (k + 1) * step;
      const rise = objective(moved(point, axis, width)) - objective(moved(point, axis, -width));
      return slope + (weight * rise) / step;
    }, 0),
  );
}

/** First and second derivatives at a point. 一点处的一阶与二阶导数。 */
export interface Bend {
  /** one slope for each axis, to the square of the step. 各轴斜率（较粗） */
  slopes: number[];
  /** matrix of second derivatives, symmetric. 二阶导数矩阵 */
  curvatures: number[][];
}

/**
 * Second derivatives of a smooth function, with rough slopes as a by-product. 数值海森矩阵，附带斜率。
 *
 * @param objective smooth function
 * @param point     where the function is measured, any finite numbers
 * @param step      width of the measurement, > 0
 * @returns slopes and a symmetric matrix; not finite where the function is not allowed nearby
 * @throws RangeError if `step` is not above 0
 * @source Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 25.3.23 and 25.3.27
 * @formula f_{xy} \approx \frac{f_{++} + f_{--} - f_{+\cdot} - f_{-\cdot} - f_{\cdot+} - f_{\cdot-} + 2f}{2h^2}
 * @example bend(([x, y]) => x * x + 3 * x * y, [2, 5]).curvatures // [[2.00000, 3.00000], [3.00000, 0.00000]]
 */
export function bend(objective: Objective, point: readonly number[], step = 0.002): Bend {
  above(0, { step });
  const centre = objective(point);
  const ups = point.map((_, axis) => objective(moved(point, axis, step)));
  const downs = point.map((_, axis) => objective(moved(point, axis, -step)));
  // Both neighbours along an axis less twice the centre are the curvature times h².
  const sides = ups.map((up, axis) => up + (downs[axis] as number) - 2 * centre);
  const entry = (i: number, j: number) => {
    if (i === j) return (sides[i] as number) / step ** 2;
    const both = [step, -step].map((width) => objective(moved(moved(point, i, width), j, width)));
    const corners = (both[0] as number) + (both[1] as number) - 2 * centre;
    return (corners - (sides[i] as number) - (sides[j] as number)) / (2 * step ** 2);
  };
  const lower = point.map((_, i) => point.slice(0, i + 1).map((__, j) => entry(i, j)));
  return {
    slopes: ups.map((up, axis) => (up - (downs[axis] as number)) / (2 * step)),
    curvatures: point.map((_, i) =>
      point.map((__, j) => lower[Math.max(i, j)]?.[Math.min(i, j)] as number),
    ),
  };
}

function moved(point: readonly number[], axis: number, width: number): number[] {
  return point.map((value, i) => (i === axis ? value + width : value));
}
