// The entry fee and usage price that earn most from unlike customers. 两部制资费的最优定价。
import { above, atLeast, nonEmpty } from '../_check';

// A surplus that misses the fee by so little is equal to it: both come out of divisions.
const EQUAL_RATIO = 1e-9;

/** Customers who all have the same straight demand, Q = a − bP. 一类线性需求的顾客。 */
export interface DemandSegment {
  /** customers, > 0. 人数 */
  customerCount: number;
  /** units a customer takes at price 0, > 0. 价格为零时的用量 a */
  freeUnits: number;
  /** units a customer takes less for each yuan of price, > 0. 斜率 b */
  unitsPerYuan: number;
}

/** What a unit and the whole service cost. 成本。 */
export interface TwoPartCosts {
  /** yuan per unit, >= 0. 单位成本 */
  unitCostYuan: number;
  /** yuan a period, >= 0. 固定成本 */
  fixedCostYuan: number;
}

/** A two-part tariff and what it earns. 两部制资费及其利润。 */
export interface TwoPartOptimum {
  /** yuan per unit, not rounded. 用量单价 */
  usagePriceYuan: number;
  /** yuan for entry, not rounded. 入门费 */
  feeYuan: number;
  /** yuan a period, not rounded. 利润 */
  profitYuan: number;
  /** whether each segment buys. 各类顾客是否购买 */
  isServed: boolean[];
}

/**
 * The best two-part tariff for all customers, or for those worth serving. 最优两部制资费。
 *
 * The fee takes the whole surplus of the segment that has least of it. Between the prices at which
 * another segment becomes the least, profit is a parabola, so the best price is the top of one of
 * them or such a price: all are tried. 入门费等于边际顾客的剩余；利润分段为抛物线，逐一比较顶点与分界点。
 *
 * @param segments       at least one
 * @param costs          yuan per unit and fixed
 * @param mustServeAll   whether every segment has to buy; else small ones may be priced out
 * @returns price >= 0, fee, profit and who buys
 * @throws RangeError if there is no segment or a value is out of range
 * @source Oi 1971, Quarterly Journal of Economics 85(1), 77–96
 * @formula \max_p \; N \min_i \frac{(a_i - b_i p)^2}{2 b_i} + (p - c) \sum_i n_i (a_i - b_i p) - F
 * @simplifies Straight demand curves without income effect; one tariff for all. 需求为直线、没有收入效应、所有人同一套餐。
 * @vectors tariff.twoPartOptimal
 * @example twoPartOptimum([{ customerCount: 1000, freeUnits: 10, unitsPerYuan: 1 }, { customerCount: 1000, freeUnits: 4, unitsPerYuan: 0.25 }],
 *   { unitCostYuan: 0, fixedCostYuan: 10000 }, true) // { usagePriceYuan: 3, feeYuan: 21.125, profitYuan: 63000, isServed: [true, true] }
 */
export function twoPartOptimum(
  segments: readonly DemandSegment[],
  costs: TwoPartCosts,
  mustServeAll: boolean,
): TwoPartOptimum {
  nonEmpty({ segments });
  segments.forEach(({ customerCount, freeUnits, unitsPerYuan }) =>
    above(0, { customerCount, freeUnits, unitsPerYuan }),
  );
  atLeast(0, { unitCostYuan: costs.unitCostYuan, fixedCostYuan: costs.fixedCostYuan });
  const chokes = segments.map(({ freeUnits, unitsPerYuan }) => freeUnits / unitsPerYuan);
  const highest = mustServeAll ? smallest(chokes) : -smallest(chokes.map((choke) => -choke));
  const borders = [0, highest, ...chokes, ...crossings(segments)]
    .filter((price) => price >= 0 && price <= highest)
    .sort((a, b) => a - b);
  const middles = borders.slice(1).map((border, i) => (border + (borders[i] as number)) / 2);
  const tops = middles.flatMap((price) =>
    marginals(segments, price, mustServeAll).map((least) => top(segments, least, price, costs)),
  );
  const prices = [...borders, ...tops.filter((price) => price >= 0 && price <= highest)];
  return prices
    .flatMap((price) =>
      marginals(segments, price, mustServeAll).map((least) =>
        outcome(segments, least, price, costs),
      ),
    )
    .reduce((best, next) => (next.profitYuan > best.profitYuan ? next : best));
}

function surplus({ freeUnits, unitsPerYuan }: DemandSegment, price: number): number {
  return Math.max(0, freeUnits - unitsPerYuan * price) ** 2 / (2 * unitsPerYuan);
}

// Segments whose surplus may be the fee: the least of all, or any when some may stay away.
function marginals(
  segments: readonly DemandSegment[],
  price: number,
  mustServeAll: boolean,
): DemandSegment[] {
  if (!mustServeAll) return [...segments];
  return [
    segments.reduce((least, next) => (surplus(next, price) < surplus(least, price) ? next : least)),
  ];
}

// Prices at which two segments have the same surplus: √ of it is straight in the price.
function crossings(segments: readonly DemandSegment[]): number[] {
  const lines = segments.map(({ freeUnits, unitsPerYuan }) => ({
    start: freeUnits / Math.sqrt(unitsPerYuan),
    slope: Math.sqrt(unitsPerYuan),
  }));
  return lines.flatMap((a, i) =>
    lines
      .slice(0, i)
      .filter((b) => b.slope !== a.slope)
      .map((b) => (a.start - b.start) / (a.slope - b.slope)),
  );
}

// Where the derivative of the parabola with these buyers and this marginal segment is 0.
function top(
  segments: readonly DemandSegment[],
  least: DemandSegment,
  price: number,
  { unitCostYuan }: TwoPartCosts,
): number {
  const buyers = segments.filter((segment) => surplus(segment, price) >= surplus(least, price));
  const sum = (part: (segment: DemandSegment) => number) =>
    buyers.reduce((total, segment) => total + segment.customerCount * part(segment), 0);
  const count = sum(() => 1);
  const slope = sum(({ unitsPerYuan }) => unitsPerYuan);
  const units = sum(({ freeUnits }) => freeUnits);
  return (
    (units + unitCostYuan * slope - count * least.freeUnits) /
    (2 * slope - count * least.unitsPerYuan)
  );
}

function outcome(
  segments: readonly DemandSegment[],
  least: DemandSegment,
  usagePriceYuan: number,
  { unitCostYuan, fixedCostYuan }: TwoPartCosts,
): TwoPartOptimum {
  const feeYuan = surplus(least, usagePriceYuan);
  const bought = segments.map((segment) => {
    const units = segment.freeUnits - segment.unitsPerYuan * usagePriceYuan;
    return surplus(segment, usagePriceYuan) >= feeYuan * (1 - EQUAL_RATIO) ? Math.max(0, units) : 0;
  });
  const earned = segments.map(({ customerCount }, i) => {
    const units = bought[i] as number;
    return units > 0 ? customerCount * (feeYuan + (usagePriceYuan - unitCostYuan) * units) : 0;
  });
  const profitYuan = earned.reduce((sum, yuan) => sum + yuan, 0) - fixedCostYuan;
  return { usagePriceYuan, feeYuan, profitYuan, isServed: bought.map((units) => units > 0) };
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value));
}
