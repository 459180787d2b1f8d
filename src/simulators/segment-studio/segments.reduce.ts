// Real customers and the segments k-means finds among them, worked out at build time. 真实客户及其聚类，构建时归约。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { kMeans } from '@/model/cluster/k-means';
import { logged, type Points, pointsOf, zScaled } from '@/model/cluster/points';
import { silhouette } from '@/model/cluster/silhouette';
import { rfmTable } from '@/model/customers/rfm-table';
import { cleanSales } from '@/model/retail/clean-sales';
import { retailTransactions } from '@/model/retail/transactions';
import { cellText } from './cells';
import { keptOnDisk } from './kept-on-disk';
import { packed, stepOf, steps } from './scales';

/** Teaching value: the shop sells in pounds, this simulator counts in yuan. 教学参数：1 英镑按 10 元。 */
const YUAN_PER_POUND = 10;
const STARTS = 3;
const SEED = 1;
/** Silhouettes among one customer in four, by rank of spending: within 0.015, a sixteenth of the work. */
const SILHOUETTE_STRIDE = 4;
const counts = [2, 3, 4, 5, 6, 7, 8];
const MONEY = 4;

// From the project's root: a bundled module no longer lies where its source lay.
const root = process.cwd();
const DATA = join(root, 'public/data/online-retail.csv.gz');
const models = ['cluster', 'customers', 'random', 'retail', 'table'].map((topic) =>
  join(root, 'src/model', topic),
);
const own = ['segments.reduce.ts', 'scales.ts', 'cells.ts'].map((file) =>
  join(root, 'src/simulators/segment-studio', file),
);

export default keptOnDisk(
  join(root, 'node_modules/.cache/shapan'),
  'segments',
  [DATA, ...models, ...own],
  () => reducedCustomers(retailCustomers()),
);

/** Days since the last order, orders and yuan of every customer. 每位客户的 R、F、M。 */
export function retailCustomers(): [Float64Array, Float64Array, Float64Array] {
  const { sales } = cleanSales(retailTransactions(gunzipSync(readFileSync(DATA))));
  const lastDay = sales.dayNumbers.reduce((latest, day) => Math.max(latest, day));
  const { recencyDays, orderCounts, amounts } = rfmTable(sales, lastDay + 1);
  return [recencyDays, orderCounts, amounts.map((pounds) => pounds * YUAN_PER_POUND)];
}

/** Cells, spreads, and for each choice of features and scale its centres and silhouettes. 归约结果。 */
export function reducedCustomers(columns: readonly [Float64Array, Float64Array, Float64Array]) {
  const customers = Array.from(columns[0], (_, i) => columns.map((column) => column[i] as number));
  const spending = [...customers.keys()].sort((a, b) => at(columns[2], b) - at(columns[2], a));
  const sample = spending.filter((_, rank) => rank % SILHOUETTE_STRIDE === 0);
  const stepsOf = (values: number[]) =>
    values.map((value, place) => stepOf(steps[place] as number[], value)) as [
      number,
      number,
      number,
    ];
  return {
    ...cellText(customers.map(stepsOf), steps),
    deviations: zScaled(columns).deviations.map(short),
    logDeviations: zScaled(columns.map(logged)).deviations.map(short),
    // By features, in bits: 1 recency, 2 frequency, 4 money; nothing for no feature.
    splits: [1, 2, 3, 4, 5, 6, 7].map((features) => splitsOf(columns, features, sample)),
  };
}

function at(column: ArrayLike<number>, row: number): number {
  return column[row] as number;
}

function short(value: number): number {
  return Number(value.toPrecision(5));
}

function splitsOf(columns: readonly Float64Array[], features: number, sample: readonly number[]) {
  const chosen = columns.filter((_, place) => features & (1 << place));
  const logs = zScaled(chosen.map(logged));
  const plain = zScaled(chosen);
  const unscaled = [
    (value: number) => value,
    (value: number, place: number) => at(plain.means, place) + value * at(plain.deviations, place),
    (value: number, place: number) =>
      Math.exp(at(logs.means, place) + value * at(logs.deviations, place)),
  ];
  return [chosen, plain.columns, logs.columns].map((scaled, scaling) => {
    // One feature alone gives the same segments standardised as it is; and as they are, yuan are so
    // many more than days or orders that money alone decides.
    const isSame = chosen.length === 1 ? scaling === 1 : scaling === 0 && features >= MONEY;
    if (isSame) return null;
    const points = pointsOf(scaled);
    const found = counts.map((count) => kMeans(points, count, { seed: SEED, startCount: STARTS }));
    // Centres are kept in days, orders and yuan, whatever scale they were found on.
    const centers = found.flatMap((clusters) =>
      clusters.centers.flatMap((center) => center.map(unscaled[scaling] as (typeof unscaled)[0])),
    );
    return {
      centers: centers.map(packed).join(''),
      silhouettes: found.map(({ labels }) => sampledSilhouette(points, labels, sample)),
    };
  });
}

function sampledSilhouette(
  { values, size }: Points,
  labels: Int32Array,
  sample: readonly number[],
): number {
  const part = {
    values: Float64Array.from(
      sample.flatMap((row) => Array.from(values.subarray(row * size, (row + 1) * size))),
    ),
    size,
    count: sample.length,
  };
  const mean = silhouette(
    part,
    sample.map((row) => labels[row] as number),
  ).meanValue;
  return Number((mean ?? 0).toFixed(3));
}
