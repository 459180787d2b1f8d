// A market of two to four goods: its buyers, and what takes long to find. 一个市场：顾客，以及较慢的结果。
import { deviation, mean, sum } from 'd3-array';
import type { ManyGoods, SchemeOutcome, SellingScheme } from '@/model/bundle/many-goods';
import { schemeComparison } from '@/model/bundle/scheme-comparison';
import { type SchemeOffers, schemeOffers } from '@/model/bundle/scheme-offers';
import { schemeOutcome } from '@/model/bundle/scheme-outcome';
import type { RunContext } from '../_frame/declaration';
import { askedOf, type Drawn, drawnOf, type LadderValues, marketKey } from './draw';
import { BUYER_COUNT, MOST_GOODS } from './inputs';
import starts, { type SchemesFound } from './starts.reduce';

/** All ways to sell, as the pictures list them. 全部卖法。 */
export const allSchemes = ['separate', 'pure', 'byCount', 'ladder', 'anySet'] as const;

/** What prices set on a survey promise and earn. 照问卷定价，以为能赚与真赚。 */
export interface Survey {
  count: number;
  promisedYuan: Record<SellingScheme, number>;
  earnedYuan: Record<SellingScheme, number>;
}

/** Buyers of so many goods together: how unlike they are, and how many would pay how much. 几件合在一起。 */
export interface Together {
  /** Standard deviation over mean of what they would pay for all of them. */
  spreadRatio: number;
  /** Share of buyers who would pay each part of the mean: by twentieths from 0. */
  reachRatios: number[];
}

export const CURVE_STEP = 0.05;
const CURVE_POINTS = 41;
const KEPT_MARKETS = 4;
const KEPT_FOUND = 300;

const found = new Map<string, SchemesFound>(Object.entries(starts));
const markets = new Map<string, Market>();

export class Market {
  readonly drawn: Drawn;
  readonly askedGoods: ManyGoods | null;
  readonly correlation: number;
  readonly spreadRatio: number;
  readonly #key: string;
  readonly #offers = new Map<SellingScheme, SchemeOffers>();
  #together: Together[] | undefined;
  #survey: Survey | undefined;

  constructor(key: string, values: LadderValues, context: RunContext) {
    this.#key = key;
    this.drawn = drawnOf(values, context);
    this.askedGoods = askedOf(values, context);
    this.correlation = values.correlation;
    this.spreadRatio = values.spreadRatio;
  }

  get goods(): ManyGoods {
    return this.drawn.goods;
  }

  get goodCount(): number {
    return this.goods.wtpYuan.length;
  }

  /** Yuan that the goods sold are worth to a buyer, and cost, mean of a good. */
  get meanYuan(): number {
    return mean(this.drawn.meansYuan.slice(0, this.goodCount)) ?? 0;
  }

  get costYuan(): number {
    return mean(this.drawn.costsYuan.slice(0, this.goodCount)) ?? 0;
  }

  offers(scheme: SellingScheme): SchemeOffers {
    const known = this.#offers.get(scheme) ?? schemeOffers(this.goods, scheme);
    this.#offers.set(scheme, known);
    return known;
  }

  /** Whether the best prices were found before. */
  get isKnown(): boolean {
    return found.has(this.#key);
  }

  know(schemes: SchemesFound): void {
    keep(found, this.#key, schemes, KEPT_FOUND);
  }

  /** The best prices of each way to sell. */
  get best(): SchemesFound['best'] {
    return this.#found.best;
  }

  get #found(): SchemesFound {
    const known = found.get(this.#key);
    if (known) return known;
    const asked = this.askedGoods && schemeComparison(this.askedGoods);
    const made = { best: schemeComparison(this.goods), asked };
    this.know(made);
    return made;
  }

  /** Prices set on those asked and sold to all; null when everybody was asked. */
  get survey(): Survey | null {
    const { asked } = this.#found;
    return asked && (this.#survey ??= this.#soldTo(asked));
  }

  #soldTo(asked: SchemesFound['best']): Survey {
    const count = this.askedGoods?.wtpYuan[0]?.length ?? 0;
    const each = (yuan: (scheme: SellingScheme) => number) =>
      Object.fromEntries(
        allSchemes.map((scheme) => [scheme, yuan(scheme)]),
      ) as Survey['earnedYuan'];
    return {
      count,
      promisedYuan: each((scheme) => (asked[scheme].outcome.profitYuan / count) * BUYER_COUNT),
      earnedYuan: each((scheme) => this.outcome(scheme, asked[scheme].pricesYuan).profitYuan),
    };
  }

  outcome(scheme: SellingScheme, pricesYuan: readonly (number | null)[]): SchemeOutcome {
    return schemeOutcome(this.offers(scheme), pricesYuan);
  }

  /** The first good, the first two, three and four, sold or not. */
  get together(): Together[] {
    return (this.#together ??= Array.from({ length: MOST_GOODS }, (_, k) =>
      togetherOf(this.drawn.wtpYuan.slice(0, k + 1), sum(this.drawn.meansYuan.slice(0, k + 1))),
    ));
  }
}

/** The market of these controls; the last few are kept. 由控件得到的市场。 */
export function marketOf(values: LadderValues, context: RunContext): Market {
  const key = marketKey(values, context);
  const market = markets.get(key) ?? new Market(key, values, context);
  keep(markets, key, market, KEPT_MARKETS);
  return market;
}

function keep<T>(into: Map<string, T>, key: string, value: T, most: number): void {
  into.delete(key);
  into.set(key, value);
  for (const old of into.keys()) if (into.size > most) into.delete(old);
}

function togetherOf(wtpYuan: readonly Float64Array[], meanYuan: number): Together {
  const sums = Array.from({ length: BUYER_COUNT }, (_, buyer) =>
    wtpYuan.reduce((total, list) => total + (list[buyer] ?? 0), 0),
  );
  // Counted from the top down: who would pay more would also pay less.
  const counts = Array.from({ length: CURVE_POINTS }, () => 0);
  for (const value of sums) {
    const place = Math.min(CURVE_POINTS - 1, Math.floor(value / meanYuan / CURVE_STEP + 1e-9));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let buyers = 0;
  const reachRatios = counts.reduceRight<number[]>((list, count) => {
    buyers += count;
    return [buyers / BUYER_COUNT, ...list];
  }, []);
  return { spreadRatio: (deviation(sums) ?? 0) / (mean(sums) || 1), reachRatios };
}
