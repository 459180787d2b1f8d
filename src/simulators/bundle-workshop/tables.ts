// The numbers behind the pictures of the bundle workshop. 套餐工坊各图的数据表。
import type { BundleChoice, MenuOutcome } from '@/model/bundle/two-goods';
import type { Table } from '../_frame/declaration';
import { heatOf } from './heat';
import { modes } from './market';
import type { BundleResult } from './run';
import { yuan } from './sentences';

/** What a buyer can take, in the order of the pictures. 买家的几种选择。 */
export const choices: readonly BundleChoice[] = ['nothing', 'first', 'second', 'both'];

/** Buyers who take it. 选它的人数。 */
export function countOf(choice: BundleChoice, outcome: MenuOutcome): number {
  return outcome[`${choice}Count`];
}

/** Buyers, price and profit of each choice. 各选择的人数与利润。 */
export function mapTable(now: BundleResult, base: BundleResult): Table {
  const { menu, market } = now;
  const { firstCostYuan, secondCostYuan } = market.goods;
  const apart = menu.firstPriceYuan + menu.secondPriceYuan;
  const [both, bothCost] = [Math.min(menu.bundlePriceYuan, apart), firstCostYuan + secondCostYuan];
  const money: Record<BundleChoice, [price: number, cost: number] | null> = {
    nothing: null,
    first: [menu.firstPriceYuan, firstCostYuan],
    second: [menu.secondPriceYuan, secondCostYuan],
    both: [both, bothCost],
  };
  return {
    columns: [
      { key: 'columns.choice' },
      { key: 'columns.buyers', unit: 'people' },
      { key: 'columns.baseBuyers', unit: 'people' },
      { key: 'columns.price', unit: 'yuan' },
      { key: 'columns.margin', unit: 'yuan', digits: 1 },
      { key: 'columns.profit', unit: 'yuan' },
    ],
    rows: choices.map((choice) => {
      const count = countOf(choice, now.yours.mixed);
      const [price = null, cost = 0] = money[choice] ?? [];
      const margin = price === null ? null : price - cost;
      return {
        label: { word: `choices.${choice}` },
        cells: [
          count,
          countOf(choice, base.yours.mixed),
          price,
          margin,
          margin === null ? null : margin * count,
        ],
      };
    }),
  };
}

/** Profit and best prices of each way to sell. 三种卖法的利润与最优价。 */
export function modesTable({ market, yours }: BundleResult): Table {
  return {
    columns: [
      { key: 'columns.mode' },
      { key: 'columns.yours', unit: 'yuan' },
      { key: 'columns.best', unit: 'yuan' },
      { key: 'columns.bestFirst', unit: 'yuan' },
      { key: 'columns.bestSecond', unit: 'yuan' },
      { key: 'columns.bestBundle', unit: 'yuan' },
    ],
    rows: modes.map((mode) => {
      const { menu, outcome } = market.best[mode];
      const prices = [menu.firstPriceYuan, menu.secondPriceYuan, menu.bundlePriceYuan];
      return {
        label: { word: `modes.${mode}` },
        cells: [yours[mode].profitYuan, outcome.profitYuan, ...prices],
      };
    }),
  };
}

/** What buyers keep in each way to sell. 三种卖法的消费者剩余。 */
export function surplusTable({ market, yours }: BundleResult): Table {
  return {
    columns: [
      { key: 'columns.mode' },
      { key: 'columns.kept', unit: 'yuan' },
      { key: 'columns.keptAtBest', unit: 'yuan' },
    ],
    rows: modes.map((mode) => ({
      label: { word: `modes.${mode}` },
      cells: [yours[mode].consumerSurplusYuan, market.best[mode].outcome.consumerSurplusYuan],
    })),
  };
}

/** For each price of the bundle the best of the first good's prices: the ridge of the map. 利润图的脊线。 */
export function heatTable({ market, menu }: BundleResult): Table {
  const { rows, bundlePricesYuan } = heatOf(market, menu.secondPriceYuan);
  return {
    columns: [
      { key: 'columns.bundlePrice' },
      { key: 'columns.ridgePrice', unit: 'yuan' },
      { key: 'columns.ridgeProfit', unit: 'yuan' },
    ],
    rows: bundlePricesYuan.map((bundlePriceYuan, column) => {
      const profits = rows.map(({ profitsYuan }) => profitsYuan[column] ?? 0);
      const most = Math.max(...profits);
      return {
        label: { ...yuan(bundlePriceYuan), digits: 1 },
        cells: [rows[profits.indexOf(most)]?.firstPriceYuan ?? null, most],
      };
    }),
  };
}

/** What a survey promised and what its prices earn. 问卷与真实。 */
export function surveyTable({ market }: BundleResult): Table {
  const { survey, best } = market;
  return {
    columns: [
      { key: 'columns.mode' },
      { key: 'columns.promised', unit: 'yuan' },
      { key: 'columns.earned', unit: 'yuan' },
      { key: 'columns.best', unit: 'yuan' },
    ],
    rows: modes.map((mode) => ({
      label: { word: `modes.${mode}` },
      cells: [
        survey?.promisedYuan[mode] ?? null,
        survey?.earnedYuan[mode] ?? null,
        best[mode].outcome.profitYuan,
      ],
    })),
  };
}
