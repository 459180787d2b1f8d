// BG/NBD fits: made-up customers give the truth back; data that cannot tell say so. BG/NBD 估计。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bgNbdLogLik } from '@/model/customer-value/bg-nbd';
import { bgNbdFit } from '@/model/customer-value/bg-nbd-fit';
import { simulatedBgNbd } from '@/model/customer-value/simulated-histories';
import { randomStream } from '@/model/random/stream';

const TRUTH = { r: 0.6, alpha: 5, a: 0.8, b: 2.4 };
const weeks = (count: number, length: number) => new Float64Array(count).fill(length);
const sample = (count: number, length: number, truth = TRUTH) =>
  simulatedBgNbd(truth, weeks(count, length), randomStream(11, 'fit'));

describe('bgNbdFit()', () => {
  it('gives back the model that made the customers', () => {
    const { parameters, problem, dropoutGain, hasConverged } = bgNbdFit(sample(8000, 52));
    expect({ problem, hasConverged }).toEqual({ problem: null, hasConverged: true });
    expect(dropoutGain).toBeGreaterThan(100);
    // Within about four standard errors of a sample of this size.
    expect(parameters?.r).toBeCloseTo(TRUTH.r, 1);
    expect((parameters?.alpha ?? NaN) / TRUTH.alpha).toBeCloseTo(1, 0);
    const { a = NaN, b = NaN } = parameters ?? {};
    expect(Math.abs(a / (a + b) - 0.25)).toBeLessThan(0.03);
  });

  it('reports the log-likelihood of its parameters, summed customer by customer', () => {
    const customers = sample(500, 52);
    const { parameters, logLik, customerCount } = bgNbdFit(customers);
    let sum = 0;
    for (let i = 0; i < 500; i++) {
      sum += bgNbdLogLik(parameters ?? TRUTH, {
        repeatCount: customers.repeatCounts[i] ?? NaN,
        lastTime: customers.lastTimes[i] ?? NaN,
        observedTime: 52,
      });
    }
    expect(logLik).toBeCloseTo(sum, 7);
    expect(customerCount).toBe(500);
    expect(logLik).toBeGreaterThanOrEqual(sum - 1e-7);
  });

  it('does not change with the unit of time or the order of customers', () => {
    const { repeatCounts, lastTimes, observedTimes } = sample(400, 52);
    const plain = bgNbdFit({ repeatCounts, lastTimes, observedTimes });
    const turned = bgNbdFit({
      repeatCounts: repeatCounts.toReversed(),
      lastTimes: lastTimes.map((time) => time * 7).toReversed(),
      observedTimes: observedTimes.map((time) => time * 7),
    });
    expect(turned.problem).toBe(plain.problem);
    expect((turned.parameters?.alpha ?? NaN) / (plain.parameters?.alpha ?? NaN)).toBeCloseTo(7, 5);
    expect(turned.parameters?.a).toBeCloseTo(plain.parameters?.a ?? NaN, 5);
  });

  it('says that nobody seems to leave when nobody does', () => {
    const loyal = bgNbdFit(sample(1500, 52, { ...TRUTH, a: 1e-6, b: 10 }));
    expect(loyal.parameters).toBeNull();
    expect(loyal.problem).toBe('dropoutNotIdentified');
    expect(loyal.withoutDropout?.r).toBeCloseTo(TRUTH.r, 1);
    expect(loyal.dropoutGain).toBeLessThan(3);
  });

  it('says that nobody came back', () => {
    const { parameters, problem, withoutDropout } = bgNbdFit({
      repeatCounts: [0, 0],
      lastTimes: [0, 0],
      observedTimes: [9, 8],
    });
    expect([parameters, problem, withoutDropout]).toEqual([null, 'noRepeats', null]);
  });

  it('answers for every small shop without NaN, with parameters or a problem', () => {
    const history = fc.tuple(
      fc.nat(4),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
    );
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 12 }), (list) => {
        const fit = bgNbdFit({
          repeatCounts: list.map(([x]) => x),
          lastTimes: list.map(([x, share, length]) => (x === 0 ? 0 : share * length)),
          observedTimes: list.map(([, , length]) => length),
        });
        expect(fit.parameters === null).toBe(fit.problem !== null);
        expect(Number.isFinite(fit.logLik) && Number.isFinite(fit.dropoutGain)).toBe(true);
        expect(fit.customerCount).toBe(list.length);
      }),
      { numRuns: 60 },
    );
  });

  it('tells how far it is and stops when that is wanted', () => {
    const told: number[] = [];
    bgNbdFit(sample(200, 52), { onProgress: (share) => told.push(share) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => bgNbdFit(sample(200, 52), { signal })).toThrow('enough');
  });

  it('names the bad argument', () => {
    const bad = { repeatCounts: [1], lastTimes: [0], observedTimes: [9] };
    expect(() => bgNbdFit(bad)).toThrow(
      'lastTimes[0] must be above 0 after a repeat purchase, got 0',
    );
    expect(() => bgNbdFit({ repeatCounts: [], lastTimes: [], observedTimes: [] })).toThrow(
      'repeatCounts must have at least one value',
    );
  });
});
