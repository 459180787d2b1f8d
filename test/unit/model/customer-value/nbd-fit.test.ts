// NBD fits: moments, made-up customers, data that cannot tell. 负二项估计。
import { describe, expect, it } from 'vitest';
import { nbdFit } from '@/model/customer-value/nbd-fit';
import { simulatedBgNbd } from '@/model/customer-value/simulated-histories';
import { randomStream } from '@/model/random/stream';

const customers = simulatedBgNbd(
  { r: 0.8, alpha: 9, a: 1e-9, b: 1 },
  new Float64Array(4000).fill(52),
  randomStream(3, 'nbd'),
);

describe('nbdFit()', () => {
  it('gives back the model that made the customers', () => {
    const { parameters, problem, customerCount } = nbdFit(customers);
    expect(problem).toBeNull();
    expect(customerCount).toBe(4000);
    expect(parameters?.r).toBeCloseTo(0.8, 1);
    // With one observed time the estimate has the mean count of the data: r T/alpha.
    const mean = customers.repeatCounts.reduce((sum, count) => sum + count, 0) / 4000;
    expect(((parameters?.r ?? NaN) * 52) / (parameters?.alpha ?? NaN)).toBeCloseTo(mean, 5);
  });

  it('says that nobody came back, or that all buy alike', () => {
    expect(nbdFit({ repeatCounts: [0, 0], lastTimes: [0, 0], observedTimes: [9, 9] }).problem).toBe(
      'noRepeats',
    );
    const alike = { repeatCounts: [4, 4, 4], lastTimes: [9, 9, 9], observedTimes: [9, 9, 9] };
    expect(nbdFit(alike)).toMatchObject({ parameters: null, problem: 'equalRates' });
  });

  it('names the bad argument', () => {
    expect(() => nbdFit({ repeatCounts: [0], lastTimes: [0], observedTimes: [0] })).toThrow(
      'observedTimes[0] must be above 0, got 0',
    );
  });
});
