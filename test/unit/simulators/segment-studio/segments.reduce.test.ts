// The real customers and their clusters, against published numbers and a full run. 真实客户：对照公布的数与完整计算。
import { describe, expect, it } from 'vitest';
import { kMeans } from '@/model/cluster/k-means';
import { logged, pointsOf, zScaled } from '@/model/cluster/points';
import { silhouette } from '@/model/cluster/silhouette';
import { cellsOf } from '@/simulators/segment-studio/cells';
import { steps } from '@/simulators/segment-studio/scales';
import retail, {
  reducedCustomers,
  retailCustomers,
} from '@/simulators/segment-studio/segments.reduce';
import { clusterSplit } from '@/simulators/segment-studio/split';
import { shopOf } from '@/simulators/segment-studio/shops';

const customers = retailCustomers();
const cells = cellsOf(retail, steps);
const sum = (list: Iterable<number>) => [...list].reduce((total, one) => total + one, 0);

describe('the real customers', () => {
  it('are 4,338 who spent 8.91 million pounds, as is published of the cleaned data', () => {
    expect(customers[0]).toHaveLength(4338);
    expect(sum(customers[2]) / 10).toBeCloseTo(8_911_407.9, 0);
  });

  it('are all in the cells, which keep money to 1 % and orders to 1 %', () => {
    expect(sum(cells.map(({ customerCount }) => customerCount))).toBe(4338);
    const total = (feature: number) =>
      sum(cells.map(({ customerCount, values }) => customerCount * (values[feature] as number)));
    expect(Math.abs(total(2) / sum(customers[2]) - 1)).toBeLessThan(0.01);
    expect(Math.abs(total(1) / sum(customers[1]) - 1)).toBeLessThan(0.01);
    expect(Math.abs(total(0) / sum(customers[0]) - 1)).toBeLessThan(0.01);
  });

  it('are reduced to what is kept, whoever works it out', { timeout: 60_000 }, () => {
    expect(JSON.parse(JSON.stringify(reducedCustomers(customers)))).toEqual(retail);
  });

  it('take four kilobytes', () => {
    expect(JSON.stringify(retail).length).toBeLessThan(9000);
  });
});

describe('the clusters', () => {
  const logs = pointsOf(zScaled(customers.map(logged)).columns);
  const raw = pointsOf(customers);
  const shop = shopOf('real');

  it('have the published silhouette of two clusters on logarithms, 0.4316', () => {
    const all = silhouette(logs, kMeans(logs, 2, { seed: 1 }).labels).meanValue;
    expect(all).toBeCloseTo(0.4316, 4);
  });

  it('keep silhouettes to 0.015, though they are estimated on one customer in four', () => {
    for (const count of [2, 4, 6]) {
      const { labels } = kMeans(logs, count, { seed: 1, startCount: 3 });
      const all = silhouette(logs, labels).meanValue ?? 0;
      const kept = retail.splits[6]?.[2]?.silhouettes[count - 2] ?? 0;
      expect(Math.abs(kept - all)).toBeLessThan(0.015);
    }
  });

  it('put the customers of cells where k-means put the customers, but for a few at the borders', () => {
    const sizesOf = (counts: number[]) => counts.toSorted((a, b) => a - b);
    const apart = (bits: number, scaling: number, count: number, points: typeof logs) => {
      const found = sizesOf(kMeans(points, count, { seed: 1, startCount: 3 }).sizes);
      const kept = sizesOf(
        clusterSplit(shop, bits, scaling, count).segments.map(({ customerCount }) => customerCount),
      );
      return sum(found.map((size, i) => Math.abs(size - (kept[i] ?? 0)))) / 2 / 4338;
    };
    expect(apart(7, 0, 2, raw)).toBe(0);
    for (const count of [2, 3, 4, 5]) expect(apart(7, 2, count, logs)).toBeLessThan(0.03);
  });

  it('leave out what money alone decides, since yuan are so many more than days or orders', () => {
    const money = pointsOf([customers[2]]);
    for (const count of [2, 5, 8]) {
      const options = { seed: 1, startCount: 3 };
      const [all, alone] = [raw, money].map((points) => kMeans(points, count, options).sizes);
      expect(all?.toSorted()).toEqual(alone?.toSorted());
    }
    expect(clusterSplit(shop, 7, 0, 5)).toEqual(clusterSplit(shop, 4, 0, 5));
  });
});
