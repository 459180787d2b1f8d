// Always valid p: by hand, never rising, valid under the null. 始终有效的 p 值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysValidP } from '@/model/experiment/always-valid';
import { randomStream } from '@/model/random/stream';

const look = (trialCount: number, controlCount: number, treatmentCount: number) => ({
  trialCount,
  controlCount,
  treatmentCount,
});
const steps = fc.array(
  fc.record({
    n: fc.integer({ min: 1, max: 500 }),
    a: fc.double({ min: 0, max: 1, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

function looksOf(list: { n: number; a: number; b: number }[]) {
  let last = look(0, 0, 0);
  return list.map(({ n, a, b }) => {
    last = look(last.trialCount + n, last.controlCount + Math.floor(n * a), last.treatmentCount + Math.floor(n * b)); // prettier-ignore
    return last;
  });
}

describe('alwaysValidP()', () => {
  it('is one over the mixture likelihood ratio', () => {
    // n = 100, 20 and 40 successes: V = .16 + .24 = .4, tau = .1: V + n tau² = 1.4.
    const ratio = Math.sqrt(0.4 / 1.4) * Math.exp((100 * 100 * 0.01 * 0.04) / (2 * 0.4 * 1.4));
    expect(alwaysValidP([look(100, 20, 40)], 0.1)[0]).toBeCloseTo(1 / ratio, 14);
  });

  it('is a share that never rises', () => {
    fc.assert(
      fc.property(steps, fc.double({ min: 1e-4, max: 1, noNaN: true }), (list, tau) => {
        const ps = alwaysValidP(looksOf(list), tau);
        expect(ps.every((p, i) => p >= 0 && p <= (ps[i - 1] ?? 1))).toBe(true);
      }),
    );
  });

  it('does not mind which version is called control', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const swapped = list.map(({ n, a, b }) => ({ n, a: b, b: a }));
        expect(alwaysValidP(looksOf(swapped), 0.02)).toEqual(alwaysValidP(looksOf(list), 0.02));
      }),
    );
  });

  it('says nothing while nobody, or everybody, has bought', () => {
    expect(alwaysValidP([look(1, 0, 1)], 0.02)).toEqual([1]);
    expect(alwaysValidP([look(5, 5, 5), look(9, 9, 9)], 0.02)).toEqual([1, 1]);
  });

  it('raises fewer false alarms than its level though looked at 100 times', () => {
    const random = randomStream(7, 'always valid');
    let alarms = 0;
    for (let run = 0; run < 400; run++) {
      let last = look(0, 0, 0);
      const looks = Array.from({ length: 100 }, () => {
        let [a, b] = [0, 0];
        for (let i = 0; i < 50; i++)
          [a, b] = [a + Number(random() < 0.2), b + Number(random() < 0.2)];
        last = look(last.trialCount + 50, last.controlCount + a, last.treatmentCount + b);
        return last;
      });
      if ((alwaysValidP(looks, 0.03).at(-1) ?? NaN) < 0.1) alarms++;
    }
    // 0.1 and four standard errors.
    expect(alarms / 400).toBeLessThan(0.1 + 4 * Math.sqrt((0.1 * 0.9) / 400));
  });

  it('names the bad argument', () => {
    expect(() => alwaysValidP([], 0.02)).toThrow('looks must have at least one value');
    expect(() => alwaysValidP([look(10, 1, 1)], 0)).toThrow('tauRatio must be above 0, got 0');
    expect(() => alwaysValidP([look(10, 11, 1)], 0.1)).toThrow(
      'looks[0] control.successCount must be at most 10',
    );
    expect(() => alwaysValidP([look(10, 5, 1), look(20, 4, 1)], 0.1)).toThrow(
      'looks[1].controlCount must be 5 to 15 after looks[0], got 4',
    );
    expect(() => alwaysValidP([look(10, 5, 1), look(20, 5, 12)], 0.1)).toThrow(
      'looks[1].treatmentCount must be 1 to 11 after looks[0], got 12',
    );
    expect(() => alwaysValidP([look(10, 5, 1), look(9, 5, 1)], 0.1)).toThrow(
      'looks[1].trialCount must be at least 10, got 9',
    );
  });
});
