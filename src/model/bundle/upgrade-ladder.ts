// Good, better, best: version prices at which buyers sort themselves. 好、更好、最好：版本定价与自选择。
import { above, atLeast, nonEmpty, sameLength } from '../_check';

/** Buyers who value the versions alike. 一类买家。 */
export interface VersionSegment {
  /** buyers, > 0. 人数 */
  customerCount: number;
  /** yuan each would pay for each version at most, >= 0. 对各版本的支付意愿 */
  wtpYuan: readonly number[];
}

/** A menu of versions. 版本菜单。 */
export interface VersionMenu {
  /** yuan for each version; null for one that had better not be offered. 各版本价格 */
  pricesYuan: (number | null)[];
  /** version each segment takes; null for none. 各类买家选的版本 */
  chosenIndexes: (number | null)[];
  /** yuan from all buyers. 利润 */
  profitYuan: number;
  /** yuan that all buyers keep, >= 0. 消费者剩余 */
  consumerSurplusYuan: number;
  /** the version that earns most when it is the only one; null when none earns. 只卖一个版本时最好的 */
  bestSingleIndex: number | null;
  /** yuan it earns. 只卖一个版本的利润 */
  bestSingleProfitYuan: number;
}

type Choice = readonly (number | null)[];

const MOST_CHOICES = 300_000;

/**
 * The most profitable prices of versions among which buyers choose themselves. 升级阶梯的最优价格。
 *
 * For each way to spread the segments over the versions there is one list of highest prices at which
 * every segment still takes its own: limits of the form p_a <= p_b + gap, solved as shortest paths.
 * All ways are tried. 对每种「谁选哪个版本」都有一组最高价（最短路），逐一比较。
 *
 * @param segments buyers, at least one; (versions + 1) to the power of segments at most 300,000
 * @param costsYuan cost of a piece of each version, yuan, >= 0
 * @returns prices, who takes what, profit, and the best single version beside it
 * @throws RangeError if lists are empty or differ in length, a value is out of range, or there are too many
 * @source Mussa & Rosen 1978, Journal of Economic Theory 18(2), 301–317; Shapiro & Varian 1998, Harvard Business Review 76(6), 106–114
 * @formula \max_p \sum_i n_i (p_{v(i)} - c_{v(i)}), \quad w_{i,v(i)} - p_{v(i)} \ge \max(0, w_{i,v} - p_v)
 * @simplifies Each buyer takes one piece or none; indifferent buyers take what earns the seller more. 每人最多一件；无差异时选让卖家赚得多的。
 * @vectors bundle.upgradeLadder
 * @example upgradeLadder([{ customerCount: 50, wtpYuan: [20, 26, 30] }, { customerCount: 30, wtpYuan: [28, 40, 50] }, { customerCount: 10, wtpYuan: [30, 56, 90] }],
 *   [4, 6, 10]) // { pricesYuan: [20, 32, 66], chosenIndexes: [0, 1, 2], profitYuan: 2140, consumerSurplusYuan: 480, bestSingleIndex: 1, bestSingleProfitYuan: 1800 }
 */
export function upgradeLadder(
  segments: readonly VersionSegment[],
  costsYuan: readonly number[],
): VersionMenu {
  check(segments, costsYuan);
  const versions = costsYuan.map((_, version) => version);
  const none: Choice = segments.map(() => null);
  const tried = (choices: readonly Choice[]) => {
    let best = { choice: none, prices: versions.map(() => Infinity), profitYuan: 0 };
    for (const choice of choices) {
      const prices = highestPrices(segments, choice, versions.length);
      const profitYuan = profitAt(segments, { choice, prices, costsYuan });
      if (profitYuan > best.profitYuan) best = { choice, prices, profitYuan };
    }
    return best;
  };
  const single = tried(
    versions.flatMap((version) => choicesAmong([version, null], segments.length)),
  );
  const menu = tried(choicesAmong([...versions, null], segments.length));
  return {
    pricesYuan: menu.prices.map((price) => (price === Infinity ? null : price)),
    chosenIndexes: [...menu.choice],
    profitYuan: menu.profitYuan,
    consumerSurplusYuan: surplusAt(segments, menu),
    bestSingleIndex: single.choice.find((version) => version !== null) ?? null,
    bestSingleProfitYuan: single.profitYuan,
  };
}

function check(segments: readonly VersionSegment[], costsYuan: readonly number[]): void {
  nonEmpty({ segments, costsYuan });
  atLeast(0, { costsYuan });
  segments.forEach(({ customerCount, wtpYuan }, i) => {
    above(0, { [`segments[${i}].customerCount`]: customerCount });
    sameLength({ costsYuan, [`segments[${i}].wtpYuan`]: wtpYuan });
    atLeast(0, { [`segments[${i}].wtpYuan`]: wtpYuan });
  });
  const choiceCount = (costsYuan.length + 1) ** segments.length;
  if (choiceCount > MOST_CHOICES) {
    throw new RangeError(
      `segments must leave at most ${MOST_CHOICES} ways to choose among ${costsYuan.length} versions, got ${segments.length} segments`,
    );
  }
}

function choicesAmong(versions: Choice, segmentCount: number): Choice[] {
  let choices: Choice[] = [[]];
  for (let i = 0; i < segmentCount; i++) {
    choices = choices.flatMap((choice) => versions.map((version) => [...choice, version]));
  }
  return choices;
}

// Prices come down only as far as somebody would otherwise choose something else. Those who take
// nothing must not be tempted either, which no highest price can promise: they are free to buy.
function highestPrices(
  segments: readonly VersionSegment[],
  choice: Choice,
  versionCount: number,
): number[] {
  const prices = Array.from({ length: versionCount }, () => Infinity);
  for (let round = 0; round <= versionCount; round++) {
    segments.forEach(({ wtpYuan }, i) => {
      const own = choice[i];
      if (own === null || own === undefined) return;
      const worth = wtpYuan[own] as number;
      const limits = prices.map((price, v) => price + worth - (wtpYuan[v] as number));
      prices[own] = Math.min(worth, ...limits);
    });
  }
  return prices;
}

// What the menu earns when everybody is free to choose: the intended choice need not be kept to.
function profitAt(
  segments: readonly VersionSegment[],
  menu: { choice: Choice; prices: readonly number[]; costsYuan: readonly number[] },
): number {
  const { choice, prices, costsYuan } = menu;
  let profit = 0;
  for (const [i, { customerCount, wtpYuan }] of segments.entries()) {
    const own = choice[i] ?? null;
    const gains = prices.map((price, v) => (wtpYuan[v] as number) - price);
    const gain = own === null ? 0 : (gains[own] as number);
    // Not what this choice says: another choice stands for what they do.
    if (Math.max(0, ...gains) > gain + 1e-9 * (1 + Math.abs(gain))) return -Infinity;
    if (own !== null)
      profit += customerCount * ((prices[own] as number) - (costsYuan[own] as number));
  }
  return profit;
}

function surplusAt(
  segments: readonly VersionSegment[],
  { choice, prices }: { choice: Choice; prices: readonly number[] },
): number {
  return segments.reduce((sum, { customerCount, wtpYuan }, i) => {
    const own = choice[i] ?? null;
    return own === null
      ? sum
      : sum + customerCount * ((wtpYuan[own] as number) - (prices[own] as number));
  }, 0);
}
