// Where the extra sales of a promotion come from, and whether they pay. 促销增量拆解：增量从哪来，划不划算。
import { atLeast, atMost, finite, nonEmpty } from '../_check';

/** A promotion and its surroundings. 一次促销及其前后。 */
export interface PromotionFigures {
  /** units of an ordinary week, >= 0. 基线周销量 */
  baselineUnitsPerWeek: number;
  /** units of each week with the promotion, >= 0, at least one week. 促销各周销量 */
  promotionUnits: readonly number[];
  /** units of each week after it, >= 0, may be empty. 促销后各周销量 */
  afterUnits: readonly number[];
  /** units that sister products lost, >= 0. 被蚕食的销量 */
  cannibalisedUnits: number;
  /** units that other products gained, >= 0. 带动的销量 */
  haloUnits: number;
  /** price without the promotion, yuan, >= 0. 原价 */
  regularPriceYuan: number;
  /** price with it, yuan, >= 0, at most the regular one. 促销价 */
  promotionPriceYuan: number;
  /** cost of a unit, yuan, >= 0. 单位成本 */
  unitCostYuan: number;
  /** margin of a lost unit of a sister product, yuan. 被蚕食品的单位毛利 */
  cannibalisedMarginYuan: number;
  /** margin of a gained unit of another product, yuan. 带动品的单位毛利 */
  haloMarginYuan: number;
  /** what the promotion costs whatever it sells, yuan, >= 0. 固定费用 */
  fixedCostYuan: number;
}

/** The lift and what is left of it. 拉升与净效果。 */
export interface LiftDecomposition {
  /** units above the baseline while the promotion ran; below 0 if it sold less. 毛拉升 */
  grossLiftUnits: number;
  /** the same as a share of the baseline; null without a baseline. 拉升幅度 */
  liftRatio: number | null;
  /** units bought early that are missing afterwards. 透支 */
  pulledForwardUnits: number;
  /** gross lift less what was pulled forward. 本品净增 */
  netUnits: number;
  /** net units of the shop: less what sister products lost, more what others gained. 全店净增 */
  shopNetUnits: number;
  /** discount given to those who would have paid the full price, yuan. 补贴老客 */
  deadweightYuan: number;
  /** profit the promotion added, yuan; below 0 is a loss. 增量利润 */
  incrementalProfitYuan: number;
  /** the same had nobody looked at the weeks after, yuan. 忽略促销后下滑时的假象 */
  profitIgnoringDipYuan: number;
  /** added profit for each yuan of discount and fixed cost; null when neither was spent. 促销回报率 */
  returnRatio: number | null;
}

/**
 * A promotion's extra sales, taken apart. 促销增量拆解。
 *
 * The discount goes to all units sold, also to those that would have sold at the full price; and what
 * households stock up now, they do not buy later.
 * 折扣给了所有卖出的货，包括本来就会按原价买的；顾客囤的货，是从以后的销量里借来的。
 *
 * @param figures baseline, weeks with and after the promotion, neighbours, prices and costs
 * @returns units and yuan, not rounded
 * @throws RangeError if there is no promotion week, a value is negative or not finite, or the promotion
 *   price is above the regular one
 * @source van Heerde, Leeflang & Wittink 2004, Marketing Science 23(3), 317–334; Blattberg & Neslin 1990
 * @formula \Delta = \sum s_t - b w, \quad F = \max\left(b w' - \sum s'_t, 0\right), \quad N = \Delta - F
 * @simplifies A rise after the promotion is not credited to it. 促销后销量回升不算作促销的功劳。
 * @vectors promo.liftDecomposition
 * @example liftDecomposition({ baselineUnitsPerWeek: 400, promotionUnits: [1150, 980], afterUnits: [260, 310, 390],
 *   cannibalisedUnits: 220, haloUnits: 90, regularPriceYuan: 80, promotionPriceYuan: 64, unitCostYuan: 40,
 *   cannibalisedMarginYuan: 30, haloMarginYuan: 25, fixedCostYuan: 9000 }).incrementalProfitYuan // -3830
 */
export function liftDecomposition(figures: PromotionFigures): LiftDecomposition {
  checkFigures(figures);
  const { baselineUnitsPerWeek, promotionUnits, afterUnits } = figures;
  const sold = total(promotionUnits);
  const baseline = baselineUnitsPerWeek * promotionUnits.length;
  const grossLiftUnits = sold - baseline;
  const dip = baselineUnitsPerWeek * afterUnits.length - total(afterUnits);
  const pulledForwardUnits = Math.max(dip, 0);
  const netUnits = grossLiftUnits - pulledForwardUnits;
  const { cannibalisedUnits, haloUnits, fixedCostYuan } = figures;
  const fullMarginYuan = figures.regularPriceYuan - figures.unitCostYuan;
  const cutYuan = figures.regularPriceYuan - figures.promotionPriceYuan;
  const profitIgnoringDipYuan =
    sold * (fullMarginYuan - cutYuan) -
    baseline * fullMarginYuan -
    cannibalisedUnits * figures.cannibalisedMarginYuan +
    haloUnits * figures.haloMarginYuan -
    fixedCostYuan;
  const incrementalProfitYuan = profitIgnoringDipYuan - pulledForwardUnits * fullMarginYuan;
  const outlayYuan = fixedCostYuan + sold * cutYuan;
  return {
    grossLiftUnits,
    liftRatio: baseline > 0 ? grossLiftUnits / baseline : null,
    pulledForwardUnits,
    netUnits,
    shopNetUnits: netUnits - cannibalisedUnits + haloUnits,
    deadweightYuan: Math.min(sold, baseline) * cutYuan,
    incrementalProfitYuan,
    profitIgnoringDipYuan,
    returnRatio: outlayYuan > 0 ? incrementalProfitYuan / outlayYuan : null,
  };
}

function checkFigures(figures: PromotionFigures): void {
  const { promotionUnits, cannibalisedMarginYuan, haloMarginYuan, ...others } = figures;
  nonEmpty({ promotionUnits });
  atLeast(0, { promotionUnits, ...others });
  finite({ cannibalisedMarginYuan, haloMarginYuan });
  atMost(figures.regularPriceYuan, { promotionPriceYuan: figures.promotionPriceYuan });
}

function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}
