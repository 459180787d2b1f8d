// Every price that can be best, for few buyers. 买家不多时，逐一试遍可能的最优价格。
import type { Buyers, Prices, Sold } from './_buyers';
import { bestPriceOf } from './_offer';

type Lists = [number[], number[], number[]];

/**
 * Price triples of which one earns most among all with p_B <= p1 + p2, apart from p_B = p1 + p2 itself.
 * 可能最优的价格组合。
 *
 * Profit is straight between the planes on which a buyer is indifferent, so it is highest where three
 * planes meet. Each plane fixes a price (by a value) or the difference of two (by a difference of
 * values): three that meet form a tree on the prices and "nothing". A tree has two leaves, so at least
 * one leaf is a price: the other two follow from pairs of planes, and that one is searched directly.
 * 利润在无差异平面之间是线性的，最优必在三个平面的交点；交点构成一棵树，总有一个价格是叶子，可直接求最优。
 *
 * @param buyers checked buyers, few: time grows with the cube of their number
 * @param found  is told each triple and its profit
 * @returns nothing
 * @throws nothing: buyers are checked before
 * @source own derivation; vertices as in Wilson 1993, Nonlinear Pricing, ch. 4
 * @example exactSearch(buyersOf({ firstWtpYuan: [5], secondWtpYuan: [4], firstCostYuan: 1, secondCostYuan: 1 }), () => {}) // undefined
 */
export function exactSearch(
  buyers: Buyers,
  found: (prices: Prices, profitYuan: number) => void,
): void {
  const [first, second, both] = buyers.values.map(distinct) as Lists;
  const most = Math.max(...both);
  const seek = (sold: Sold, prices: Prices) => {
    // Dearer alone than with the rest is not sold alone; dearer than to anybody is not sold at all.
    const isIdle = (price: number) => price !== Infinity && price > prices[2];
    if (sold !== 2 && (prices[2] > most || isIdle(prices[0]) || isIdle(prices[1]))) return;
    const point = bestPriceOf(buyers, sold, prices, [0, Infinity]);
    if (!point) return;
    const full = prices.map((price, i) => (i === sold ? point.priceYuan : price));
    if (full[2] !== Infinity) found(full as unknown as Prices, point.profitYuan);
  };
  // A good need not be sold apart. One good or the other: indifference matters only to buyers who
  // would take either, and without complements or substitutes they take both.
  const [singles, others] = [
    [...first, Infinity],
    [...second, Infinity],
  ];
  const swaps = buyers.isAdditive ? [] : differences(buyers, 1, 0);
  for (const [p2, pB] of pairs(others, both, differences(buyers, 2, 1))) seek(0, [0, p2, pB]);
  for (const [p1, pB] of pairs(singles, both, differences(buyers, 2, 0))) seek(1, [p1, 0, pB]);
  for (const [p1, p2] of pairs(singles, others, swaps)) seek(2, [p1, p2, 0]);
}

// Pairs of two prices fixed by two planes: both by values, or one by a value and their difference.
function* pairs(
  ones: readonly number[],
  others: readonly number[],
  steps: readonly number[],
): Generator<[number, number]> {
  for (const one of ones) {
    for (const other of others) yield [one, other];
    for (const step of steps) if (one + step >= 0) yield [one, one + step];
  }
  for (const other of others) {
    for (const step of steps) if (other - step >= 0) yield [other - step, other];
  }
}

function differences({ values }: Buyers, of: Sold, from: Sold): number[] {
  return distinct(values[of].map((value, i) => value - (values[from][i] as number)));
}

function distinct(values: Float64Array): number[] {
  return [...new Set(values)];
}
