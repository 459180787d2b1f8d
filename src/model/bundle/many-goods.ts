// Several goods, what buyers would pay for them, and the schemes to sell them by. 多种商品、支付意愿与卖法。

/** Several goods, the buyers' willingness to pay, and costs. 多种商品的支付意愿与成本。 */
export interface ManyGoods {
  /** yuan each buyer would pay for a good at most, >= 0: a list for each good, buyers in one order. 支付意愿 */
  wtpYuan: readonly ArrayLike<number>[];
  /** yuan a piece of each good costs, >= 0. 单位成本 */
  unitCostsYuan: readonly number[];
  /**
   * How much more two or more goods are worth together than apart, > −1; 0.2 is +20 %, below 0 for
   * substitutes, 0 when left out. A set is never worth less than the best good in it. 互补程度
   */
  complementarityRatio?: number;
}

/**
 * How goods are offered, and what the list of prices means. 卖法，以及价格表的含义。
 *
 * `separate`: a price for each good, in their order; `pure`: one price for all goods together;
 * `byCount`: prices of any 1, 2 … goods of the buyer's choice; `ladder`: prices of the first good, the
 * first two, the first three …; `anySet`: a price for every set, where good g counts 2 to the power
 * of g − 1 and set number s stands at place s − 1. 分开卖、只卖全套、任选几件、升级阶梯、任意组合各自定价。
 */
export type SellingScheme = 'separate' | 'pure' | 'byCount' | 'ladder' | 'anySet';

/** Who buys how much, and what it brings. 卖法的结果。 */
export interface SchemeOutcome {
  /** yuan from all buyers after the cost of the pieces, not rounded. 利润 */
  profitYuan: number;
  /** yuan that the buyers would have paid beyond the prices, >= 0, not rounded. 消费者剩余 */
  consumerSurplusYuan: number;
  /** buyers who take 0, 1, 2 … pieces. 买 0、1、2……件的人数 */
  buyerCounts: number[];
  /** yuan paid by the buyers of 0, 1, 2 … pieces together. 各件数的销售额 */
  paidYuan: number[];
  /** yuan earned on the buyers of 0, 1, 2 … pieces, after cost. 各件数的利润 */
  earnedYuan: number[];
  /** pieces that go to buyers who value them below their cost. 卖给估价低于成本的人的件数 */
  unwantedPieceCount: number;
}

/** Prices of a scheme and what they bring. 某种卖法的价格与结果。 */
export interface PricedScheme {
  /** yuan, in the order of the scheme; null for what nobody takes. 价格 */
  pricesYuan: (number | null)[];
  /** what they bring. 结果 */
  outcome: SchemeOutcome;
}
