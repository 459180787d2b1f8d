// What the jobs of price, budget, stock and service must meet. 定价、预算、备货与客服任务的目标。
import type { Facts } from './job.ts';
import type { Target } from './targets.ts';

const same = (fact: string) => (own: Facts, naive: Facts) =>
  own[fact] === naive[fact] ? null : `its ${fact} differ from the naive way`;
const asLow = (own: Facts, naive: Facts) =>
  Number(own['squares']) <= Number(naive['squares']) ? null : 'the grid fits better';

const beside = (job: string, name: string) => ({ job, peer: { job: `${job}-naive`, name } });

// Milliseconds are those of a good JavaScript form on a shared core; ratios hold on any machine.
export const operationsTargets: readonly Target[] = [
  {
    title: 'mixed bundle of 100,000 buyers, the separate and the pure optimum known',
    ...beside('bundle', 'one price triple'),
    mostPeerRatio: 12,
  },
  {
    title: '8 channels × 90 days with carry-over, 300 steps',
    ...beside('daily', '1,000 gradients'),
    mostMs: 29,
    mostPeerRatio: 3,
  },
  {
    title: '1,000,000 visitors through five steps',
    ...beside('visitors', 'objects'),
    mostPeerRatio: 1,
  },
  {
    title: 'knapsack, 60 products × 1,000',
    ...beside('knapsack', 'cells with lists'),
    mostMs: 1,
    mostPeerRatio: 0.2,
    fault: same('value'),
  },
  {
    title: 'Holt–Winters fit of 144 months',
    ...beside('winters', 'a grid of 9,261 weights'),
    mostMs: 11,
    mostPeerRatio: 0.2,
    fault: asLow,
  },
  {
    title: 'agents for 96 quarters of an hour, 200 calls at a time',
    ...beside('staffing', 'beginning anew'),
    mostPeerRatio: 0.5,
    fault: same('agents'),
  },
  { title: 'Thompson sampling, 3 versions × 10,000 visitors', job: 'thompson', mostMs: 16 },
];
