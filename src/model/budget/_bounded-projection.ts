// The nearest split that keeps the budget and the bounds. 最近的合规分配：总额与上下限都满足。

/** Bounds of every cell, as long as the point. 每格的上下限。 */
export interface Box {
  /** least of each cell. 下限 */
  low: Float64Array;
  /** most of each cell. 上限 */
  high: Float64Array;
}

const MAX_STEPS = 100;

/**
 * Moves a point to the nearest one with a given sum inside the bounds. 投影到给定总和与上下限。
 *
 * The nearest point is the old one less a common amount, cut to the bounds. That amount is found by
 * Newton's method on a broken line, kept between two sides. 减去同一个数再截到上下限；用保界的牛顿法找这个数。
 *
 * @param point any numbers; is changed
 * @param box   least and most of each cell, whose sums enclose `sum`
 * @param sum   what the cells are to add up to
 * @param guess where to begin; what the last call returned, or 0
 * @returns the common amount that was taken off
 * @source Duchi et al. 2008, Proc. ICML 25, 272–279; own derivation with upper bounds
 * @formula x_i = \operatorname{clip}(p_i - \mu, l_i, u_i), \quad \sum_i x_i = B
 * @example projectOnto(Float64Array.of(3, 1), { low: Float64Array.of(0, 0), high: Float64Array.of(9, 9) }, 2, 0) // 1
 */
export function projectOnto(
  point: Float64Array,
  { low, high }: Box,
  sum: number,
  guess: number,
): number {
  let [left, right] = [-Infinity, Infinity];
  let taken = guess;
  for (let step = 0; step < MAX_STEPS; step++) {
    let [all, free] = [0, 0];
    for (let i = 0; i < point.length; i++) {
      const value = (point[i] as number) - taken;
      if (value <= (low[i] as number)) all += low[i] as number;
      else if (value >= (high[i] as number)) all += high[i] as number;
      else {
        all += value;
        free++;
      }
    }
    const over = all - sum;
    if (Math.abs(over) <= 1e-14 * (1 + Math.abs(sum))) break;
    if (over > 0) left = taken;
    else right = taken;
    let next = free > 0 ? taken + over / free : NaN;
    if (!(next > left && next < right)) next = inside(left, right, point, { low, high });
    if (next === taken) break;
    taken = next;
  }
  for (let i = 0; i < point.length; i++) {
    const value = (point[i] as number) - taken;
    point[i] = Math.min(high[i] as number, Math.max(low[i] as number, value));
  }
  return taken;
}

// Halfway between the sides; a side still open is put where every cell is at one of its bounds.
function inside(left: number, right: number, point: Float64Array, { low, high }: Box): number {
  let [from, to] = [Infinity, -Infinity];
  for (let i = 0; i < point.length; i++) {
    from = Math.min(from, (point[i] as number) - (high[i] as number));
    to = Math.max(to, (point[i] as number) - (low[i] as number));
  }
  const [start, end] = [Math.max(left, from), Math.min(right, to)];
  return start + (end - start) / 2;
}
