// Every job by name; a peer's stands beside ours. 全部任务。
import { type Baskets, leastCountOf } from '@/model/basket/baskets';
import { frequentItemsets, itemsOf } from '@/model/basket/frequent-itemsets';
import { kMeans } from '@/model/cluster/k-means';
import type { Points } from '@/model/cluster/points';
import { silhouette } from '@/model/cluster/silhouette';
import { bgNbdFit } from '@/model/customer-value/bg-nbd-fit';
import { paretoNbdFit } from '@/model/customer-value/pareto-nbd-fit';
import { rfmScores } from '@/model/customers/rfm-scores';
import { rfmTable } from '@/model/customers/rfm-table';
import { valueTiers } from '@/model/customers/value-tiers';
import { cleanSales } from '@/model/retail/clean-sales';
import { customerChain } from '@/model/retail/customer-chain';
import { retailTransactions } from '@/model/retail/transactions';
import { cartTree, leafOf } from '@/model/tree/cart';
import { cdnow } from '@test/reference/recipes/cdnow';
import { datasetBytes } from '@test/reference/recipes/dataset';
import { groceries } from '@test/reference/recipes/small-tables';
import { customerPoints, realBaskets, sessions, syntheticPoints } from './inputs';
import { type Job, job, meanOver } from './job';
import { operationsJobs } from './operations';
import { peerItemsets, peerKMeans, peerTree } from './peers';
import { digestOf } from './digest';

const CLUSTERS = 5;
const SNAPSHOT = 15_318;
const retailFile = () => datasetBytes('online-retail.csv.gz');

function tiered(bytes: Uint8Array) {
  const { sales } = cleanSales(retailTransactions(bytes));
  const table = rfmTable(sales, SNAPSHOT);
  return { scores: rfmScores(table), tiers: valueTiers(table.amounts) };
}

// The best of ten starts is luck: inertia is the mean over so many seeds, of the peer as well.
const REAL_SEEDS = 20;
const SYNTHETIC_SEEDS = 2;

const clusters = (points: () => Points, seedCount: number) =>
  job(
    points,
    (input) => kMeans(input, CLUSTERS, { seed: 1 }),
    (_, input) => ({
      inertia: meanOver(seedCount, (seed) => kMeans(input, CLUSTERS, { seed }).inertia),
    }),
  );

const itemsets = (baskets: () => Baskets, support: number) =>
  job(
    baskets,
    (input) => frequentItemsets(input, { leastCount: leastCountOf(support, input.basketCount) }),
    (found) =>
      digestOf(
        Array.from(found.counts, (count, set) => ({
          items: Array.from(itemsOf(found, set), (item) => found.names[item] as string),
          count,
        })),
      ),
  );

export const jobs: Record<string, Job<unknown, unknown>> = {
  ...operationsJobs,
  tiers: job(retailFile, tiered, ({ tiers }) => ({
    customers: tiers.tiers.length,
    tierA: tiers.summaries[0]?.customerCount ?? 0,
  })),
  'clusters-real': clusters(customerPoints, REAL_SEEDS),
  'clusters-real-peer': peerKMeans(customerPoints, CLUSTERS, REAL_SEEDS),
  'clusters-synthetic': clusters(syntheticPoints, SYNTHETIC_SEEDS),
  'clusters-synthetic-peer': peerKMeans(syntheticPoints, CLUSTERS, SYNTHETIC_SEEDS),
  'baskets-groceries': itemsets(groceries, 0.001),
  'baskets-groceries-peer': peerItemsets(groceries, 0.001),
  'baskets-real': itemsets(realBaskets, 0.01),
  'baskets-real-peer': peerItemsets(realBaskets, 0.01),
  tree: job(
    sessions,
    ({ features, classes }) => cartTree(features, { classes, classCount: 2 }, { mostDepth: 3 }),
    (tree, { features, classes }) => {
      const row = (i: number) => features.map(({ values }) => values[i] as number);
      const isHit = (_: number, i: number) => leafOf(tree, row(i)).prediction === classes[i];
      return { accuracy: classes.filter(isHit).length / classes.length };
    },
  ),
  'tree-peer': peerTree(sessions),
  'bg-nbd': job(
    () => cdnow().histories,
    (histories) => bgNbdFit(histories),
    ({ logLik }) => ({ logLik }),
  ),
  'pareto-nbd': job(
    () => cdnow().histories,
    (histories) => paretoNbdFit(histories),
    ({ logLik }) => ({ logLik }),
  ),
  silhouette: job(
    () => {
      const points = customerPoints();
      return { points, labels: kMeans(points, CLUSTERS, { seed: 1 }).labels };
    },
    ({ points, labels }) => silhouette(points, labels),
    ({ meanValue }) => ({ silhouette: meanValue ?? NaN }),
  ),
  chain: job(
    retailFile,
    (bytes) => customerChain(bytes, { seed: 1 }),
    ({ keptRowCount, baskets }) => ({ rows: keptRowCount, itemsets: baskets.itemsetCount }),
  ),
};
