// Is the stock moving? 库存动得快不快？
import { above, atLeast, atMost } from '../_check';

const DAYS_PER_YEAR = 365;

/** What a stock report says of a period. 一段时间的库存报表。 */
export interface StockReport {
  /** stock at the start, at cost, yuan, >= 0. 期初库存成本 */
  openingStockYuan: number;
  /** stock at the end, at cost, yuan, >= 0. 期末库存成本 */
  closingStockYuan: number;
  /** cost of the goods sold, yuan, >= 0. 销售成本 */
  soldCostYuan: number;
  /** revenue, yuan, >= 0. 销售额 */
  revenueYuan: number;
  /** length of the period, days, > 0. 天数 */
  periodDays: number;
  /** units sold, >= 0. 销量 */
  soldUnits: number;
  /** units at the start, >= 0. 期初件数 */
  openingUnits: number;
  /** units received, >= 0. 入库件数 */
  receivedUnits: number;
  /** goods that sold at least once, >= 0. 动销商品数 */
  sellingSkuCount: number;
  /** goods in stock, at least the selling ones. 有库存商品数 */
  stockedSkuCount: number;
  /** part of the closing stock that no longer sells, yuan, at most the closing stock. 滞销库存成本 */
  deadStockYuan: number;
  /** days without stock, summed over the goods, at most goods × days. 缺货商品天数 */
  stockOutSkuDays: number;
}

/** The usual figures; null where the report has nothing to divide by. 库存指标；无从计算者为 null。 */
export interface StockKpis {
  /** how often the average stock was sold in the period. 周转率 */
  turnoverTimes: number | null;
  /** days the average stock lasts. 周转天数 */
  stockDays: number | null;
  /** turnover if the whole year went like this. 年化周转率 */
  turnoverTimesPerYear: number | null;
  /** gross profit for each yuan of average stock. 库存毛利回报（GMROI） */
  grossProfitPerStockRatio: number | null;
  /** share of the units on hand that sold, above 1 when more was sold than recorded. 售罄率 */
  sellThroughRatio: number | null;
  /** share of the stocked goods that sold. 动销率 */
  sellingSkuRatio: number | null;
  /** share of the closing stock that no longer sells. 滞销占比 */
  deadStockRatio: number | null;
  /** share of goods' days without stock. 缺货率 */
  stockOutRatio: number | null;
}

/**
 * Turnover, days of stock, GMROI, sell-through and the like. 周转率、周转天数、GMROI、售罄率等库存指标。
 *
 * @param report what was in stock, bought, sold and out of stock in a period
 * @returns times, days and shares, not rounded; null where the divisor is 0
 * @throws RangeError if a number is negative, the period is not above 0, or a part exceeds its whole
 * @source Levy, Weitz & Grewal 2019, Retailing Management, 10th ed.
 * @formula T = \frac{COGS}{\bar S}, \quad \bar S = \frac{S_0 + S_1}{2}, \quad GMROI = \frac{R - COGS}{\bar S}
 * @simplifies The average of two counts stands for the whole period. 用期初与期末两次盘点的平均代表全期。
 * @vectors inventory.kpis
 * @example stockKpis({ openingStockYuan: 400000, closingStockYuan: 320000, soldCostYuan: 1080000, revenueYuan: 1800000, periodDays: 30, soldUnits: 18000, openingUnits: 6000, receivedUnits: 15000, sellingSkuCount: 168, stockedSkuCount: 240, deadStockYuan: 48000, stockOutSkuDays: 360 }).stockDays // 10
 */
export function stockKpis(report: StockReport): StockKpis {
  check(report);
  const { soldCostYuan, revenueYuan, periodDays, stockedSkuCount } = report;
  const averageYuan = (report.openingStockYuan + report.closingStockYuan) / 2;
  const turnoverTimes = ratio(soldCostYuan, averageYuan);
  return {
    turnoverTimes,
    stockDays: ratio(periodDays * averageYuan, soldCostYuan),
    turnoverTimesPerYear:
      turnoverTimes === null ? null : (turnoverTimes * DAYS_PER_YEAR) / periodDays,
    grossProfitPerStockRatio: ratio(revenueYuan - soldCostYuan, averageYuan),
    sellThroughRatio: ratio(report.soldUnits, report.openingUnits + report.receivedUnits),
    sellingSkuRatio: ratio(report.sellingSkuCount, stockedSkuCount),
    deadStockRatio: ratio(report.deadStockYuan, report.closingStockYuan),
    stockOutRatio: ratio(report.stockOutSkuDays, stockedSkuCount * periodDays),
  };
}

function check({ periodDays, ...others }: StockReport): void {
  above(0, { periodDays });
  atLeast(0, { ...others });
  const { sellingSkuCount, deadStockYuan, stockOutSkuDays } = others;
  atMost(others.stockedSkuCount, { sellingSkuCount });
  atMost(others.closingStockYuan, { deadStockYuan });
  atMost(others.stockedSkuCount * periodDays, { stockOutSkuDays });
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
