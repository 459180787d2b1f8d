// Start dear and go down, or start cheap: which path of prices earns more. 撇脂还是渗透：比较价格路径。
import { above, atLeast, nonEmpty, wholeNumber } from '../_check';
import type { BassParameters } from './bass';
import { batchCostYuan, type ExperienceCurve } from './experience-curve';
import {
  type DiffusionPriceResponse,
  type PricedDiffusion,
  pricedDiffusion,
} from './generalised-bass';

/** A product before its launch. 待上市的新品 */
export interface PricedLaunch {
  /** innovation, imitation, potential. 扩散参数 */
  market: BassParameters;
  /** how buyers answer the price; its reference price is needed to compare paths. 价格作用 */
  response: DiffusionPriceResponse & { referencePriceYuan: number };
  /** cost of a unit, by how many have been made. 经验曲线 */
  cost: ExperienceCurve;
  /** interest of one period, >= 0. 每期折现率 */
  discountRatio: number;
}

/** What a path of prices brings. 一条价格路径的结果 */
export interface PricePathResult extends PricedDiffusion {
  /** yuan earned over unit costs in each period; may be negative. 逐期毛利 */
  profitsYuan: number[];
  /** the same, discounted to the launch and added up: money at the end of each period. 折现总利润 */
  discountedProfitYuan: number;
}

/** Paths side by side. 路径比较 */
export interface PricePathComparison {
  /** one for each path. 各路径结果 */
  results: PricePathResult[];
  /** path with the highest discounted profit, from 0; the first of equals. 折现利润最高的路径 */
  bestPath: number;
}

/**
 * Prices that rise or fall by the same percent each period. 每期同比例升降的价格路径。
 *
 * @param firstYuan   price of the first period, yuan, > 0
 * @param lastYuan    price of the last period, yuan, > 0
 * @param periodCount periods, whole, >= 2
 * @returns yuan for each period, both ends exact
 * @throws RangeError if a price is not above 0, or the count is not whole or below 2
 * @source definition
 * @formula P_t = P_1 \left( P_T / P_1 \right)^{(t-1)/(T-1)}
 * @example pricePath(100, 25, 3) // [100, 50, 25]
 */
export function pricePath(firstYuan: number, lastYuan: number, periodCount: number): number[] {
  above(0, { firstYuan, lastYuan });
  wholeNumber({ periodCount });
  atLeast(2, { periodCount });
  const last = periodCount - 1;
  return Array.from({ length: periodCount }, (_, t) =>
    t === last ? lastYuan : firstYuan * (lastYuan / firstYuan) ** (t / last),
  );
}

/**
 * Discounted profit of paths of prices: skimming against penetration. 价格路径的折现利润：撇脂与渗透比较。
 *
 * With the `level` response early low prices make talkers who sell later at full price: penetration wins
 * where people imitate much, skimming where they hardly do. With `change` only the last price decides how
 * many have bought, so that starting dear looks free: do not compare by it. 口碑强时渗透占优，口碑弱时撇脂占优（按当期价位）；
 * 按价格变动的形式，最后卖了多少只看末期价格，高开几乎没有代价，不宜用来比较两种策略。
 *
 * @param launch market, response, cost, discount
 * @param paths  price of each period for each path, yuan, > 0; equally long, at least one path
 * @returns all paths and the best, not rounded
 * @throws RangeError if there is no path, paths differ in length, or a number is out of range
 * @source Robinson & Lakhani 1975, Management Science 21(10), 1113–1122; Bass 1980, J. Business 53(3),
 *   S51–S67; Dean 1950, Harvard Business Review 28(6), 45–53
 * @formula V = \sum_t \frac{P_t y_t - C_t}{(1 + r)^t}
 * @simplifies No rival enters, and buyers differ only by when they buy: skimming gains more where some
 *   would pay far more than others. 没有对手进入；没有“有人愿付高得多”的差异，这种差异大时撇脂更有利。
 * @example comparedPricePaths({ market: { innovationRatio: 0.03, imitationRatio: 0.6, potentialUnits: 10000 },
 *   response: { basis: 'level', priceEffect: -1, referencePriceYuan: 100 },
 *   cost: { firstUnitCostYuan: 300, exponent: 0.32 }, discountRatio: 0.05 },
 *   [pricePath(140, 70, 8), pricePath(70, 140, 8)]).bestPath // 1
 */
export function comparedPricePaths(
  launch: PricedLaunch,
  paths: readonly (readonly number[])[],
): PricePathComparison {
  nonEmpty({ paths });
  atLeast(0, { discountRatio: launch.discountRatio });
  const length = (paths[0] as readonly number[]).length;
  paths.forEach((path, i) => {
    if (path.length === length) return;
    const rule = `as long as paths[0] (${length})`;
    throw new RangeError(`paths[${i}] must be ${rule}, got ${path.length}`);
  });
  const results = paths.map((path) => resultOf(launch, path));
  const profits = results.map((result) => result.discountedProfitYuan);
  const most = profits.reduce((best, yuan) => Math.max(best, yuan), -Infinity);
  return { results, bestPath: profits.indexOf(most) };
}

function resultOf(launch: PricedLaunch, path: readonly number[]): PricePathResult {
  const diffusion = pricedDiffusion(launch.market, path, launch.response);
  const profitsYuan = diffusion.units.map((units, t) => {
    const costYuan = batchCostYuan(launch.cost, diffusion.cumulativeUnits[t - 1] ?? 0, units);
    return units * (path[t] as number) - costYuan;
  });
  const discountedProfitYuan = profitsYuan.reduce(
    (sum, yuan, t) => sum + yuan / (1 + launch.discountRatio) ** (t + 1),
    0,
  );
  return { ...diffusion, profitsYuan, discountedProfitYuan };
}
