// A market of two goods: its buyers, and what takes too long to find at every move. 一个市场：顾客与较慢的结果。
import { deviation, mean, nice } from 'd3-array';
import { bundleComparison } from '@/model/bundle/bundle-comparison';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { bundleMenuOutcomes } from '@/model/bundle/menu-outcome';
import type { PricedMenu, TwoGoods } from '@/model/bundle/two-goods';
import type { Values } from '../_frame/declaration';
import { BUYER_COUNT, type BundleInputs, priceKeys } from './inputs';

/** The three ways to sell, as the pictures list them. 三种卖法。 */
export const modes = ['separate', 'pure', 'mixed'] as const;
export type Mode = (typeof modes)[number];
export type ByMode<T> = Record<Mode, T>;

/** What a survey promises and what the whole market then gives. 问卷以为的与真实的。 */
export interface Survey {
  count: number;
  promisedYuan: ByMode<number>;
  earnedYuan: ByMode<number>;
}

const SHOWN_COUNT = 400;
const SPREADS_SHOWN = 3;
const KEPT = 4;

/** How unlike buyers are in what they would pay: standard deviation over mean. 愿出的价相差多少。 */
export interface Unlikeness {
  singleRatio: number;
  sumRatio: number;
}

/** Found on the first asking and kept: a price slider asks at every move. 首次用到时才算。 */
export class Market {
  readonly goods: TwoGoods;
  /** The buyers that are drawn. */
  readonly shown: TwoGoods;
  /** Where the axes of values end. */
  readonly topYuan: number;
  readonly #surveyCount: number;
  #best: ByMode<PricedMenu> | undefined;
  #survey: Survey | undefined;
  #unlikeness: Unlikeness | undefined;

  constructor(values: Values<BundleInputs>, seed: number) {
    const { firstMeanYuan, secondMeanYuan, spreadRatio, firstCostYuan, secondCostYuan } = values;
    const [firstWtpYuan = [], secondWtpYuan = []] = buyersOf(values, seed);
    const { complementarityRatio } = values;
    const rest = { firstCostYuan, secondCostYuan, complementarityRatio };
    this.goods = { firstWtpYuan, secondWtpYuan, ...rest };
    this.shown = firstOf(this.goods, SHOWN_COUNT);
    const far = Math.max(firstMeanYuan, secondMeanYuan) * (1 + SPREADS_SHOWN * spreadRatio);
    this.topYuan = nice(0, far, 4)[1];
    this.#surveyCount = Math.round(values.surveyCount);
  }

  /** The best menu of each way to sell. */
  get best(): ByMode<PricedMenu> {
    return (this.#best ??= bundleComparison(this.goods));
  }

  /** In one good, mean of the two, and in both together. */
  get unlikeness(): Unlikeness {
    return (this.#unlikeness ??= unlikenessOf(this.goods));
  }

  /** Menus set on some of the buyers and sold to all; null when all were asked. */
  get survey(): Survey | null {
    const count = this.#surveyCount;
    if (count >= BUYER_COUNT) return null;
    return (this.#survey ??= surveyOf(this.goods, count));
  }
}

const drawn = kept<ReturnType<typeof correlatedWtp>>();
const markets = kept<Market>();

/** The market of these controls; the last few are kept. 由控件得到的市场。 */
export function marketOf(values: Values<BundleInputs>, seed: number): Market {
  const prices: readonly string[] = priceKeys;
  const rest = Object.entries(values).filter(([key]) => !prices.includes(key));
  return markets(`${seed} ${rest.join(' ')}`, () => new Market(values, seed));
}

// Costs move often and draw nobody new.
function buyersOf(values: Values<BundleInputs>, seed: number) {
  const { firstMeanYuan, secondMeanYuan, spreadRatio, correlation } = values;
  const key = [seed, firstMeanYuan, secondMeanYuan, spreadRatio, correlation].join(' ');
  const setting = {
    meansYuan: [firstMeanYuan, secondMeanYuan],
    spreadsYuan: [spreadRatio * firstMeanYuan, spreadRatio * secondMeanYuan],
    correlationRatio: correlation,
  };
  return drawn(key, () => correlatedWtp(setting, BUYER_COUNT, seed));
}

function unlikenessOf({ firstWtpYuan, secondWtpYuan }: TwoGoods): Unlikeness {
  const [first, second] = [Array.from(firstWtpYuan), Array.from(secondWtpYuan)];
  const ratioOf = (list: number[]) => (deviation(list) ?? 0) / (mean(list) || 1);
  return {
    singleRatio: (ratioOf(first) + ratioOf(second)) / 2,
    sumRatio: ratioOf(first.map((value, buyer) => value + (second[buyer] ?? 0))),
  };
}

function surveyOf(goods: TwoGoods, count: number): Survey {
  const asked = bundleComparison(firstOf(goods, count));
  const sold = bundleMenuOutcomes(
    goods,
    modes.map((mode) => asked[mode].menu),
  );
  const each = (yuan: (mode: Mode, place: number) => number) =>
    Object.fromEntries(modes.map((mode, place) => [mode, yuan(mode, place)])) as ByMode<number>;
  return {
    count,
    promisedYuan: each((mode) => (asked[mode].outcome.profitYuan / count) * BUYER_COUNT),
    earnedYuan: each((_, place) => sold[place]?.profitYuan ?? 0),
  };
}

/** The first so many buyers. 前若干位顾客。 */
export function firstOf(goods: TwoGoods, count: number): TwoGoods {
  const part = (list: ArrayLike<number>) => Array.from({ length: count }, (_, i) => list[i] ?? 0);
  return {
    ...goods,
    firstWtpYuan: part(goods.firstWtpYuan),
    secondWtpYuan: part(goods.secondWtpYuan),
  };
}

function kept<T>() {
  const found = new Map<string, T>();
  return (key: string, make: () => T): T => {
    const value = found.get(key) ?? make();
    found.delete(key);
    found.set(key, value);
    for (const old of found.keys()) if (found.size > KEPT) found.delete(old);
    return value;
  };
}
