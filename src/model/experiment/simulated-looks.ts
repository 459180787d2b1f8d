// Tests that are looked at on the way and stopped at the first alarm, drawn at random. 模拟边跑边看、一显著就停的测试。
import { above, atLeast, atMost, finite, wholeNumber } from '../_check';
import type { RandomStream } from '../random/stream';
import { normalQuantile } from '../special/normal-distribution';

// Half a step of the stream: keeps 0, whose quantile has no end, out of the draws.
const HALF_STEP = 2 ** -33;

/** One test as far as it ran. 一个测试跑到停为止。 */
export interface LookedTest {
  /** z at each look, up to the alarm or the planned end. 每次查看时的 z 值 */
  zs: number[];
  /** look of the alarm, the first look is 1; null when there was none. 第几次查看时报警 */
  alarmLook: number | null;
}

/**
 * Sums of chance alone, for tests in which nothing differs. 纯属偶然的累计差值（标准化）。
 *
 * Brownian motion on steps of equal time, with variance 1 at the planned end: what the difference of two
 * equal versions does while people come in. 等分时间上的布朗运动，到计划终点方差为 1。
 *
 * @param pathCount tests to draw, whole, >= 1
 * @param stepCount steps up to the planned end, whole, >= 1
 * @param next      stream of uniform random numbers
 * @returns for each test the sum after each step, not rounded
 * @throws RangeError if a count is not whole or below 1
 * @source Armitage, McPherson & Rowe 1969, J. Royal Statistical Society A 132(2), 235–244
 * @formula B_k = \frac{1}{\sqrt m} \sum_{i \le k} Z_i
 * @simplifies Samples large enough for the normal curve. 样本够大，可用正态近似。
 * @example simulatedSums(1, 2, () => 0.975)[0] // [1.3859, 2.7718]
 */
export function simulatedSums(
  pathCount: number,
  stepCount: number,
  next: RandomStream,
): number[][] {
  wholeNumber({ pathCount, stepCount });
  atLeast(1, { pathCount, stepCount });
  const scale = 1 / Math.sqrt(stepCount);
  return Array.from({ length: pathCount }, () => {
    let sum = 0;
    return Array.from(
      { length: stepCount },
      () => (sum += scale * normalQuantile(next() + HALF_STEP)),
    );
  });
}

/**
 * A test looked at several times and stopped at the first z beyond the line. 看几次、越线就停的一个测试。
 *
 * The same sums serve any number of looks, so that only the looking changes and not the luck.
 * 同一条累计差值可以看任意多次：变的只是看法，不是运气。
 *
 * @param sums      of `simulatedSums`: one test, at least as many steps as looks
 * @param lookCount looks at equal distances, or nearly where the steps do not divide, whole, >= 1
 * @param endZ      mean of z at the planned end; 0 when nothing differs
 * @param lineZ     alarm when |z| passes it, > 0
 * @returns z at each look up to the alarm
 * @throws RangeError naming the argument that is out of range
 * @source Armitage, McPherson & Rowe 1969; Jennison & Turnbull 2000, Group Sequential Methods, ch. 3
 * @formula z(t) = B(t)/\sqrt t + \theta \sqrt t
 * @example lookedTest([0.5, 2], 2, 0, 1.96) // { zs: [0.7071, 2], alarmLook: 2 }
 */
export function lookedTest(
  sums: readonly number[],
  lookCount: number,
  endZ: number,
  lineZ: number,
): LookedTest {
  wholeNumber({ lookCount });
  atLeast(1, { lookCount });
  atMost(sums.length, { lookCount });
  finite({ endZ });
  above(0, { lineZ });
  const zs: number[] = [];
  for (let look = 1; look <= lookCount; look++) {
    const step = Math.round((sums.length * look) / lookCount);
    const time = step / sums.length;
    const z = (sums[step - 1] as number) / Math.sqrt(time) + endZ * Math.sqrt(time);
    zs.push(z);
    if (Math.abs(z) > lineZ) return { zs, alarmLook: look };
  }
  return { zs, alarmLook: null };
}
