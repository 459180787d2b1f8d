// Reference vectors of clusters, mixtures and trees. 聚类、混合模型与决策树的参考数据。
import { gaussianMixture } from '@/model/cluster/gaussian-mixture';
import { kMeans, kMeansFrom, type KMeansOptions, orderedClusters } from '@/model/cluster/k-means';
import { logged, type Points, pointsOf, zScaled } from '@/model/cluster/points';
import { adjustedRand, calinskiHarabasz, daviesBouldin } from '@/model/cluster/separation';
import { silhouette } from '@/model/cluster/silhouette';
import { cartTree, leafOf } from '@/model/tree/cart';
import { treeRules } from '@/model/tree/rules';
import { onlineRetailRfm } from '../recipes/online-retail';
import { iris } from '../recipes/small-tables';

// Of one start in 180 comes the best partition of iris into seven: ten starts would miss it.
const IRIS_OPTIONS = { seed: 1, startCount: 1000 };
const RFM_OPTIONS = { seed: 1, startCount: 50 };

export const clusterAdapters: Record<string, (input: never) => unknown> = {
  'cluster.kmeans'(input: { points: number[][]; start: number[][] } | { dataset: string }) {
    if (!('dataset' in input)) return fromStart(input.points, input.start);
    return input.dataset === 'iris.csv' ? irisClusters() : rfmClusters();
  },

  'cluster.gmm'({ components }: { components: number }) {
    const fit = gaussianMixture(pointsOf(iris().columns), components, { seed: 1 });
    return {
      logLik: fit.logLikelihood,
      parameters: fit.freeParameterCount,
      bicLowerIsBetter: fit.bic,
      aic: fit.aic,
      weightsSorted: fit.weightRatios.sort((a, b) => a - b),
    };
  },

  'tree.cart'({ maxDepth }: { maxDepth: number }) {
    const { names, columns, species } = iris();
    const features = names.map((name, i) => ({ name, values: columns[i] as Float64Array }));
    const tree = cartTree(
      features,
      { classes: species.codes, classCount: species.texts.length },
      { mostDepth: maxDepth },
    );
    const rows = Array.from(species.codes, (_, row) => columns.map((one) => one[row] as number));
    const hits = rows.filter((row, i) => leafOf(tree, row).prediction === species.codes[i]).length;
    const tied = (tree.split?.tiedFeatures ?? []).map((feature) => names[feature]);
    return {
      rules: treeRules(tree, features).map(({ conditions, prediction, counts }, i) => [
        conditionText(conditions, i === 0 ? tied : []),
        species.texts[prediction],
        counts,
      ]),
      rootGini: tree.giniRatio,
      rootGain: tree.split?.gainRatio,
      trainAccuracy: hits / rows.length,
    };
  },
};

function fromStart(rows: number[][], start: number[][]) {
  const points = pointsOf(transposed(rows));
  const { labels, centers, inertia } = kMeansFrom(points, start);
  return {
    labels: [...labels],
    centers,
    inertia,
    silhouetteSamples: [...silhouette(points, labels).values],
  };
}

function irisClusters() {
  const { columns, species } = iris();
  const points = pointsOf(columns);
  const best = orderedClusters(kMeans(points, 3, IRIS_OPTIONS), 2);
  return {
    byK: byK(points, [1, 2, 3, 4, 5, 6, 7, 8], IRIS_OPTIONS),
    // Printed with six decimals.
    k3CentersSortedByPetalLength: best.centers.map((center) => center.map(sixDecimals)),
    k3AdjustedRandVsSpecies: adjustedRand(best.labels, species.codes),
  };
}

function rfmClusters() {
  const { recencyDays, orderCounts, amounts } = onlineRetailRfm();
  const { columns } = zScaled([recencyDays, orderCounts, amounts].map(logged));
  return { byK: byK(pointsOf(columns), [2, 3, 4, 5, 6], RFM_OPTIONS) };
}

function byK(points: Points, clusterCounts: number[], options: KMeansOptions) {
  return Object.fromEntries(
    clusterCounts.map((clusterCount) => {
      const { labels, sizes, inertia } = kMeans(points, clusterCount, options);
      return [
        clusterCount,
        {
          inertia,
          sizesSorted: sizes.sort((a, b) => a - b),
          silhouette: silhouette(points, labels).meanValue,
          daviesBouldin: daviesBouldin(points, labels),
          calinskiHarabasz: calinskiHarabasz(points, labels),
        },
      ];
    }),
  );
}

function conditionText(
  conditions: { feature: string; atLeast?: number; below?: number }[],
  tied: (string | undefined)[],
): string {
  const text = conditions
    .flatMap(({ feature, atLeast, below }) => [
      ...(below === undefined ? [] : [`${feature} < ${below}`]),
      ...(atLeast === undefined ? [] : [`${feature} >= ${atLeast}`]),
    ])
    .join(' and ');
  return tied.length === 0
    ? text
    : `${text} (${tied.join()} < 0.8 is an exact tie: same gini gain)`;
}

function transposed(rows: number[][]): number[][] {
  return (rows[0] ?? []).map((_, k) => rows.map((row) => row[k] as number));
}

function sixDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
