// The top of a curve with one hill. 单峰曲线的最高点。

const GOLDEN = (Math.sqrt(5) - 1) / 2;
const STEPS = 100;

/**
 * Where a function with one hill between two ends is highest. 单峰函数的最高点。
 *
 * @param objective function with one hill
 * @param low       left end
 * @param high      right end, >= `low`
 * @returns the place, to about half the digits of a number, as a flat top allows
 * @throws whatever the objective throws
 * @source Kiefer 1953, Proceedings of the AMS 4(3), 502–506 (golden section)
 * @example highestAt((x) => x * (1 - x), 0, 1) // 0.500000
 */
export function highestAt(objective: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  let [a, b] = [to - GOLDEN * (to - from), from + GOLDEN * (to - from)];
  let [atA, atB] = [objective(a), objective(b)];
  for (let step = 0; step < STEPS && from < to; step++) {
    if (atA >= atB) {
      [to, b, atB] = [b, a, atA];
      a = to - GOLDEN * (to - from);
      atA = objective(a);
    } else {
      [from, a, atA] = [a, b, atB];
      b = from + GOLDEN * (to - from);
      atB = objective(b);
    }
  }
  return (from + to) / 2;
}
