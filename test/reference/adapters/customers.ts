// Reference vectors of order lines, RFM, ABC, retention and migration. 交易、RFM、ABC、留存与迁移的参考数据。
import { calendarDay, dayNumber, monthNumber } from '@/model/calendar/day-number';
import { rfmCells, rfmScores } from '@/model/customers/rfm-scores';
import {
  ceilingScores,
  equalPartScores,
  quantileBins,
  shareBelowScores,
} from '@/model/customers/score-rules';
import { valueTiers } from '@/model/customers/value-tiers';
import { tierMigration } from '@/model/markov/tier-migration';
import { abcClasses } from '@/model/pareto/abc';
import { giniCoefficient, topValueRatio } from '@/model/pareto/concentration';
import { variationRatio, xyzClasses } from '@/model/pareto/xyz';
import { cohortTable } from '@/model/retention/cohort-table';
import { stickiness } from '@/model/retention/stickiness';
import { loadSummary } from '@/model/retail/load-summary';
import { distinctCounts } from '@/model/table/distinct-counts';
import { quantiles } from '@/model/statistics/quantile';
import {
  amountsByCode,
  day,
  monthsOf,
  onlineRetail,
  onlineRetailRfm,
  onlineRetailSales,
} from '../recipes/online-retail';

export const customerAdapters: Record<string, (input: never) => unknown> = {
  'retail.load'() {
    const found = loadSummary(onlineRetail());
    return {
      rows: found.rowCount,
      customers: found.customerCount,
      rowsWithoutCustomer: found.rowsWithoutCustomerCount,
      invoices: found.invoiceCount,
      stockCodes: found.itemCount,
      countries: found.countryCount,
      cancelledRows: found.cancelledRowCount,
      exactDuplicateRows: found.repeatedRowCount,
      emptyDescriptions: found.emptyDescriptionCount,
      sumQuantity: found.quantitySum,
      sumQuantityTimesPrice: found.amountSum,
      firstTimestamp: timeText(found.firstTimeSeconds ?? NaN),
      lastTimestamp: timeText(found.lastTimeSeconds ?? NaN),
    };
  },

  'rfm.table'({ snapshot }: { snapshot: string }) {
    return rfm(snapshot);
  },

  'rfm.score'({ values, bins }: { values: number[]; bins: number }) {
    const byQuantile = quantileBins(values, bins);
    return {
      'share-below': [...shareBelowScores(values, bins)],
      ceil: [...ceilingScores(values, bins)],
      quantile: [...byQuantile.bins],
      quantileEdges: byQuantile.edges,
      ntile: [...equalPartScores(values, bins)],
    };
  },

  'pareto.abc'(input: { values: number[]; cuts: number[] } | { dataset: string }) {
    if ('dataset' in input) return abcOfProducts();
    const classes = [...abcClasses(input.values, input.cuts).classes].map((i) => 'ABC'[i]);
    return { classes, gini: giniCoefficient(input.values) };
  },

  'pareto.xyz'({ demand }: { demand: number[][] }) {
    const cv = demand.map(variationRatio);
    // The spreadsheet's figure has divisor n − 1: only for comparison, the model does not offer it.
    const cvSample = cv.map((ratio, i) => {
      const n = demand[i]?.length ?? NaN;
      return ratio === null ? null : ratio * Math.sqrt(n / (n - 1));
    });
    return { cv, class: xyzClasses(cv), cvSample };
  },

  'markov.tierMigration'({ period1, period2 }: { period1: string; period2: string }) {
    const sales = onlineRetailSales();
    const [before, after] = [period1, period2].map((period) => {
      const span = period.split('..') as [string, string];
      return valueTiers(amountsByCode(sales, sales.customerCodes, span)).tiers;
    }) as [Int8Array, Int8Array];
    const { counts, newCounts } = tierMigration(before, after, 3);
    return {
      rows: ['A', 'B', 'C'],
      columns: ['A', 'B', 'C', 'none'],
      counts,
      newInPeriod2: newCounts.reduce((sum, count) => sum + count, 0),
    };
  },

  'retention.cohort'({ cohort }: { cohort: string }) {
    const sales = onlineRetailSales({ keepsReturns: true, keepsFreeItems: true });
    const table = cohortTable(sales.customerCodes, monthsOf(sales));
    const month = monthNumber(dayNumber(day(`${cohort}-01`)));
    return { active: table.activeCounts[table.firstPeriods.indexOf(month)] };
  },

  'retention.stickiness'({ window }: { window: string }) {
    const sales = onlineRetailSales();
    const [first, last] = window
      .slice(0, '2011-11-01..2011-11-30'.length)
      .split('..')
      .map((text) => dayNumber(day(text))) as [number, number];
    const found = stickiness(sales.customerCodes, sales.dayNumbers, first, last);
    return {
      mau: found.spanActives,
      dauSum: found.activesPerDay.reduce((sum, count) => sum + count, 0),
      daysWithSales: found.daysWithActives,
      meanDau30: found.meanDailyActives,
      stickiness: found.stickinessRatio,
    };
  },
};

function rfm(snapshot: string) {
  if (snapshot !== '2011-12-10') throw new Error(`no recipe for a snapshot on ${snapshot}`);
  const sales = onlineRetailSales();
  const table = onlineRetailRfm();
  const scores = rfmScores(table);
  const cells = rfmCells(scores);
  const measures = { R: table.recencyDays, F: table.orderCounts, M: table.amounts };
  const bands = {
    R: scores.bands.recencyDays,
    F: scores.bands.orderCounts,
    M: scores.bands.amounts,
  };
  const invoiceCount = distinctCounts(new Int32Array(sales.rowCount), 1, sales.invoiceCodes)[0];
  return {
    rows: sales.rowCount,
    customers: table.customerCodes.length,
    invoices: invoiceCount,
    revenue: table.amounts.reduce((sum, amount) => sum + amount, 0),
    quantiles0_25_50_75_100: mapped(measures, (values) =>
      quantiles(values, [0, 0.25, 0.5, 0.75, 1]),
    ),
    examples: Object.fromEntries(
      Array.from(table.customerCodes, (code, i) => [
        sales.customers[code],
        { ...mapped(measures, (values) => values[i]), score: String(cells[i]) },
      ]),
    ),
    scoreCounts: mapped(bands, (list) =>
      Object.fromEntries(list.map(({ score, count }) => [score, count])),
    ),
    customers555: cells.filter((cell) => cell === 555).length,
    customers111: cells.filter((cell) => cell === 111).length,
  };
}

function abcOfProducts() {
  const sales = onlineRetailSales();
  const all = amountsByCode(sales, sales.itemCodes);
  const items = [...sales.items.keys()].filter((code) => (all[code] ?? 0) > 0);
  const values = items.map((code) => all[code] as number);
  const { order, summaries } = abcClasses(values);
  const top = order[0] as number;
  const [A, B, C] = summaries.map(({ itemCount }) => itemCount);
  return {
    items: items.length,
    classCounts: { A, B, C },
    gini: giniCoefficient(values),
    top20PercentShare: topValueRatio(values, 0.2),
    topCode: sales.items[items[top] as number],
    topAmount: values[top],
  };
}

function mapped<From, To>(values: Record<string, From>, to: (value: From) => To) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
}

function timeText(seconds: number): string {
  const { year, month, day: dayOfMonth } = calendarDay(Math.floor(seconds / 86_400));
  const rest = seconds % 86_400;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const clock = `${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}`;
  return `${year}-${two(month)}-${two(dayOfMonth)} ${clock}`;
}
