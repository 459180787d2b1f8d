// What each job must meet. 各任务的目标。
import type { Facts } from './job.ts';

/** A job, the peer beside it and what is asked of it. 一项目标。 */
export interface Target {
  title: string;
  job: string;
  /** Job of the peer and its package. */
  peer?: { job: string; name: string };
  mostMs?: number;
  mostMb?: number;
  /** At most this share of the peer's time. */
  mostPeerRatio?: number;
  /** Whether the result is as good as the peer's; what is wrong, else null. */
  fault?: (own: Facts, peer: Facts) => string | null;
}

// On real customers dozens of partitions end within 1e-5 of each other, which is also what the
// reference vector grants; which of them ten starts meet is luck, for either side.
const EQUAL_INERTIA = 1 + 1e-5;

const asTight = (own: Facts, peer: Facts) =>
  Number(own['inertia']) <= Number(peer['inertia']) * EQUAL_INERTIA
    ? null
    : 'its inertia is larger than that of the peer';

const sameSets = (own: Facts, peer: Facts) =>
  own['fingerprint'] === peer['fingerprint'] ? null : 'its itemsets are not those of the peer';

const asAccurate = (own: Facts, peer: Facts) =>
  Number(own['accuracy']) >= Number(peer['accuracy']) ? null : 'its tree is less accurate';

const clusters = (job: string) => ({
  job,
  peer: { job: `${job}-peer`, name: 'ml-kmeans' },
  mostPeerRatio: 0.5,
  fault: asTight,
});

const baskets = (job: string) => ({
  job,
  peer: { job: `${job}-peer`, name: 'node-fpgrowth' },
  mostPeerRatio: 0.2,
  fault: sameSets,
});

export const targets: readonly Target[] = [
  { title: 'parse, clean, RFM and tiers of 541,909 rows', job: 'tiers' },
  { title: 'k-means, 4,338 customers × 3, k = 5, 10 starts', ...clusters('clusters-real') },
  { title: 'k-means, 100,000 points × 4, k = 5, 10 starts', ...clusters('clusters-synthetic') },
  { title: 'itemsets, Groceries at 0.1 %', ...baskets('baskets-groceries') },
  { title: 'itemsets, 18,532 orders at 1 %', ...baskets('baskets-real') },
  {
    title: 'tree of depth 3, 12,330 sessions × 10',
    job: 'tree',
    peer: { job: 'tree-peer', name: 'ml-cart' },
    mostMs: 100,
    fault: asAccurate,
  },
  { title: 'BG/NBD fit, 2,357 customers of CDNOW', job: 'bg-nbd', mostMs: 100 },
  { title: 'Pareto/NBD fit, 2,357 customers of CDNOW', job: 'pareto-nbd', mostMs: 150 },
  { title: 'silhouette of 4,338 customers, all pairs', job: 'silhouette', mostMs: 300 },
  { title: 'whole chain on 541,909 rows', job: 'chain', mostMs: 5_000, mostMb: 500 },
];
