// A sample of buyers whose likings for several goods go together, or against each other. 相关的支付意愿样本。
import { atLeast, atMost, nonEmpty, sameLength, wholeNumber } from '../_check';
import { randomStream } from '../random/stream';
import { normalQuantile } from '../special/normal-distribution';

// Half a step of the stream: keeps 0, which has no quantile, out of the draws.
const HALF_STEP = 2 ** -33;

/** What buyers would pay for each good, before chance. 支付意愿的分布。 */
export interface WtpSetting {
  /** yuan, mean of each good, >= 0. 均值 */
  meansYuan: readonly number[];
  /** yuan, standard deviation of each good, >= 0. 标准差 */
  spreadsYuan: readonly number[];
  /** correlation of any two goods, from −1/(goods − 1) to 1. 相关系数 */
  correlationRatio: number;
}

/**
 * Lowest correlation that so many goods can all have with each other. 相关系数的下限。
 *
 * Two goods can be opposites, three cannot: who dislikes both of two opposites does not exist. 两种商品可以此消
 * 彼长，三种商品不可能两两都完全相反。
 *
 * @param goodCount goods, whole, >= 1
 * @returns −1 to below 0
 * @throws RangeError if the count is no whole number from 1
 * @source own derivation: the variance of the sum, n + n(n − 1)ρ, is not negative
 * @formula \rho \ge -\frac{1}{n - 1}
 * @example lowestCorrelationRatio(3) // -0.5
 */
export function lowestCorrelationRatio(goodCount: number): number {
  wholeNumber({ goodCount });
  atLeast(1, { goodCount });
  return goodCount === 1 ? -1 : -1 / (goodCount - 1);
}

/**
 * Willingness to pay of a sample of buyers, the same for the same seed. 支付意愿样本。
 *
 * Normal with the correlation given; a buyer who would have to be paid to take a good values it at 0.
 * Each good has its own stream: another mean, spread or correlation moves the same buyers instead of
 * drawing new ones. Draws are stratified, one from each of as many equally likely slices: the sample
 * has the middle and the ends of the whole, and no prices suit it that would not suit others.
 * 正态分布、给定相关系数，负值记为 0。每种商品用自己的随机流，调参数时还是同一批买家；分层抽样，每一层各抽一位。
 *
 * @param setting    means, spreads, correlation
 * @param buyerCount buyers to draw, whole, >= 1
 * @param seed       whole number
 * @returns yuan, one list for each good, not rounded
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source own derivation: a Cholesky factor of equal correlations; common random numbers as in Glasserman & Yao 1992, Management Science 38(6), 884–908; stratified as in McKay, Beckman & Conover 1979, Technometrics 21(2), 239–245
 * @formula w_g = \max(0, \mu_g + \sigma_g (L z)_g), \quad L L^{\mathsf T} = (1 - \rho) I + \rho \mathbf{1}\mathbf{1}^{\mathsf T}
 * @simplifies All pairs of goods have the same correlation; cutting at 0 weakens it where values are often 0. 任意两种商品相关系数相同；在 0 处截断会削弱相关。
 * @example correlatedWtp({ meansYuan: [60, 50], spreadsYuan: [25, 20], correlationRatio: -0.4 }, 2, 7) // [[38.7967, 109.1909], [37.7494, 48.3397]]
 */
export function correlatedWtp(
  { meansYuan, spreadsYuan, correlationRatio }: WtpSetting,
  buyerCount: number,
  seed: number,
): Float64Array[] {
  nonEmpty({ meansYuan });
  sameLength({ meansYuan, spreadsYuan });
  atLeast(0, { meansYuan, spreadsYuan });
  atLeast(lowestCorrelationRatio(meansYuan.length), { correlationRatio });
  atMost(1, { correlationRatio });
  wholeNumber({ buyerCount });
  atLeast(1, { buyerCount });
  const columns = equalCorrelationFactor(meansYuan.length, correlationRatio);
  const draws = meansYuan.map((_, good) =>
    stratifiedNormals(buyerCount, randomStream(seed, `willingness to pay ${good + 1}`)),
  );
  return meansYuan.map((mean, good) => {
    const spread = spreadsYuan[good] as number;
    return Float64Array.from({ length: buyerCount }, (_, buyer) => {
      let z = 0;
      for (let k = 0; k <= good; k++) {
        const { own, others } = columns[k] as Column;
        z += (k === good ? own : others) * ((draws[k] as Float64Array)[buyer] as number);
      }
      return Math.max(0, mean + spread * z);
    });
  });
}

// One draw from each of as many equally likely slices, in random order.
function stratifiedNormals(count: number, next: () => number): Float64Array {
  const draws = Float64Array.from({ length: count }, (_, slice) =>
    normalQuantile((slice + next() + HALF_STEP) / count),
  );
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const moved = draws[last] as number;
    draws[last] = draws[other] as number;
    draws[other] = moved;
  }
  return draws;
}

interface Column {
  own: number;
  others: number;
}

// Below the diagonal all entries of a column are alike. At the lowest correlation the last good is
// what the others leave, with no draw of its own.
function equalCorrelationFactor(size: number, correlation: number): Column[] {
  let shared = 0;
  return Array.from({ length: size }, () => {
    const own = Math.sqrt(Math.max(0, 1 - shared));
    const others = own > 1e-8 ? (correlation - shared) / own : 0;
    shared += others * others;
    return { own, others };
  });
}
