// Best prices when two goods are sold apart only. 两种商品只分开卖的最优价格。
import { type Offer, bestPrice } from './_best-price';
import { type BestMenu, bestMenu } from './_best-menu';
import { type Buyers, buyersOf, type Prices } from './_buyers';
import { outcomeAt } from './menu-outcome';
import type { PricedMenu, TwoGoods } from './two-goods';

/** Most buyers for whom every price that can be best is tried. 逐一试遍的买家人数上限。 */
export const EXACT_BUYER_COUNT = 50;

// Enough for prices that answer to each other to come to rest.
const MAX_ROUNDS = 30;

/**
 * The most profitable prices of two goods that are sold apart. 分开销售的最优价格。
 *
 * Exact when the goods neither complement nor replace each other, and for up to 50 buyers; otherwise
 * one price after the other is set best until neither moves. 互不影响或买家不超过 50 人时精确；否则轮流调价直到不动。
 *
 * @param goods willingness to pay, costs, complementarity
 * @returns prices (null for a good that earns nothing, and for the bundle) and outcome
 * @throws RangeError if lists are empty or differ in length, or a value is out of range
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @formula \max_{p_1} (p_1 - c_1) N(w_1 \ge p_1) + \max_{p_2} (p_2 - c_2) N(w_2 \ge p_2)
 * @simplifies At most one piece of each good; one price for all buyers. 每种最多一件，对所有人一个价。
 * @vectors bundle.optimal
 * @example separatePrices({ firstWtpYuan: [8000, 7000], secondWtpYuan: [2500, 3000], firstCostYuan: 0, secondCostYuan: 0 }).menu // { firstPriceYuan: 7000, secondPriceYuan: 2500, bundlePriceYuan: null }
 */
export function separatePrices(goods: TwoGoods): PricedMenu {
  return separateMenu(buyersOf(goods));
}

/**
 * As `separatePrices`, for checked buyers. 同上。
 *
 * @param buyers checked buyers
 * @returns prices and outcome
 * @throws nothing: buyers are checked before
 * @source Adams & Yellen 1976, Quarterly Journal of Economics 90(3), 475–498
 * @example separateMenu(buyersOf({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 6 })).menu // { firstPriceYuan: 5, secondPriceYuan: null, bundlePriceYuan: null }
 */
export function separateMenu(buyers: Buyers): PricedMenu {
  const best = bestMenu(buyers);
  const alone: [number, number] = [
    bestPrice(offerBeside(buyers, 0, Infinity), 0, Infinity).priceYuan,
    bestPrice(offerBeside(buyers, 1, Infinity), 0, Infinity).priceYuan,
  ];
  offerPair(buyers, alone, best);
  if (!buyers.isAdditive) {
    if (buyers.values[2].length <= EXACT_BUYER_COUNT) everyPair(buyers, best);
    else settle(buyers, alone[1], best);
  }
  const prices = best.prices();
  const outcome = outcomeAt(buyers, prices);
  // Whoever takes both pays both prices: a good may sell although nobody takes it alone.
  const priceOf = (sold: 0 | 1, aloneCount: number) =>
    aloneCount + outcome.bothCount > 0 ? prices[sold] : null;
  return {
    menu: {
      firstPriceYuan: priceOf(0, outcome.firstCount),
      secondPriceYuan: priceOf(1, outcome.secondCount),
      bundlePriceYuan: null,
    },
    outcome,
  };
}

// One good's offer when the other has a fixed price: some take it alone, others beside the other good.
function offerBeside({ values, costs, slackYuan }: Buyers, own: 0 | 1, otherPrice: number): Offer {
  const beside = own === 0 ? 1 : 0;
  const [alone, other, both] = [values[own], values[beside], values[2]];
  const otherMargin = otherPrice - costs[beside];
  const limitsYuan = new Float64Array(both.length);
  const besidesYuan = new Float64Array(both.length).fill(-costs[own]);
  const elseYuan = new Float64Array(both.length);
  for (let i = 0; i < both.length; i++) {
    const withOther = (both[i] as number) - otherPrice;
    const without = alone[i] as number;
    const gain = (other[i] as number) - otherPrice;
    limitsYuan[i] = Math.max(without, withOther) - Math.max(0, gain);
    if (withOther >= without - slackYuan && (otherMargin > 0 || withOther > without + slackYuan)) {
      besidesYuan[i] = otherMargin - costs[own];
    }
    if (gain > slackYuan || (gain >= -slackYuan && otherMargin > 0)) elseYuan[i] = otherMargin;
  }
  return { limitsYuan, besidesYuan, elseYuan, slackYuan };
}

function offerPair(
  buyers: Buyers,
  [first, second]: readonly [number, number],
  best: BestMenu,
): number {
  const prices: Prices = [first, second, first + second];
  const { profitYuan } = outcomeAt(buyers, prices);
  best.offer(prices, profitYuan);
  return profitYuan;
}

// Where two planes of indifference meet: one price given by a buyer's values and the other searched,
// or both given by the sum and the difference of the prices.
function everyPair(buyers: Buyers, best: BestMenu): void {
  const [first, second, both] = buyers.values;
  const seek = (own: 0 | 1, otherPrice: number) => {
    const { priceYuan } = bestPrice(offerBeside(buyers, own, otherPrice), 0, Infinity);
    offerPair(buyers, own === 0 ? [priceYuan, otherPrice] : [otherPrice, priceYuan], best);
  };
  both.forEach((value, i) => {
    const [one, other] = [first[i] as number, second[i] as number];
    for (const price of [one, value - other]) seek(1, price);
    for (const price of [other, value - one]) seek(0, price);
    first.forEach((apart, j) => {
      const difference = apart - (second[j] as number);
      const pair: [number, number] = [(value + difference) / 2, (value - difference) / 2];
      if (Math.min(...pair) >= 0) offerPair(buyers, pair, best);
    });
  });
  for (const own of [0, 1] as const) seek(own, Infinity);
}

function settle(buyers: Buyers, secondStart: number, best: BestMenu): void {
  let second = secondStart;
  let profit = -Infinity;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const first = bestPrice(offerBeside(buyers, 0, second), 0, Infinity).priceYuan;
    second = bestPrice(offerBeside(buyers, 1, first), 0, Infinity).priceYuan;
    const next = offerPair(buyers, [first, second], best);
    if (next <= profit) return;
    profit = next;
  }
}
