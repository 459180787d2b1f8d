// Which shop customers go to: large against near. 客人去哪家店：看规模，也看远近。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';
import { logitShares } from '../choice/logit-shares';

/** How strongly size and distance count. 规模与距离的影响强度。 */
export interface HuffExponents {
  /** percent more attraction for one percent more size; 1 when left out. 规模指数 */
  sizeExponent?: number;
  /** percent less attraction for one percent more distance; 2 is usual. 距离衰减指数 */
  distanceExponent: number;
}

/** Where the customers of one place go. 一个地点的客流去向。 */
export interface HuffShares {
  /** chance to choose each shop, 0–1; they add up to 1. 光顾概率 */
  ratios: number[];
  /** ln of each shop's attraction, in ln of the units put in. 吸引力的对数 */
  logAttractions: number[];
}

/** Customers that each shop can expect from all places. 各店的预期客流。 */
export interface HuffTradeArea {
  /** customers of each shop; they add up to all. 预期客户数 */
  customerCounts: number[];
  /** share of all customers, 0–1; null when nobody lives anywhere. 客户占比 */
  shareRatios: (number | null)[];
}

/**
 * Chance that customers of one place choose each shop. 哈夫模型的光顾概率。
 *
 * Online, "distance" is what stands in the way: load time, days to delivery, doubt. It must be above 0:
 * give the nearest a floor. 线上的「距离」是阻力：打开多慢、几天送到、有多不放心。必须大于 0，最近的给个下限。
 *
 * @param sizes     what draws to each shop, any unit, > 0, for example products on offer
 * @param distances what stands between, any unit, > 0
 * @param exponents how strongly both count, finite
 * @returns chances and logarithms of attraction, not rounded; nothing overflows
 * @throws RangeError if lists differ in length or are empty, a size or a distance is not above 0, or an
 *   exponent is not finite
 * @source Huff 1963, Land Economics 39(1), 81–90; Huff 1964, J. Marketing 28(3), 34–38
 * @formula P_{ij} = \frac{S_j^{\gamma} / T_{ij}^{\lambda}}{\sum_k S_k^{\gamma} / T_{ik}^{\lambda}}
 * @simplifies Everybody of a place chooses by the same two things, and always buys.
 *   同一地点的人都只看这两样，而且一定会买。
 * @vectors store.huff
 * @example huffShares([10000, 5000, 20000], [5, 2, 10], { distanceExponent: 2 }).ratios[1] // 0.6757
 */
export function huffShares(
  sizes: readonly number[],
  distances: readonly number[],
  { sizeExponent = 1, distanceExponent }: HuffExponents,
): HuffShares {
  nonEmpty({ sizes });
  sameLength({ sizes, distances });
  above(0, { sizes, distances });
  finite({ sizeExponent, distanceExponent });
  const logAttractions = sizes.map(
    (size, j) =>
      sizeExponent * Math.log(size) - distanceExponent * Math.log(distances[j] as number),
  );
  return { ratios: logitShares(logAttractions).ratios, logAttractions };
}

/**
 * Customers that each shop can expect from several places. 哈夫模型的商圈客流。
 *
 * @param customerCounts customers of each place, >= 0
 * @param sizes          what draws to each shop, any unit, > 0
 * @param distances      one row a place: what stands between it and each shop, any unit, > 0
 * @param exponents      how strongly both count, finite
 * @returns customers and shares of each shop, not rounded
 * @throws RangeError if shapes do not fit, a count is negative, or as `huffShares`
 * @source Huff 1963, Land Economics 39(1), 81–90
 * @formula E_j = \sum_i P_{ij} C_i
 * @simplifies Everybody of a place chooses by the same two things, and always buys.
 *   同一地点的人都只看这两样，而且一定会买。
 * @vectors store.huff
 * @example huffTradeArea([6000], [10000, 5000, 20000], [[5, 2, 10]], { distanceExponent: 2 })
 *   .customerCounts[1] // 4054.05
 */
export function huffTradeArea(
  customerCounts: readonly number[],
  sizes: readonly number[],
  distances: readonly (readonly number[])[],
  exponents: HuffExponents,
): HuffTradeArea {
  nonEmpty({ customerCounts });
  sameLength({ customerCounts, distances });
  atLeast(0, { customerCounts });
  const chances = distances.map((row, i) => {
    sameLength({ sizes, [`distances[${i}]`]: row });
    return huffShares(sizes, row, exponents).ratios;
  });
  const expected = sizes.map((_, j) =>
    customerCounts.reduce((sum, count, i) => sum + count * (chances[i]?.[j] as number), 0),
  );
  const all = customerCounts.reduce((sum, count) => sum + count, 0);
  return {
    customerCounts: expected,
    shareRatios: expected.map((count) => (all > 0 ? count / all : null)),
  };
}
