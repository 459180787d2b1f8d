// The search behind the NBD fit. 负二项估计的搜索。
import { describe, expect, it } from 'vitest';
import { collapsedNbdFit, countsOf, noReport } from '@/model/customer-value/_nbd-search';
import { nbdFit } from '@/model/customer-value/nbd-fit';
import { collapsedHistories } from '@/model/customer-value/purchase-histories';
import { simulatedBgNbd } from '@/model/customer-value/simulated-histories';
import { randomStream } from '@/model/random/stream';

const customers = simulatedBgNbd(
  { r: 0.8, alpha: 9, a: 1e-9, b: 1 },
  new Float64Array(4000).fill(52),
  randomStream(3, 'nbd'),
);

describe('collapsedNbdFit()', () => {
  it('is the same from collapsed rows, and null without a repeat purchase', () => {
    const fit = collapsedNbdFit(collapsedHistories(customers));
    expect(fit?.parameters).toEqual(nbdFit(customers).parameters);
    const nobody = { repeatCounts: [0], lastTimes: [0], observedTimes: [9] };
    expect(collapsedNbdFit(collapsedHistories(nobody))).toBeNull();
  });
});

describe('countsOf() and noReport()', () => {
  it('count customers and rows', () => {
    const rows = { customerCounts: [2, 3] };
    expect(countsOf(rows)).toEqual({ customerCount: 5, distinctCount: 2 });
    expect(noReport(rows)).toMatchObject({ customerCount: 5, iterations: 0, hasConverged: false });
  });
});
