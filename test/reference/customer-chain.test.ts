// The whole chain on all rows of Online Retail, against the vectors of its parts. 整条链在真实数据上与各步参考数据核对。
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/model/calendar/day-number';
import { customerChain } from '@/model/retail/customer-chain';
import { quantiles } from '@/model/statistics/quantile';
import { differences, type Tolerances } from './compare';
import { datasetBytes } from './recipes/dataset';
import { day } from './recipes/online-retail';

interface Vector {
  id: string;
  expected: Record<string, number> & { byK: Record<number, Record<string, number>> };
  tolerance: Tolerances;
}

const { entries } = JSON.parse(readFileSync(new URL('customer.json', import.meta.url), 'utf8')) as {
  entries: Vector[];
};

function vector(id: string): Vector {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no vector ${id}`);
  return found;
}

const total = (values: ArrayLike<number>) => Array.from(values).reduce((sum, one) => sum + one, 0);

// As many starts as the vectors of k-means are met with: ten end a hair beside the best partition.
const chain = customerChain(datasetBytes('online-retail.csv.gz'), { seed: 1, startCount: 50 });

describe('customerChain() on 541,909 rows', () => {
  it('reads and drops the rows that the vectors count', () => {
    const raw = vector('online-retail-raw').expected;
    const rfm = vector('rfm-online-retail').expected;
    const { dropped } = chain;
    expect(chain.rowCount).toBe(raw['rows']);
    expect(dropped.noCustomer).toBe(raw['rowsWithoutCustomer']);
    expect(chain.keptRowCount).toBe(rfm['rows']);
    expect(chain.rowCount - total(Object.values(dropped))).toBe(chain.keptRowCount);
    expect(chain.raggedRowCount).toBe(0);
  });

  it('has the RFM table, scores and orders of the vector', () => {
    const { expected, tolerance } = vector('rfm-online-retail');
    const { table, scores, cells, customers } = chain;
    const measures = { R: table.recencyDays, F: table.orderCounts, M: table.amounts };
    const { recencyDays, orderCounts, amounts } = scores.bands;
    const found = {
      rows: chain.keptRowCount,
      customers: customers.length,
      invoices: chain.baskets.basketCount,
      revenue: total(table.amounts),
      quantiles0_25_50_75_100: mapped(measures, (values) =>
        quantiles(values, [0, 0.25, 0.5, 0.75, 1]),
      ),
      examples: Object.fromEntries(
        customers.map((customer, i) => [
          customer,
          { ...mapped(measures, (values) => values[i]), score: String(cells[i]) },
        ]),
      ),
      scoreCounts: mapped({ R: recencyDays, F: orderCounts, M: amounts }, (bands) =>
        Object.fromEntries(bands.map(({ score, count }) => [score, count])),
      ),
      customers555: cells.filter((cell) => cell === 555).length,
      customers111: cells.filter((cell) => cell === 111).length,
    };
    expect(chain.snapshotDay).toBe(dayNumber(day('2011-12-10')));
    expect(differences(found, expected, tolerance)).toEqual([]);
  });

  it('parts customers as well as the vector of k-means', () => {
    const { expected, tolerance } = vector('kmeans-rfm-online-retail');
    const { inertia, silhouette } = expected.byK[5] ?? {};
    expect(differences(chain.segments, { inertia, silhouette }, tolerance)).toEqual([]);
    const { segments } = chain.segments;
    expect(total(segments.map(({ customerCount }) => customerCount))).toBe(4338);
    // The rule of every segment holds for four in five of whom it names.
    expect(Math.min(...segments.map(({ rule }) => rule?.hitRatio ?? 0))).toBeGreaterThan(0.79);
  });

  it('puts all customers and all money into tiers', () => {
    const { summaries, withoutValueCount } = chain.tiers;
    expect(withoutValueCount).toBe(0);
    expect(total(summaries.map(({ customerCount }) => customerCount))).toBe(4338);
    expect(total(summaries.map(({ value }) => value))).toBeCloseTo(total(chain.table.amounts), 3);
  });

  it('lists rules by lift, each in one order of a hundred', () => {
    const { rules, basketCount, leastCount } = chain.baskets;
    expect(leastCount).toBe(Math.ceil(basketCount / 100));
    for (const { left, right, bothCount, leftCount, rightCount, lift } of rules) {
      expect([...left, ...right].every((name) => name.length > 3)).toBe(true);
      expect(bothCount).toBeGreaterThanOrEqual(leastCount);
      expect(lift).toBeCloseTo((bothCount * basketCount) / (leftCount * rightCount), 9);
    }
    const lifts = rules.map(({ lift }) => lift);
    expect([...lifts].sort((a, b) => b - a)).toEqual(lifts);
  });

  it('refuses to say who has left', () => {
    expect(chain.value).toMatchObject({ problem: 'dropoutNotIdentified', customers: null });
    // Published with the vectors: the assumption of the spend model holds here.
    expect(chain.value?.spend.correlation).toBeCloseTo(0.016, 3);
  });
});

function mapped<From, To>(values: Record<string, From>, to: (value: From) => To) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value)]));
}
