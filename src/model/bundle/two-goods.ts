// Two goods, what buyers would pay for them, and a menu of prices. 两种商品、支付意愿与价格菜单。

/** Two goods, the buyers' willingness to pay, and costs. 两种商品的支付意愿与成本。 */
export interface TwoGoods {
  /** yuan each buyer would pay for the first good at most, >= 0. 对商品一的支付意愿 */
  firstWtpYuan: ArrayLike<number>;
  /** yuan each buyer would pay for the second, >= 0, same buyers in the same order. 对商品二的支付意愿 */
  secondWtpYuan: ArrayLike<number>;
  /** yuan a piece of the first good costs, >= 0. 商品一单位成本 */
  firstCostYuan: number;
  /** yuan a piece of the second good costs, >= 0. 商品二单位成本 */
  secondCostYuan: number;
  /**
   * How much more both are worth together than apart, > −1; 0.2 is +20 %, below 0 for substitutes, 0
   * when left out. Both are never worth less than the better one alone. 互补程度
   */
  complementarityRatio?: number;
}

/** What is on sale at which price. 价格菜单。 */
export interface BundleMenu {
  /** yuan, >= 0; null when the first good is not sold apart. 商品一单卖价 */
  firstPriceYuan: number | null;
  /** yuan, >= 0; null when the second good is not sold apart. 商品二单卖价 */
  secondPriceYuan: number | null;
  /** yuan, >= 0; null when there is no bundle; buying both apart is always allowed. 套装价 */
  bundlePriceYuan: number | null;
}

/** Who buys what from a menu, and what it brings. 菜单的结果。 */
export interface MenuOutcome {
  /** yuan from all buyers after the cost of the pieces, not rounded. 利润 */
  profitYuan: number;
  /** yuan that the buyers would have paid beyond the prices, >= 0, not rounded. 消费者剩余 */
  consumerSurplusYuan: number;
  /** buyers who take nothing. 都不买的人数 */
  nothingCount: number;
  /** buyers of the first good alone. 只买商品一的人数 */
  firstCount: number;
  /** buyers of the second good alone. 只买商品二的人数 */
  secondCount: number;
  /** buyers of both, as a bundle or apart. 两件都买的人数 */
  bothCount: number;
}

/** What a buyer takes from a menu. 买家的选择。 */
export type BundleChoice = 'nothing' | 'first' | 'second' | 'both';

/** A menu and its outcome. 菜单与结果。 */
export interface PricedMenu {
  /** prices. 价格 */
  menu: BundleMenu;
  /** what it brings. 结果 */
  outcome: MenuOutcome;
}
