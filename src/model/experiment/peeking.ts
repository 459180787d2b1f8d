// What it costs to peek at a test before it is done. 测试没跑完就偷看，误报会涨多少。
import { atLeast, atMost, wholeNumber } from '../_check';
import { gaussPoints, type QuadraturePoint } from '../special/gauss-legendre';
import { normalQuantile } from '../special/normal-distribution';
import { insideShare } from './_checks';

const MOST_LOOKS = 100;
// Sixteen points on a piece of this many standard deviations meet the normal curve to 1e-14.
const PIECE = 2.5;
const FAR = 9;
const ACCURACY = 1e-11;
const DENSITY = 0.3989422804014327;

/**
 * Chance of a false alarm when a test is looked at several times. 偷看导致的误报率。
 *
 * The sum of what has come in walks by normal steps; the part of its distribution that has not yet crossed
 * the line is carried from look to look. No simulation, so no noise. 累计差值按正态步长游走，逐次传递尚未
 * 越线的那部分分布；不靠模拟，没有抽样误差。
 *
 * @param lookCount  looks at equal distances, the last one at the end, whole, 1 to 100
 * @param alphaRatio level that each look is held to, two-sided, above 0, below 1
 * @returns chance 0–1 that some look is significant though nothing differs, to about 1e-10
 * @throws RangeError naming the argument that is out of range
 * @source Armitage, McPherson & Rowe 1969, J. Royal Statistical Society A 132(2), 235–244
 * @formula f_k(s) = \int_{|u| < c\sqrt{k-1}} f_{k-1}(u)\,\varphi(s-u)\,du, \quad \alpha_K = 1 - \int_{|s| < c\sqrt K} f_K(s)\,ds
 * @simplifies Equal numbers between looks; samples large enough for the normal curve.
 *   每两次查看之间人数相等；样本够大，可用正态近似。
 * @vectors ab.peekingInflation
 * @example peekingErrorRatio(5, 0.05) // 0.1417
 * @example peekingErrorRatio(1, 0.05) // 0.0500000
 */
export function peekingErrorRatio(lookCount: number, alphaRatio: number): number {
  return peekingErrorRatios(lookCount, alphaRatio)[lookCount - 1] as number;
}

/**
 * Chances of a false alarm after one look, two, and so on. 看一次、两次、直到若干次的误报率。
 *
 * @param lookCount  looks at equal distances, whole, 1 to 100
 * @param alphaRatio level that each look is held to, two-sided, above 0, below 1
 * @returns chances 0–1 by number of looks, from 1 to `lookCount`, to about 1e-10
 * @throws RangeError naming the argument that is out of range
 * @source Armitage, McPherson & Rowe 1969, J. Royal Statistical Society A 132(2), 235–244
 * @formula \alpha_k = 1 - \int_{|s| < c\sqrt k} f_k(s)\,ds, \quad k = 1 \dots K
 * @simplifies Equal numbers between looks; samples large enough for the normal curve.
 *   每两次查看之间人数相等；样本够大，可用正态近似。
 * @example peekingErrorRatios(3, 0.05) // [0.0500000, 0.0831178, 0.1073]
 */
export function peekingErrorRatios(lookCount: number, alphaRatio: number): number[] {
  wholeNumber({ lookCount });
  atLeast(1, { lookCount });
  atMost(MOST_LOOKS, { lookCount });
  insideShare({ alphaRatio });
  const line = -normalQuantile(alphaRatio / 2);
  let points = uncrossed(line, 1);
  let heights = points.map(({ at }) => DENSITY * Math.exp((-at * at) / 2));
  const errors = [alarmed(points, heights)];
  for (let look = 2; look <= lookCount; look++) {
    const next = uncrossed(line, look);
    heights = next.map(({ at }) => stepped(points, heights, at));
    points = next;
    errors.push(alarmed(points, heights));
  }
  return errors;
}

/**
 * Level for each look that keeps the false alarms of all looks at a given level. 偷看多次时每次该用的水平。
 *
 * @param lookCount  looks at equal distances, whole, 1 to 100
 * @param alphaRatio false alarms accepted over all looks, above 0, below 1
 * @returns level for each look, above 0, at most `alphaRatio`, to about 1e-9 of itself
 * @throws RangeError naming the argument that is out of range
 * @source Pocock 1977, Biometrika 64(2), 191–199
 * @formula \alpha' : \; \alpha_K(\alpha') = \alpha
 * @simplifies Equal numbers between looks; samples large enough for the normal curve.
 *   每两次查看之间人数相等；样本够大，可用正态近似。
 * @example peekingSafeAlphaRatio(5, 0.05) // 0.0158
 */
export function peekingSafeAlphaRatio(lookCount: number, alphaRatio: number): number {
  insideShare({ alphaRatio });
  const missAt = (lnLevel: number) =>
    Math.log(peekingErrorRatio(lookCount, Math.exp(lnLevel)) / alphaRatio);
  // Bonferroni's bound below, alpha itself above; the error is nearly a power of the level, so false
  // position (with the halving of the Illinois rule) works on logarithms.
  let [low, high] = [Math.log(alphaRatio / lookCount), Math.log(alphaRatio)];
  let [lowMiss, highMiss] = [missAt(low), missAt(high)];
  if (highMiss <= ACCURACY) return alphaRatio;
  for (let turn = 0, side = 0; turn < 60; turn++) {
    const middle = low - (lowMiss * (high - low)) / (highMiss - lowMiss);
    const miss = missAt(middle);
    if (Math.abs(miss) <= ACCURACY) return Math.exp(middle);
    // An end that stays a second time is halved, or it would stay for good.
    if (miss > 0) {
      [high, highMiss] = [middle, miss];
      if (side > 0) lowMiss /= 2;
    } else {
      [low, lowMiss] = [middle, miss];
      if (side < 0) highMiss /= 2;
    }
    side = Math.sign(miss);
  }
  return Math.exp(low);
}

/** Where the sum may stand after so many looks without an alarm; its upper half, the lower one is alike. */
function uncrossed(line: number, look: number): QuadraturePoint[] {
  const end = line * Math.sqrt(look);
  const pieceCount = Math.ceil(end / PIECE);
  return Array.from({ length: pieceCount }, (_, i) =>
    gaussPoints((end * i) / pieceCount, (end * (i + 1)) / pieceCount),
  ).flat();
}

function alarmed(points: readonly QuadraturePoint[], heights: readonly number[]): number {
  const quiet = points.reduce((sum, { weight }, i) => sum + weight * (heights[i] as number), 0);
  return Math.min(1, Math.max(0, 1 - 2 * quiet));
}

function stepped(
  points: readonly QuadraturePoint[],
  heights: readonly number[],
  at: number,
): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const { at: from, weight } = points[i] as QuadraturePoint;
    // From the point itself and from its mirror image.
    const [step, far] = [at - from, at + from];
    let arrive = 0;
    if (step < FAR && step > -FAR) arrive = Math.exp((-step * step) / 2);
    if (far < FAR) arrive += Math.exp((-far * far) / 2);
    sum += weight * (heights[i] as number) * arrive;
  }
  return DENSITY * sum;
}
