// Gamma-Gamma fits: made-up spend gives the truth back; unusable rows are counted. Gamma-Gamma 估计。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaGammaLogLik } from '@/model/customer-value/gamma-gamma';
import { gammaGammaFit } from '@/model/customer-value/gamma-gamma-fit';
import { lnGammaDraw } from '@/model/random/draws';
import { randomStream } from '@/model/random/stream';

const TRUTH = { p: 5, q: 4, gammaYuan: 20 };

// A customer's scale is gamma(q)/γ; the mean of x purchases is gamma(p x)/(x scale).
function spend(count: number) {
  const next = randomStream(5, 'spend');
  const counts = Array.from({ length: count }, (_, i) => 1 + (i % 4));
  const means = counts.map((x) => {
    const lnScale = lnGammaDraw(next, TRUTH.q) - Math.log(TRUTH.gammaYuan);
    return Math.exp(lnGammaDraw(next, TRUTH.p * x) - lnScale) / x;
  });
  return { counts, means };
}

describe('gammaGammaFit()', () => {
  it('gives back the model that made the spend', () => {
    const { counts, means } = spend(6000);
    const { parameters, problem, hasConverged, correlation } = gammaGammaFit(counts, means);
    expect({ problem, hasConverged }).toEqual({ problem: null, hasConverged: true });
    const { p = NaN, q = NaN, gammaYuan = NaN } = parameters ?? {};
    expect(Math.abs(p / TRUTH.p - 1)).toBeLessThan(0.15);
    expect(Math.abs(q / TRUTH.q - 1)).toBeLessThan(0.15);
    expect(Math.abs((p * gammaYuan) / (q - 1) / (100 / 3) - 1)).toBeLessThan(0.05);
    expect(Math.abs(correlation ?? NaN)).toBeLessThan(0.05);
  });

  it('reports the log-likelihood of its parameters, in any unit of money and order', () => {
    const { counts, means } = spend(300);
    const fit = gammaGammaFit(counts, means);
    const sum = counts.reduce(
      (total, x, i) => total + gammaGammaLogLik(fit.parameters ?? TRUTH, x, means[i] ?? NaN),
      0,
    );
    expect(fit.logLik).toBeCloseTo(sum, 8);
    const cents = gammaGammaFit(counts.toReversed(), means.map((mean) => mean * 100).toReversed());
    expect(cents.parameters?.p).toBeCloseTo(fit.parameters?.p ?? NaN, 5);
    expect((cents.parameters?.gammaYuan ?? NaN) / (fit.parameters?.gammaYuan ?? NaN)).toBeCloseTo(
      100,
      4,
    );
  });

  it('leaves out and counts customers without purchase or spend', () => {
    const { counts, means } = spend(200);
    const found = gammaGammaFit([...counts, 0, 0, 3, 1], [...means, 0, 5, 0, -20]);
    expect(found.droppedCounts).toEqual({ withoutPurchase: 2, withoutSpend: 2 });
    expect(found.customerCount).toBe(200);
    expect(found.parameters).toEqual(gammaGammaFit(counts, means).parameters);
  });

  it('says why it has no parameters', () => {
    expect(gammaGammaFit([0, 0], [0, 0])).toMatchObject({ parameters: null, problem: 'noSpend' });
    expect(gammaGammaFit([1, 2, 3], [5, 5, 5]).problem).toBe('noVariation');
    expect(gammaGammaFit([1, 2], [5, 6]).problem).toBe('noVariation');
    expect(gammaGammaFit([2, 2, 2, 2], [5, 5.1, 5.2, 4.9]).problem).toBe('parametersNotIdentified');
    expect(gammaGammaFit([2, 2, 2], [5, 6, 7]).correlation).toBeNull();
  });

  it('answers for every small shop without NaN, with parameters or a problem', () => {
    const customer = fc.tuple(fc.nat(5), fc.double({ min: -10, max: 1e5, noNaN: true }));
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 12 }), (list) => {
        const found = gammaGammaFit(
          list.map(([count]) => count),
          list.map(([, mean]) => mean),
        );
        expect(found.parameters === null).toBe(found.problem !== null);
        expect(Number.isFinite(found.logLik)).toBe(true);
        const { withoutPurchase, withoutSpend } = found.droppedCounts;
        expect(found.customerCount + withoutPurchase + withoutSpend).toBe(list.length);
      }),
      { numRuns: 50 },
    );
  });

  it('names the bad argument', () => {
    expect(() => gammaGammaFit([], [])).toThrow('purchaseCounts must have at least one value');
    expect(() => gammaGammaFit([1], [])).toThrow(
      'meansYuan must be as long as purchaseCounts (1), got 0',
    );
    expect(() => gammaGammaFit([-1], [1])).toThrow('purchaseCounts[0] must be at least 0, got -1');
    expect(() => gammaGammaFit([1], [Infinity])).toThrow(
      'meansYuan[0] must be finite, got Infinity',
    );
  });
});
