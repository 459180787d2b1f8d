// The same work done by packages from npm. 用 npm 上的同类包做同样的事。
import cart from 'ml-cart';
import { kmeans } from 'ml-kmeans';
import fpGrowth from 'node-fpgrowth';
import { type Baskets, leastCountOf } from '@/model/basket/baskets';
import type { Points } from '@/model/cluster/points';
import { digestOf } from './digest';
import type { sessions } from './inputs';
import { job, meanOver } from './job';

const STARTS = 10;

function rowsOf({ values, size, count }: Points): number[][] {
  return Array.from({ length: count }, (_, i) =>
    Array.from(values.subarray(i * size, (i + 1) * size)),
  );
}

type Clustering = ReturnType<typeof kmeans>;

function inertiaOf({ clusters, centroids }: Clustering, rows: readonly number[][]): number {
  return rows.reduce((sum, row, i) => {
    const center = centroids[clusters[i] as number] as number[];
    return sum + row.reduce((part, value, k) => part + (value - (center[k] as number)) ** 2, 0);
  }, 0);
}

/** ml-kmeans starts once, so that the best of ten is the best of ten calls. */
const tenStarts = (rows: number[][], clusterCount: number, seed: number) =>
  Array.from({ length: STARTS }, (_, i) => kmeans(rows, clusterCount, { seed: seed * 100 + i }));

export const peerKMeans = (points: () => Points, clusterCount: number, seedCount: number) =>
  job(
    () => rowsOf(points()),
    (rows) => tenStarts(rows, clusterCount, 1),
    (_, rows) => ({
      inertia: meanOver(seedCount, (seed) =>
        Math.min(...tenStarts(rows, clusterCount, seed).map((one) => inertiaOf(one, rows))),
      ),
    }),
  );

export const peerItemsets = (baskets: () => Baskets, support: number) =>
  job(
    () => {
      const { starts, items, names, basketCount } = baskets();
      const lists = Array.from({ length: basketCount }, (_, basket) =>
        Array.from(
          items.subarray(starts[basket], starts[basket + 1]),
          (item) => names[item] as string,
        ),
      );
      return { lists, leastCount: leastCountOf(support, basketCount) };
    },
    // It multiplies the share by the number of baskets and rounds up.
    ({ lists, leastCount }) =>
      new fpGrowth.FPGrowth<string>((leastCount - 0.5) / lists.length).exec(lists),
    (found) => digestOf(found.map(({ items, support: count }) => ({ items, count }))),
  );

export const peerTree = (read: typeof sessions) =>
  job(
    () => {
      const { features, classes } = read();
      const rows = Array.from(classes, (_, i) => features.map(({ values }) => values[i] as number));
      return { rows, classes: Array.from(classes) };
    },
    ({ rows, classes }) => {
      const options = { gainFunction: 'gini', maxDepth: 3, gainThreshold: 0 } as const;
      const tree = new cart.DecisionTreeClassifier(options);
      tree.train(rows, classes);
      return tree;
    },
    (tree, { rows, classes }) => {
      const hits = tree.predict(rows).filter((found, i) => found === classes[i]);
      return { accuracy: hits.length / classes.length };
    },
  );
