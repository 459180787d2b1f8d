// Both tails of a beta distribution, each with all its digits. 贝塔分布的两侧尾部。
import { stirlingRemainder } from './ln-gamma';
import { lnBeta } from './ln-beta';

const HALF_LN_TWO_PI = 0.9189385332046728;
const STIRLING_FROM = 10;
const ACCURACY = 2e-15;
const MAX_TERMS = 1e7;
const SMALLEST = 1e-300;

/** A place on the way from 0 to 1: the share and what is left of it, both exact. 占比及其余下部分。 */
export interface Place {
  /** share, 0–1. 占比 */
  share: number;
  /** 1 − share, where the difference itself would lose its digits. 余下的占比 */
  rest: number;
}

/** The two parameters of a beta distribution. 贝塔分布的两个参数。 */
export interface BetaShape {
  /** weight of success, > 0. 成功的权重 */
  a: number;
  /** weight of failure, > 0; a/(a + b) is the mean. 失败的权重 */
  b: number;
}

/**
 * Density of a beta distribution on the log-odds scale. 对数几率尺度上的贝塔密度。
 *
 * @param place where, share and rest, both 0–1
 * @param shape parameters, both > 0
 * @returns x^a (1 − x)^b / B(a, b), per unit of ln(x/(1 − x))
 * @source Loader 2000, Fast and Accurate Computation of Binomial Probabilities (large parameters)
 * @formula \frac{x^a (1-x)^b}{B(a,b)}
 * @example oddsDensity({ share: 0.5, rest: 0.5 }, { a: 1, b: 1 }) // 0.25
 */
export function oddsDensity({ share, rest }: Place, { a, b }: BetaShape): number {
  if (share === 0 || rest === 0) return 0;
  if (Math.min(a, b) < STIRLING_FROM) {
    return Math.exp(a * Math.log(share) + b * Math.log(rest) - lnBeta(a, b));
  }
  // At the mean the large terms cancel in full; only what differs from the mean is worked out.
  const sum = a + b;
  const lift = share <= rest ? share * sum - a : b - rest * sum;
  const lnShape = (Math.log(a) + Math.log(b) - Math.log(sum)) / 2 - HALF_LN_TWO_PI;
  const remainder = stirlingRemainder(sum) - stirlingRemainder(a) - stirlingRemainder(b);
  return Math.exp(a * bend(lift / a) + b * bend(-lift / b) + lnShape + remainder);
}

/**
 * Shares of a beta distribution below and above a place. 贝塔分布的下侧与上侧概率。
 *
 * @param place where, share and rest, both 0–1
 * @param shape parameters, both > 0
 * @returns both shares 0–1; the smaller one keeps its digits far into its tail
 * @source Press, Teukolsky, Vetterling & Flannery 2007, Numerical Recipes, 6.4; Lentz 1976
 * @formula I_x(a,b) = \frac{1}{B(a,b)} \int_0^x t^{a-1}(1-t)^{b-1}\,dt
 * @example betaTails({ share: 0.5, rest: 0.5 }, { a: 1, b: 1 }).below // 0.5
 */
export function betaTails(place: Place, shape: BetaShape): { below: number; above: number } {
  const { share, rest } = place;
  const { a, b } = shape;
  const front = oddsDensity(place, shape);
  // The fraction is quick on its own side of the middle; the other tail is what is left.
  if (share * (a + b + 2) < a + 1) {
    const below = front === 0 ? 0 : Math.min(1, (front * fraction(share, a, b)) / a);
    return { below, above: 1 - below };
  }
  const above = front === 0 ? 0 : Math.min(1, (front * fraction(rest, b, a)) / b);
  return { below: 1 - above, above };
}

// Lentz' method, two terms of the fraction a turn.
function fraction(x: number, a: number, b: number): number {
  let upper = 1;
  let lower = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = lower;
  for (let m = 1; m < MAX_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    lower = 1 / away(1 + even * lower);
    upper = away(1 + even / upper);
    value *= lower * upper;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / away(1 + odd * lower);
    upper = away(1 + odd / upper);
    const change = lower * upper;
    value *= change;
    if (Math.abs(change - 1) <= ACCURACY) break;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}

// ln(1 + u) − u, which near 0 is a small difference of equals; a series in u/(2 + u) there.
function bend(u: number): number {
  if (u > 0.5 || u < -0.4) return Math.log1p(u) - u;
  const r = u / (2 + u);
  const q = r * r;
  let sum = 0;
  for (let k = 23; k >= 3; k -= 2) sum = sum * q + 1 / k;
  return 2 * r * q * sum - r * u;
}
