// A shop's order lines turned into what can be known of its customers. 从订单明细到客户分析的整条链。
import { above, atLeast, nonEmpty, share, wholeNumber } from '../_check';
import { tell } from '../_watch';
import { type BuyingHistories, buyingHistories } from '../customers/buying-histories';
import { type CustomerSegments, customerSegments } from '../customers/customer-segments';
import { rfmCells, type RfmScores, rfmScores } from '../customers/rfm-scores';
import { type RfmTable, rfmTable } from '../customers/rfm-table';
import { type ValueTiers, valueTiers } from '../customers/value-tiers';
import { type ValueForecast, valueForecast } from '../customer-value/value-forecast';
import { type ChainWatch, stageWatch } from './chain-stages';
import { sortedSales } from './_sorted-sales';
import { type BasketRules, basketRules } from './basket-rules';
import { type CleaningRules, cleanSales, type DroppedRows, type Sales } from './clean-sales';
import { itemLabels } from './item-labels';
import { retailTransactions } from './transactions';

/** What is wanted; only the seed must be said. 分析设置，只有种子必填。 */
export interface ChainOptions {
  /** whole number; the same seed gives the same segments. 种子 */
  seed: number;
  /** the day that looks back, days from 1 January 1970, after the last sale; the day after it if not
   * said. 快照日 */
  snapshotDay?: number;
  /** rows to drop beyond the usual. 另外要删的行 */
  cleaning?: Pick<CleaningRules, 'dropsRepeats' | 'droppedItems'>;
  /** highest score, whole, 1–9; 5 if not said. 最高分 */
  binCount?: number;
  /** rising shares of all money where tiers end; 0.8 and 0.95 if not said. 分级界线 */
  tierCutRatios?: readonly number[];
  /** segments, whole, >= 1; 5 if not said. 群数 */
  clusterCount?: number;
  /** starts of the search for segments, whole, >= 1; 10 if not said. 起步次数 */
  startCount?: number;
  /** share of the orders that a set of items must be in; 0.01 if not said. 最小支持度 */
  supportRatio?: number;
  /** confidence of a rule at least, 0–1; 0.5 if not said. 最低置信度 */
  leastConfidenceRatio?: number;
  /** rules that are listed, whole, >= 0; 10 if not said. 列出几条规则 */
  mostRules?: number;
  /** how far ahead value is looked for, days, > 0; 365 if not said. 预测天数 */
  horizonDays?: number;
}

/** All that the chain found; columns have one row for each customer. 整条链的结果。 */
export interface CustomerChain {
  /** rows of the file, and those with too many or too few cells, which are not among them. 行数 */
  rowCount: number;
  raggedRowCount: number;
  /** rows dropped for each reason. 各原因删去的行 */
  dropped: DroppedRows;
  /** rows that were kept. 留下的行 */
  keptRowCount: number;
  /** the day that looked back, days from 1 January 1970. 快照日 */
  snapshotDay: number;
  /** who the customers are, by the characters of their numbers. 客户号 */
  customers: string[];
  table: RfmTable;
  scores: RfmScores;
  /** the three scores as one number, such as 155. 三个分数并成一个数 */
  cells: Uint16Array;
  tiers: ValueTiers;
  segments: CustomerSegments;
  baskets: BasketRules;
  /** buying histories of those seen before the last day. 购买历史 */
  histories: BuyingHistories;
  /** what they will bring, or why that cannot be said; null when there is no history. 价值预测 */
  value: ValueForecast | null;
}

/**
 * The whole customer analysis of a file of order lines. 一份订单明细的完整客户分析。
 *
 * The order of the rows does not matter: customers and items are numbered by their texts.
 * 行的先后不影响结果：客户与商品按文本编号。
 *
 * @param bytes   the file, UTF-8 CSV, with the columns that `retailTransactions` names
 * @param options seed, and what differs from the usual
 * @param watch   progress with the stage that runs, and stop; may be left out
 * @returns cleaning, RFM, tiers, segments, rules and value, each with its own account of how it went
 * @throws RangeError if an option is out of range, a column is missing, or no sale is left
 * @throws whatever the signal of the watch was aborted with
 * @source Chen, Sain & Guo 2012, J. Database Marketing & Customer Strategy Management 19(3), 197–208
 *   (RFM, k-means, tree); rules and value as their own models say
 * @simplifies Each step has its own gaps, and they add up: look at what was dropped first.
 *   每一步都有省略，一步步累积：先看删了哪些行。
 * @vectors rfm.table
 * @example customerChain(new TextEncoder().encode(
 *   'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n' +
 *   '1,A,TEA,2,2011-01-05 09:00:00,3.5,17,France\n2,A,TEA,9,2011-01-07 09:00:00,3.5,18,France'),
 *   { seed: 1, clusterCount: 2 }).table.amounts // [7, 31.5]
 */
export function customerChain(
  bytes: Uint8Array,
  options: ChainOptions,
  watch?: ChainWatch,
): CustomerChain {
  checkOptions(options);
  const transactions = retailTransactions(bytes, stageWatch(watch, 'read'));
  stageWatch(watch, 'clean');
  const { rowCount, raggedRowCount } = transactions;
  const { sales: kept, dropped } = cleanSales(transactions, options.cleaning);
  nonEmpty({ 'sales that are left of bytes': kept.amounts });
  const sales = sortedSales(kept);
  const labels = itemLabels(transactions);
  const scored = scoredCustomers(sales, options, watch);
  const { table, snapshotDay } = scored;
  const { seed, clusterCount, startCount } = options;
  const search = { seed, clusterCount, startCount, watch: stageWatch(watch, 'segment') };
  const segments = customerSegments(table, search);
  const { supportRatio = 0.01, leastConfidenceRatio = 0.5, mostRules = 10 } = options;
  const wanted = { supportRatio, leastConfidenceRatio, mostRules };
  const associating = stageWatch(watch, 'associate');
  const baskets = basketRules(sales, labels, { ...wanted, watch: associating });
  const { horizonDays = 365 } = options;
  const valueWatch = stageWatch(watch, 'value');
  const histories = buyingHistories(sales, snapshotDay - 1);
  const value =
    histories.repeatCounts.length === 0 ? null : valueForecast(histories, horizonDays, valueWatch);
  tell(valueWatch, 1);
  return {
    ...{ rowCount, raggedRowCount, dropped, keptRowCount: sales.rowCount },
    ...{ ...scored, segments, baskets, histories, value },
  };
}

function scoredCustomers(sales: Sales, options: ChainOptions, watch: ChainWatch | undefined) {
  stageWatch(watch, 'score');
  const lastDay = sales.dayNumbers.reduce((latest, day) => Math.max(latest, day));
  const { snapshotDay = lastDay + 1, binCount = 5, tierCutRatios } = options;
  above(lastDay, { snapshotDay });
  const table = rfmTable(sales, snapshotDay);
  const scores = rfmScores(table, binCount);
  return {
    snapshotDay,
    customers: Array.from(table.customerCodes, (code) => sales.customers[code] as string),
    table,
    scores,
    cells: rfmCells(scores),
    tiers: valueTiers(table.amounts, tierCutRatios),
  };
}

// A wrong option is told at once, not after half a million rows.
function checkOptions(options: ChainOptions): void {
  const { seed, clusterCount = 1, startCount = 1, mostRules = 0, horizonDays = 1 } = options;
  const { supportRatio = 1, leastConfidenceRatio = 1 } = options;
  wholeNumber({ seed, clusterCount, startCount, mostRules });
  atLeast(1, { clusterCount, startCount });
  above(0, { horizonDays, supportRatio });
  share({ supportRatio, leastConfidenceRatio });
}
