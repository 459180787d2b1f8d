// The numbers behind the pictures of the price ladder. 几件几折各图的数据表。
import type { Table } from '../_frame/declaration';
import { allSchemes, CURVE_STEP } from './market';
import { type OwnScheme, schemes } from './inputs';
import type { LadderResult } from './run';
import { pieces, ratio } from './sentences';

const isOwn = (scheme: string): scheme is OwnScheme => schemes.some((own) => own === scheme);

/** Buyers, price and profit by number of pieces. 各件数的人数、价格与利润。 */
export function takesTable(now: LadderResult, base: LadderResult): Table {
  const { buyerCounts, earnedYuan } = now.now;
  const priceAt = (k: number) => (k === 0 ? 0 : (now.paidYuan[k - 1] ?? null));
  return {
    columns: [
      { key: 'columns.pieces' },
      { key: 'columns.buyers', unit: 'people' },
      { key: 'columns.baseBuyers', unit: 'people' },
      { key: 'columns.price', unit: 'yuan' },
      { key: 'columns.added', unit: 'yuan' },
      { key: 'columns.earned', unit: 'yuan' },
    ],
    rows: buyerCounts.map((count, k) => {
      const [price, before] = [priceAt(k), k === 0 ? null : priceAt(k - 1)];
      const added = price === null || before === null ? null : price - before;
      return {
        label: pieces(k),
        cells: [
          count,
          base.now.buyerCounts[k] ?? null,
          k === 0 ? null : price,
          added,
          earnedYuan[k] ?? null,
        ],
      };
    }),
  };
}

/** Share of buyers who would pay each part of the mean, for one to four goods. 愿付某价的人占比。 */
export function spreadTable({ market }: LadderResult): Table {
  const { together } = market;
  const places = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.5];
  return {
    columns: [
      { key: 'columns.part' },
      ...together.map((_, k) => ({
        key: `columns.reach${k + 1}`,
        unit: 'ratio' as const,
        digits: 0,
      })),
    ],
    rows: [
      {
        label: { word: 'columns.spread' },
        cells: together.map(({ spreadRatio }) => spreadRatio),
      },
      ...places.map((part) => ({
        label: ratio(part),
        cells: together.map(({ reachRatios }) => reachRatios[Math.round(part / CURVE_STEP)] ?? 0),
      })),
    ],
  };
}

/** Profit and best prices of each way to sell. 各卖法的利润与最优价。 */
export function modesTable({ market, yours }: LadderResult): Table {
  const { goodCount, best } = market;
  const sizes = Array.from({ length: goodCount }, (_, k) => k + 1);
  return {
    columns: [
      { key: 'columns.mode' },
      { key: 'columns.yours', unit: 'yuan' },
      { key: 'columns.best', unit: 'yuan' },
      ...sizes.map((size) => ({ key: `columns.price${size}`, unit: 'yuan' as const })),
    ],
    rows: allSchemes.map((scheme) => {
      const { pricesYuan, outcome } = best[scheme];
      // One price for all goods together; fifteen are too many for a row.
      const prices = { pure: [...sizes.slice(1).map(() => null), pricesYuan[0]], anySet: [] };
      const listed = scheme === 'pure' || scheme === 'anySet' ? prices[scheme] : pricesYuan;
      return {
        label: { word: `modes.${scheme}` },
        cells: [
          isOwn(scheme) ? yours.in(scheme).profitYuan : null,
          outcome.profitYuan,
          ...sizes.map((_, k) => listed[k] ?? null),
        ],
      };
    }),
  };
}

/** What buyers keep in each way to sell. 各卖法的消费者剩余。 */
export function surplusTable({ market, yours }: LadderResult): Table {
  return {
    columns: [
      { key: 'columns.mode' },
      { key: 'columns.kept', unit: 'yuan' },
      { key: 'columns.keptAtBest', unit: 'yuan' },
    ],
    rows: allSchemes.map((scheme) => ({
      label: { word: `modes.${scheme}` },
      cells: [
        isOwn(scheme) ? yours.in(scheme).consumerSurplusYuan : null,
        market.best[scheme].outcome.consumerSurplusYuan,
      ],
    })),
  };
}

/** What a survey promised and what its prices earn. 问卷与真实。 */
export function surveyTable({ market }: LadderResult): Table {
  const { survey, best } = market;
  return {
    columns: [
      { key: 'columns.mode' },
      { key: 'columns.promised', unit: 'yuan' },
      { key: 'columns.earnedInFact', unit: 'yuan' },
      { key: 'columns.best', unit: 'yuan' },
    ],
    rows: allSchemes.map((scheme) => ({
      label: { word: `modes.${scheme}` },
      cells: [
        survey?.promisedYuan[scheme] ?? null,
        survey?.earnedYuan[scheme] ?? null,
        best[scheme].outcome.profitYuan,
      ],
    })),
  };
}
