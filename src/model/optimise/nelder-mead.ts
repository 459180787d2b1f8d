// Finds a low place of a function from its values alone. 只看函数值找最小值。
import { above, atLeast, finite, nonEmpty, wholeNumber } from '../_check';

/** A function of several numbers; NaN counts as +Infinity, "not allowed here". 目标函数。 */
export type Objective = (point: readonly number[]) => number;

/** The lowest place found. 找到的最低点。 */
export interface SimplexMinimum {
  /** where the function is lowest. 位置 */
  point: number[];
  /** its value there; Infinity if no allowed point was met. 函数值 */
  value: number;
  /** moves of the simplex. 迭代次数 */
  iterations: number;
  /** times the function was asked. 函数求值次数 */
  evaluations: number;
  /** whether the corners had come together before the moves ran out. 是否收敛 */
  hasConverged: boolean;
}

/** How far and how long to look. 搜索设置。 */
export interface SimplexOptions {
  /** first step along every axis, not 0. 初始步长 */
  step?: number;
  /** difference between the corners' values that still counts as none, >= 0. 收敛容差 */
  tolerance?: number;
  /** moves at most, whole, >= 1. 最多迭代次数 */
  maxIterations?: number;
  /** called after each move. 每步之后调用 */
  onMove?: (iterations: number) => void;
}

interface Corner {
  point: readonly number[];
  value: number;
}

/**
 * Downhill simplex search. 单纯形搜索（下山法）。
 *
 * @param objective function to make small; steps into places where it is NaN or Infinity are undone
 * @param start     where to begin, finite numbers, at least one
 * @param options   first step, tolerance, moves at most
 * @returns the lowest corner; rough, to be polished where digits matter
 * @throws RangeError if the start is empty or not finite, or an option is out of range
 * @source Nelder & Mead 1965, The Computer Journal 7(4), 308–313; coefficients 1, 2, ½, ½
 * @formula \min_x f(x)
 * @example nelderMead(([x]) => (x - 3) ** 2, [0], { tolerance: 1e-14 }).point // [3.000000]
 */
export function nelderMead(
  objective: Objective,
  start: readonly number[],
  options: SimplexOptions = {},
): SimplexMinimum {
  const { step = 0.5, tolerance = 1e-8, maxIterations = 2000, onMove } = options;
  nonEmpty({ start });
  finite({ start });
  above(0, { 'size of step': Math.abs(step) });
  atLeast(0, { tolerance });
  wholeNumber({ maxIterations });
  atLeast(1, { maxIterations });

  let evaluations = 0;
  const corner = (point: readonly number[]): Corner => {
    evaluations += 1;
    const value = objective(point);
    return { point, value: Number.isNaN(value) ? Infinity : value };
  };
  const moved = start.map((_, axis) =>
    start.map((value, i) => (i === axis ? value + step : value)),
  );
  let simplex = sorted([start, ...moved].map(corner));
  let iterations = 0;
  while (iterations < maxIterations && !isTogether(simplex, tolerance)) {
    simplex = sorted(nextSimplex(simplex, corner));
    iterations += 1;
    onMove?.(iterations);
  }
  const { point, value } = simplex[0] as Corner;
  const hasConverged = value < Infinity && isTogether(simplex, tolerance);
  return { point: [...point], value, iterations, evaluations, hasConverged };
}

function nextSimplex(
  simplex: readonly Corner[],
  corner: (point: readonly number[]) => Corner,
): Corner[] {
  const worst = simplex.at(-1) as Corner;
  const kept = simplex.slice(0, -1);
  const best = kept[0] as Corner;
  const centre = best.point.map(
    (_, axis) => kept.reduce((sum, { point }) => sum + (point[axis] as number), 0) / kept.length,
  );
  // A place on the line through the worst corner and the centre of the others; 1 is the worst itself.
  const on = (share: number) =>
    corner(centre.map((middle, axis) => middle + share * ((worst.point[axis] as number) - middle)));

  const reflected = on(-1);
  if (reflected.value < best.value) {
    const expanded = on(-2);
    return [...kept, expanded.value < reflected.value ? expanded : reflected];
  }
  if (reflected.value < (kept.at(-1) as Corner).value) return [...kept, reflected];
  const contracted = reflected.value < worst.value ? on(-0.5) : on(0.5);
  if (contracted.value < Math.min(reflected.value, worst.value)) return [...kept, contracted];
  const shrunk = simplex
    .slice(1)
    .map(({ point }) =>
      corner(point.map((value, axis) => (value + (best.point[axis] as number)) / 2)),
    );
  return [best, ...shrunk];
}

function sorted(simplex: Corner[]): Corner[] {
  return simplex.sort((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)));
}

// Equal values alone can be chance, on two sides of a valley: the corners must be close as well.
function isTogether(simplex: readonly Corner[], tolerance: number): boolean {
  const [best, worst] = [simplex[0] as Corner, simplex.at(-1) as Corner];
  if (!(worst.value - best.value <= tolerance)) return false;
  const width = Math.max(
    ...simplex.flatMap(({ point }) =>
      point.map((value, i) => Math.abs(value - (best.point[i] as number))),
    ),
  );
  const size = Math.max(1, ...best.point.map(Math.abs));
  return width <= Math.max(Math.sqrt(tolerance), 4 * Number.EPSILON) * size;
}
