// Profit over two of the three prices, the third as it is. 两个价格上的利润图。
import { nice } from 'd3-array';
import { bundleMenuOutcomes } from '@/model/bundle/menu-outcome';
import { BUYER_COUNT } from './inputs';
import { firstOf, type Market } from './market';

/** A row of equal price of the first good: profit at each price of the bundle. 一行：甲同价。 */
interface HeatRow {
  firstPriceYuan: number;
  profitsYuan: number[];
}

/** Profit on a grid of the bundle's and the first good's price. 套装价与甲价的利润格。 */
export interface Heat {
  bundlePricesYuan: number[];
  rows: HeatRow[];
  /** Ends of both axes. */
  bundleHighYuan: number;
  firstHighYuan: number;
  mostYuan: number;
}

const STEPS = 20;
/** Enough for shades, in half the time. */
const LOOKED_AT = 1000;
const BUNDLE_TO_SINGLE = 1.6;

const heats = new WeakMap<Market, { secondPriceYuan: number; heat: Heat }>();

/** The map of a market at a price of the second good; the last one is kept. 利润图。 */
export function heatOf(market: Market, secondPriceYuan: number): Heat {
  const last = heats.get(market);
  if (last?.secondPriceYuan === secondPriceYuan) return last.heat;
  const heat = made(market, secondPriceYuan);
  heats.set(market, { secondPriceYuan, heat });
  return heat;
}

function made(market: Market, secondPriceYuan: number): Heat {
  const firstHighYuan = market.topYuan;
  const bundleHighYuan = nice(0, BUNDLE_TO_SINGLE * market.topYuan, 4)[1];
  const middles = (high: number) =>
    Array.from({ length: STEPS }, (_, step) => ((step + 0.5) / STEPS) * high);
  const [firsts, bundles] = [middles(firstHighYuan), middles(bundleHighYuan)];
  const outcomes = bundleMenuOutcomes(
    firstOf(market.goods, LOOKED_AT),
    firsts.flatMap((firstPriceYuan) =>
      bundles.map((bundlePriceYuan) => ({ firstPriceYuan, secondPriceYuan, bundlePriceYuan })),
    ),
  );
  const yuan = outcomes.map(({ profitYuan }) => (profitYuan * BUYER_COUNT) / LOOKED_AT);
  return {
    bundlePricesYuan: bundles,
    rows: firsts.map((firstPriceYuan, row) => ({
      firstPriceYuan,
      profitsYuan: yuan.slice(row * STEPS, (row + 1) * STEPS),
    })),
    bundleHighYuan,
    firstHighYuan,
    mostYuan: Math.max(0, ...yuan),
  };
}
