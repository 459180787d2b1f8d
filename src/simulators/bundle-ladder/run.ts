// What the price ladder computes from its controls. 几件几折由控件算出的结果。
import type { ManyGoods, SchemeOutcome } from '@/model/bundle/many-goods';
import { offerPrices } from '@/model/bundle/scheme-outcome';
import type { schemeRuns } from '@/workers/scheme-runs';
import type { RunContext } from '../_frame/declaration';
import type { LadderValues } from './draw';
import { type InputKey, type OwnScheme, priceKeys, profileIn, schemes } from './inputs';
import { type Market, marketOf } from './market';

export interface LadderResult {
  /** Buyers and the best prices, which are searched only when they are asked for. */
  market: Market;
  scheme: OwnScheme;
  /** Asked for 1, 2 … goods together. */
  askedYuan: number[];
  /** What 1, 2 … goods cost in fact: two orders may be cheaper than one. Null: not on sale. */
  paidYuan: (number | null)[];
  /** The reader's prices in each way to sell. */
  yours: Offered;
  now: SchemeOutcome;
}

/** The same prices in each way to sell; only the ways that are looked at are worked out. 同样的价，各种卖法。 */
class Offered {
  readonly market: Market;
  readonly lists: Record<OwnScheme, readonly number[]>;
  readonly #known = new Map<OwnScheme, SchemeOutcome>();

  constructor(market: Market, lists: Record<OwnScheme, readonly number[]>) {
    this.market = market;
    this.lists = lists;
  }

  in(scheme: OwnScheme): SchemeOutcome {
    const outcome = this.#known.get(scheme) ?? this.market.outcome(scheme, this.lists[scheme]);
    this.#known.set(scheme, outcome);
    return outcome;
  }
}

export const schemeIn = ({ scheme }: LadderValues): OwnScheme =>
  schemes[Math.round(scheme)] ?? 'byCount';

export function runLadder(values: LadderValues, context: RunContext): LadderResult {
  const market = marketOf(values, context);
  const { goodCount } = market;
  const askedYuan = priceKeys.slice(0, goodCount).map((key) => values[key]);
  const yours = new Offered(market, listsOf(askedYuan, profileIn(context.scenario).valueRatios));
  const scheme = schemeIn(values);
  const last = goodCount - 1;
  const paidYuan: Record<OwnScheme, (number | null)[]> = {
    separate: askedYuan.map((_, k) => (k + 1) * (askedYuan[0] ?? 0)),
    pure: askedYuan.map((price, k) => (k === last ? price : null)),
    byCount: offerPrices(market.offers('byCount'), askedYuan),
    ladder: askedYuan,
  };
  return { market, scheme, askedYuan, paidYuan: paidYuan[scheme], yours, now: yours.in(scheme) };
}

// Apart, the price of one is that of a good of middling worth; the others cost in proportion.
function listsOf(askedYuan: readonly number[], valueRatios: readonly number[]) {
  const [one = 0] = askedYuan;
  const ratios = valueRatios.slice(0, askedYuan.length);
  const middling = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  return {
    separate: ratios.map((ratio) => (one * ratio) / middling),
    pure: askedYuan.slice(-1),
    byCount: askedYuan,
    ladder: askedYuan,
  };
}

// Comes with the first search: a page that stays with its start needs none.
const search = async (...goods: [sold: ManyGoods, asked: ManyGoods | null]) => {
  runs ??= import('@/workers/scheme-runs').then(({ schemeRuns }) => schemeRuns());
  return (await runs)(...goods);
};
let runs: Promise<ReturnType<typeof schemeRuns>> | undefined;

/** As `runLadder`; the best prices of a new market are searched off the main thread. 后台求最优价。 */
export async function runLadderLater(
  values: LadderValues,
  context: RunContext,
): Promise<LadderResult> {
  const market = marketOf(values, context);
  if (!market.isKnown) {
    // Without a worker the search is done when a picture asks for it.
    const found = await search(market.goods, market.askedGoods).catch(() => null);
    if (found) market.know(found);
  }
  return runLadder(values, context);
}

/** Prices that do nothing at these values. 此刻不起作用的价格。 */
export function idleInputs(values: LadderValues): InputKey[] {
  const goodCount = Math.round(values.goodsOnSale);
  const scheme = schemeIn(values);
  return priceKeys.filter((_, k) => {
    if (scheme === 'separate') return k > 0;
    return scheme === 'pure' ? k !== goodCount - 1 : k >= goodCount;
  });
}
