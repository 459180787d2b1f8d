// Where a function of one number is highest. 一元函数在哪里最大。

type Ends = readonly [low: number, high: number];

/**
 * Peak of a function that rises and then falls. 先升后降的函数的最高点（黄金分割）。
 *
 * @param ends  where to look, low to high
 * @param at    the function
 * @param steps how often the range is cut, each time to 62 % of itself, whole, >= 0
 * @returns the middle of the last range
 * @throws never
 * @source Kiefer 1953, Proceedings of the American Mathematical Society 4(3), 502–506
 * @example goldenPeak([0, 10], (x) => -((x - 3) ** 2), 40) // 3.00000
 */
export function goldenPeak(ends: Ends, at: (value: number) => number, steps: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [from, to] = ends;
  let [left, right] = [to - golden * (to - from), from + golden * (to - from)];
  let [atLeft, atRight] = [at(left), at(right)];
  for (let i = 0; i < steps; i++) {
    if (atLeft >= atRight) {
      [to, right, atRight] = [right, left, atLeft];
      left = to - golden * (to - from);
      atLeft = at(left);
    } else {
      [from, left, atLeft] = [left, right, atRight];
      right = from + golden * (to - from);
      atRight = at(right);
    }
  }
  return (from + to) / 2;
}

/**
 * Peak on whole numbers, one up or down at a time for as long as it rises. 整数上逐个爬坡。
 *
 * @param start where to begin, whole
 * @param ends  where to look, whole, low to high
 * @param at    the function
 * @returns the first number from which neither neighbour is higher
 * @throws never
 * @source own definition
 * @example wholePeak(9, [0, 20], (x) => -((x - 3.4) ** 2)) // 3
 */
export function wholePeak(start: number, ends: Ends, at: (value: number) => number): number {
  const [low, high] = ends;
  let best = Math.min(high, Math.max(low, start));
  for (const direction of [1, -1]) {
    let next = best + direction;
    while (next >= low && next <= high && at(next) > at(best)) {
      best = next;
      next += direction;
    }
  }
  return best;
}

/**
 * Smallest whole number that passes, when all above one that passes do. 第一个满足条件的整数（二分）。
 *
 * @param ends   where to look, whole, low to high; the high one passes
 * @param passes the condition
 * @returns the smallest that passes
 * @throws never
 * @source bisection
 * @example firstWithin([5, 60], (x) => x * x >= 200) // 15
 */
export function firstWithin(ends: Ends, passes: (value: number) => boolean): number {
  let [from, to] = ends;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (passes(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
