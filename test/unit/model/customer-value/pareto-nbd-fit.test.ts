// Pareto/NBD fits: consistency, units, data that cannot tell. Pareto/NBD 估计。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoNbdLogLik } from '@/model/customer-value/pareto-nbd';
import { paretoNbdFit } from '@/model/customer-value/pareto-nbd-fit';
import { simulatedBgNbd } from '@/model/customer-value/simulated-histories';
import { randomStream } from '@/model/random/stream';

// Customers of the sister model: they leave, so that there is something to find.
const sample = simulatedBgNbd(
  { r: 0.6, alpha: 5, a: 0.8, b: 2.4 },
  new Float64Array(600).fill(52),
  randomStream(21, 'pareto'),
);

describe('paretoNbdFit()', () => {
  const fit = paretoNbdFit(sample);

  it('finds a summit, and reports the log-likelihood summed customer by customer', () => {
    expect(fit).toMatchObject({ problem: null, hasConverged: true, customerCount: 600 });
    const sumAt = (change: number) => {
      const { r, alpha, s, beta } = fit.parameters ?? { r: NaN, alpha: NaN, s: NaN, beta: NaN };
      let sum = 0;
      for (let i = 0; i < 600; i++) {
        sum += paretoNbdLogLik(
          { r: r * change, alpha, s, beta: beta / change },
          {
            repeatCount: sample.repeatCounts[i] ?? NaN,
            lastTime: sample.lastTimes[i] ?? NaN,
            observedTime: 52,
          },
        );
      }
      return sum;
    };
    expect(fit.logLik).toBeCloseTo(sumAt(1), 7);
    expect(sumAt(1.01)).toBeLessThan(fit.logLik);
    expect(sumAt(0.99)).toBeLessThan(fit.logLik);
  });

  it('does not change with the unit of time', () => {
    const days = paretoNbdFit({
      repeatCounts: sample.repeatCounts,
      lastTimes: sample.lastTimes.map((time) => time * 7),
      observedTimes: sample.observedTimes.map((time) => time * 7),
    });
    expect((days.parameters?.alpha ?? NaN) / (fit.parameters?.alpha ?? NaN)).toBeCloseTo(7, 5);
    expect((days.parameters?.beta ?? NaN) / (fit.parameters?.beta ?? NaN)).toBeCloseTo(7, 5);
    expect(days.parameters?.s).toBeCloseTo(fit.parameters?.s ?? NaN, 5);
  });

  it('says that nobody seems to leave when nobody does', () => {
    const loyal = simulatedBgNbd(
      { r: 0.6, alpha: 5, a: 1e-9, b: 10 },
      new Float64Array(500).fill(52),
      randomStream(22, 'loyal'),
    );
    const found = paretoNbdFit(loyal);
    expect(found).toMatchObject({ parameters: null, problem: 'dropoutNotIdentified' });
    expect(found.withoutDropout?.r).toBeCloseTo(0.6, 0);
  });

  it('says that nobody came back', () => {
    const nobody = { repeatCounts: [0], lastTimes: [0], observedTimes: [9] };
    expect(paretoNbdFit(nobody)).toMatchObject({ parameters: null, problem: 'noRepeats' });
  });

  it('answers for every small shop without NaN, with parameters or a problem', () => {
    const history = fc.tuple(
      fc.nat(4),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
    );
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 8 }), (list) => {
        const found = paretoNbdFit({
          repeatCounts: list.map(([x]) => x),
          lastTimes: list.map(([x, share, length]) => (x === 0 ? 0 : share * length)),
          observedTimes: list.map(([, , length]) => length),
        });
        expect(found.parameters === null).toBe(found.problem !== null);
        expect(Number.isFinite(found.logLik) && Number.isFinite(found.dropoutGain)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('stops when that is wanted, and names the bad argument', () => {
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => paretoNbdFit(sample, { signal })).toThrow('enough');
    expect(() => paretoNbdFit({ repeatCounts: [1], lastTimes: [10], observedTimes: [9] })).toThrow(
      'lastTimes[0] must be at most the observed time 9, got 10',
    );
  });
});
