// Which part each product of a shop plays, by its numbers. 按数据看每个商品实际扮演的角色。
import { above, atLeast, atMost, finite, sameLength } from '../_check';
import { quantiles } from '../statistics/quantile';

/** Image 形象商品, profit 利润商品, volume 销量商品, promotion 促销商品. */
export type MarketRole = 'image' | 'profit' | 'volume' | 'promotion';

/** Where dear, cheap and seldom begin, as multiples of the shop's median. 价格与销量的分界。 */
export interface RoleCuts {
  /** an image product costs at least this many times the median, > 1; 2 when left out. 形象商品价位 */
  imagePriceIndex?: number;
  /** and sells less than this share of the median, above 0, at most 1; 0.5. 形象商品销量 */
  imageUnitIndex?: number;
  /** a promotion product costs at most this share of the median, 0–1; 0.6. 促销商品价位 */
  promotionPriceIndex?: number;
}

/** Roles of products, and what they were judged by. 角色与依据。 */
export interface ActingRoles {
  /** role that the numbers show; null for a product that neither sells nor earns. 实际角色 */
  roles: (MarketRole | null)[];
  /** price over the median price. 价格指数 */
  priceIndexes: number[];
  /** median price of the shop, yuan. 价格中位数 */
  medianPriceYuan: number;
  /** median gross profit of a piece, yuan. 单件毛利中位数 */
  medianProfitYuan: number;
  /** median of pieces sold. 销量中位数 */
  medianUnitCount: number;
}

const FEWEST_PRODUCTS = 3;

/**
 * Roles that products play within their shop. 商品的实际市场角色。
 *
 * Asked in this order: dear and seldom sold is an image product; cheap and thin is a promotion product;
 * sold at least as often as the median is a volume product; earning at least the median on a piece is a
 * profit product. Compare with the role it was meant to play.
 * 依次判断：价高量少是形象；价低利薄是促销；销量不低于中位数是销量；单件毛利不低于中位数是利润。
 * 再和当初给它定的角色对照。
 *
 * @param pricesYuan  price of each product, yuan, > 0; three products or more
 * @param profitsYuan gross profit of one piece, yuan, finite, may be negative
 * @param unitCounts  pieces sold in the same time, >= 0
 * @param cuts        where dear, cheap and seldom begin
 * @returns one role a product, null where none fits
 * @throws RangeError if lists differ in length, there are fewer than three products, a price is not
 *   above 0, a count is negative, a profit is not finite, or a cut is out of range
 * @source own definition; the order and the cuts are a convention
 * @simplifies Products are compared within one shop only, not with what rivals sell.
 *   只在本店内比，不看对手卖什么。
 * @example actingRoles([10, 20, 90], [1, 6, 30], [50, 30, 5]).roles // ['promotion', 'volume', 'image']
 */
export function actingRoles(
  pricesYuan: readonly number[],
  profitsYuan: readonly number[],
  unitCounts: readonly number[],
  { imagePriceIndex = 2, imageUnitIndex = 0.5, promotionPriceIndex = 0.6 }: RoleCuts = {},
): ActingRoles {
  sameLength({ pricesYuan, profitsYuan, unitCounts });
  if (pricesYuan.length < FEWEST_PRODUCTS) {
    const rule = `at least ${FEWEST_PRODUCTS} products`;
    throw new RangeError(`pricesYuan must have ${rule}, got ${pricesYuan.length}`);
  }
  above(0, { pricesYuan, imageUnitIndex, promotionPriceIndex });
  finite({ profitsYuan });
  atLeast(0, { unitCounts });
  above(1, { imagePriceIndex });
  atMost(1, { imageUnitIndex, promotionPriceIndex });
  const prices = compared(pricesYuan);
  const profits = compared(profitsYuan);
  const units = compared(unitCounts);
  const priceIndexes = pricesYuan.map((price) => price / prices.median);
  const roles = priceIndexes.map((index, i): MarketRole | null => {
    if (index >= imagePriceIndex && units.isBelow(i, imageUnitIndex)) return 'image';
    if (index <= promotionPriceIndex && profits.isBelow(i, 1)) return 'promotion';
    if (units.isAhead(i)) return 'volume';
    return profits.isAhead(i) ? 'profit' : null;
  });
  return {
    roles,
    priceIndexes,
    medianPriceYuan: prices.median,
    medianProfitYuan: profits.median,
    medianUnitCount: units.median,
  };
}

// Where all are equal nobody is ahead, and a product that sells nothing never is.
function compared(values: readonly number[]) {
  const median = quantiles(values, [0.5])[0] as number;
  const hasSpread = Math.max(...values) > Math.min(...values);
  return {
    median,
    isBelow: (i: number, index: number) => (values[i] as number) < index * median,
    isAhead: (i: number) =>
      hasSpread && (values[i] as number) >= median && (values[i] as number) > 0,
  };
}
