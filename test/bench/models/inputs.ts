// Small inputs taken from the large file once, so that a job's memory is its own. 从大文件提取的小输入。
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Baskets, basketsFromLists } from '@/model/basket/baskets';
import { logged, type Points, pointsOf, zScaled } from '@/model/cluster/points';
import { randomStream } from '@/model/random/stream';
import { csvTable } from '@/model/table/csv-table';
import { datasetBytes } from '@test/reference/recipes/dataset';
import { onlineRetailRfm, onlineRetailSales } from '@test/reference/recipes/online-retail';

const FOLDER = join('.cache', 'bench');
const RFM = join(FOLDER, 'rfm.json');
const BASKETS = join(FOLDER, 'baskets.json');

/** Writes what the jobs on real customers and orders read. 写出各任务要读的输入。 */
export function writeInputs(): void {
  mkdirSync(FOLDER, { recursive: true });
  const { recencyDays, orderCounts, amounts } = onlineRetailRfm();
  const columns = [recencyDays, orderCounts, amounts].map((column) => [...column]);
  writeFileSync(RFM, JSON.stringify(columns));
  const { invoiceCodes, itemCodes, items, rowCount } = onlineRetailSales();
  const orders = new Map<number, Set<string>>();
  for (let row = 0; row < rowCount; row++) {
    const order = orders.get(invoiceCodes[row] as number) ?? new Set<string>();
    orders.set(invoiceCodes[row] as number, order.add(items[itemCodes[row] as number] as string));
  }
  writeFileSync(BASKETS, JSON.stringify([...orders.values()].map((order) => [...order])));
}

/** The customers as they are clustered: scaled logarithms of recency, orders and money. */
export function customerPoints(): Points {
  const columns: number[][] = JSON.parse(readFileSync(RFM, 'utf8'));
  return pointsOf(zScaled(columns.map(logged)).columns);
}

/** Orders of Online Retail, each item once. */
export function realBaskets(): Baskets {
  return basketsFromLists(JSON.parse(readFileSync(BASKETS, 'utf8')));
}

/** 100,000 points in four dimensions around five centres that overlap. */
export function syntheticPoints(): Points {
  const next = randomStream(2026, 'bench points');
  // A sum of twelve uniform numbers is as good as normal here.
  const spread = () => Array.from({ length: 12 }, next).reduce((sum, value) => sum + value, -6);
  const centers = Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => 6 * next()));
  const count = 100_000;
  const values = Float64Array.from({ length: 4 * count }, (_, i) => {
    const center = centers[Math.floor(i / 4) % 5] as number[];
    return (center[i % 4] as number) + spread();
  });
  return { values, size: 4, count };
}

const SESSION_COLUMNS = [
  'Administrative',
  'Administrative_Duration',
  'Informational',
  'Informational_Duration',
  'ProductRelated',
  'ProductRelated_Duration',
  'BounceRates',
  'ExitRates',
  'PageValues',
  'SpecialDay',
] as const;

/** 12,330 sessions: ten numbers each, and whether they ended with an order. */
export function sessions() {
  const names = [...SESSION_COLUMNS, 'Revenue'];
  const kinds = Object.fromEntries(names.map((name) => [name, 'number' as const]));
  const { columns } = csvTable(datasetBytes('online-shoppers-intention.csv.gz'), kinds);
  const features = SESSION_COLUMNS.map((name) => ({ name, values: columns[name] as Float64Array }));
  return { features, classes: columns['Revenue'] as Float64Array };
}
