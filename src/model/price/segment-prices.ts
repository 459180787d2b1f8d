// One price for each group of buyers, against one price for all. 分群定价与统一定价。
import { above, atLeast, nonEmpty } from '../_check';
import { type LinearDemand, linearUnits, optimalLinearPrice } from './linear-price';

/** What one price for all brings. 统一价的结果 */
export interface UniformPrice {
  /** yuan per unit; null when nobody pays as much as a unit costs. 统一价 */
  priceYuan: number | null;
  /** units sold to each segment, not rounded. 各群销量 */
  units: number[];
  /** yuan after unit costs and fixed cost; may be negative. 利润 */
  profitYuan: number;
  /** segments that still buy, from 0: it can pay to give one up. 仍会购买的群体 */
  servedSegments: number[];
}

/** What a price of its own for each segment brings. 分群定价的结果 */
export interface SegmentPrices {
  /** yuan per unit for each segment; null where nobody pays as much as a unit costs. 各群价格 */
  pricesYuan: (number | null)[];
  /** units sold to each segment, not rounded. 各群销量 */
  units: number[];
  /** yuan after unit costs and fixed cost; may be negative. 利润 */
  profitYuan: number;
  /** the best that one price for all can do. 统一定价 */
  uniform: UniformPrice;
}

/** Costs shared by all segments. 成本 */
export interface SegmentCosts {
  /** cost of one more unit, yuan, >= 0. 单位成本 */
  unitCostYuan: number;
  /** cost that falls due whatever is sold, yuan, >= 0; 0 when left out. 固定成本 */
  fixedCostYuan?: number;
}

/**
 * Best price for each segment, and the best single one. 三级价格歧视：分群定价与最优统一价。
 *
 * The single price is searched between the kinks, where a segment leaves: the sum of the lines without
 * them would count negative buyers. 统一价要在每个群退出的拐点之间分段比较；直接把直线相加会算出负的买家。
 *
 * @param segments straight demand line of each segment, at least one
 * @param costs    cost of a unit and fixed cost
 * @returns both ways to price, not rounded; of equal single prices the lowest
 * @throws RangeError if there is no segment, a line is not above 0, or a cost is negative
 * @source Pigou 1920, The Economics of Welfare, part II, ch. 17; Pindyck & Rubinfeld, Microeconomics, § 11.2
 * @formula \max_p (p - c) \sum_i \max(a_i - b_i p, 0)
 * @simplifies Nobody buys in another segment's name, and nobody is angered by the difference. Charging
 *   people apart may be unlawful. 假设没有人代买，也没人因差价不满；按人区别定价可能违法。
 * @vectors pricing.segmentOptimal
 * @example optimalSegmentPrices([{ interceptUnits: 60, slopeUnitsPerYuan: 0.25 },
 *   { interceptUnits: 100, slopeUnitsPerYuan: 0.5 }], { unitCostYuan: 40 }).pricesYuan // [140, 120]
 */
export function optimalSegmentPrices(
  segments: readonly LinearDemand[],
  { unitCostYuan, fixedCostYuan = 0 }: SegmentCosts,
): SegmentPrices {
  nonEmpty({ segments });
  segments.forEach(({ interceptUnits, slopeUnitsPerYuan }, i) => {
    above(0, {
      [`segments[${i}].interceptUnits`]: interceptUnits,
      [`segments[${i}].slopeUnitsPerYuan`]: slopeUnitsPerYuan,
    });
  });
  atLeast(0, { unitCostYuan, fixedCostYuan });
  const own = segments.map((segment) => optimalLinearPrice(segment, unitCostYuan));
  const priceYuan = bestSinglePrice(segments, unitCostYuan);
  const units = segments.map((segment) =>
    priceYuan === null ? 0 : linearUnits(segment, priceYuan),
  );
  const margin = priceYuan === null ? 0 : priceYuan - unitCostYuan;
  return {
    pricesYuan: own.map((one) => one.priceYuan),
    units: own.map((one) => one.units),
    profitYuan: own.reduce((sum, one) => sum + one.profitYuan, -fixedCostYuan),
    uniform: {
      priceYuan,
      units,
      profitYuan: units.reduce((sum, count) => sum + count * margin, -fixedCostYuan),
      servedSegments: [...units.keys()].filter((i) => (units[i] as number) > 0),
    },
  };
}

// Between two choke prices the same segments buy, so that profit is one parabola there.
function bestSinglePrice(segments: readonly LinearDemand[], unitCostYuan: number): number | null {
  const falling = segments
    .map(({ interceptUnits, slopeUnitsPerYuan }) => ({
      interceptUnits,
      slopeUnitsPerYuan,
      chokeYuan: interceptUnits / slopeUnitsPerYuan,
    }))
    .sort((one, other) => other.chokeYuan - one.chokeYuan);
  let [intercepts, slopes] = [0, 0];
  let best: { priceYuan: number | null; profitYuan: number } = { priceYuan: null, profitYuan: 0 };
  falling.forEach(({ interceptUnits, slopeUnitsPerYuan, chokeYuan }, i) => {
    intercepts += interceptUnits;
    slopes += slopeUnitsPerYuan;
    const top = (intercepts / slopes + unitCostYuan) / 2;
    const priceYuan = Math.min(chokeYuan, Math.max(falling[i + 1]?.chokeYuan ?? 0, top));
    const profitYuan = (priceYuan - unitCostYuan) * (intercepts - slopes * priceYuan);
    // Prices fall from one stretch to the next: an equal profit is taken with more buyers.
    if (profitYuan > 0 && profitYuan >= best.profitYuan) best = { priceYuan, profitYuan };
  });
  return best.priceYuan;
}
