// Random numbers that follow a distribution. 服从给定分布的随机数。
import { above } from '../_check';
import { logistic } from '../special/logistic';
import { normalQuantile } from '../special/normal-distribution';
import type { RandomStream } from './stream';

// Half a step of the stream: keeps 0, whose logarithm has no end, out of the draws.
const HALF_STEP = 2 ** -33;

/**
 * A wait for something that happens at random, once a unit of time on average. 指数分布的等待时间。
 *
 * @param next stream of uniform random numbers
 * @returns wait, > 0, mean 1
 * @throws whatever the stream throws
 * @source own derivation: P(wait > t) = e^−t is a uniform number
 * @example exponentialDraw(() => 0.5) // 0.6931471803
 */
export function exponentialDraw(next: RandomStream): number {
  return -Math.log(next() + HALF_STEP);
}

/**
 * Logarithm of a gamma-distributed number. 伽马分布随机数的对数。
 *
 * In logarithms, since with a small shape the number itself is often too small to be held. 形状参数小时
 * 数值常小到无法表示，所以取对数。
 *
 * @param next  stream of uniform random numbers
 * @param shape > 0, equal to the mean
 * @returns ln of a number with scale 1
 * @throws RangeError if `shape` is not above 0
 * @source Marsaglia & Tsang 2000, ACM Trans. Mathematical Software 26(3), 363–372
 * @example lnGammaDraw(() => 0.5, 1) // -0.40546510775
 */
export function lnGammaDraw(next: RandomStream, shape: number): number {
  above(0, { shape });
  // Below 1 the method needs the next shape, thinned by a power of a uniform number.
  if (shape < 1) return lnGammaDraw(next, shape + 1) - exponentialDraw(next) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalQuantile(next() + HALF_STEP);
    const cube = (1 + c * z) ** 3;
    if (cube <= 0) continue;
    const lnCube = Math.log(cube);
    if (-exponentialDraw(next) < (z * z) / 2 + d - d * cube + d * lnCube)
      return Math.log(d) + lnCube;
  }
}

/**
 * A beta-distributed share. 贝塔分布随机数。
 *
 * @param next stream of uniform random numbers
 * @param a    > 0
 * @param b    > 0; a/(a + b) is the mean
 * @returns share 0–1
 * @throws RangeError if `a` or `b` is not above 0
 * @source own derivation: X/(X + Y) of two gamma numbers, here from their logarithms
 * @formula \frac{G_a}{G_a + G_b}
 * @example betaDraw(() => 0.5, 2, 2) // 0.5
 */
export function betaDraw(next: RandomStream, a: number, b: number): number {
  above(0, { a, b });
  return logistic(lnGammaDraw(next, a) - lnGammaDraw(next, b));
}
