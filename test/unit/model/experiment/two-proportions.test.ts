// Two conversion rates: R, the χ² test, mirror and scale. 两个转化率的检验。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProportions } from '@/model/experiment/two-proportions';
import { upperGammaRatio } from '@/model/special/upper-gamma-ratio';

const group = (successCount: number, trialCount: number) => ({ successCount, trialCount });
const groups = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trialCount, part]) => group(Math.floor(trialCount * part), trialCount));

function chiSquare(a: number, n: number, b: number, m: number): number {
  const [successes, all] = [a + b, n + m];
  const cell = (seen: number, size: number, total: number) =>
    (seen - (size * total) / all) ** 2 / ((size * total) / all);
  const failures = all - successes;
  return (
    cell(a, n, successes) +
    cell(b, m, successes) +
    cell(n - a, n, failures) +
    cell(m - b, m, failures)
  );
}

describe('compareProportions()', () => {
  it('agrees with R: prop.test(c(200, 250), c(2000, 2000), correct = FALSE)', () => {
    const found = compareProportions(group(200, 2000), group(250, 2000));
    expect((found.z ?? NaN) ** 2).toBeCloseTo(6.25978, 5);
    expect(found.pValue).toBeCloseTo(0.01235, 5);
    expect([found.lowRatio, found.highRatio].map((x) => x.toFixed(6))).toEqual([
      '0.005431',
      '0.044569',
    ]);
    expect(found.relativeLiftRatio).toBeCloseTo(0.25, 14);
    expect(found.diagnosis).toBe('tested');
  });

  it('is Pearson’s χ² test of the four cells', () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const { z, pValue } = compareProportions(a, b);
        fc.pre(z !== null && Math.abs(z) < 30);
        const square = chiSquare(a.successCount, a.trialCount, b.successCount, b.trialCount);
        expect((z ?? NaN) ** 2).toBeCloseTo(square, 6);
        expect(pValue).toBeCloseTo(upperGammaRatio(0.5, square / 2), 9);
      }),
    );
  });

  it('turns its sign when the groups change places, and keeps p', () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        const [forth, back] = [compareProportions(a, b), compareProportions(b, a)];
        expect(back.pValue).toEqual(forth.pValue);
        expect(back.lowRatio).toBeCloseTo(-forth.highRatio, 14);
        expect(forth.lowRatio <= forth.differenceRatio).toBe(true);
        expect(forth.differenceRatio <= forth.highRatio).toBe(true);
        expect(Object.values(forth).every((value) => !Number.isNaN(value))).toBe(true);
      }),
    );
  });

  it('tests the loss of nothing when success and failure change places', () => {
    const gains = compareProportions(group(30, 400), group(55, 420));
    const losses = compareProportions(group(370, 400), group(365, 420));
    expect(losses.z).toBeCloseTo(-(gains.z ?? NaN), 12);
  });

  it('narrows with four times the people by half, and widens with certainty', () => {
    const width = (scale: number, alpha?: number) => {
      const { lowRatio, highRatio } = compareProportions(group(20 * scale, 200 * scale), group(30 * scale, 200 * scale), alpha); // prettier-ignore
      return highRatio - lowRatio;
    };
    expect(width(4) / width(1)).toBeCloseTo(0.5, 12);
    expect(width(1, 0.01)).toBeGreaterThan(width(1));
  });

  it('says so when the data know no chance', () => {
    const none = compareProportions(group(0, 50), group(0, 80));
    expect(none).toMatchObject({
      z: null,
      pValue: null,
      relativeLiftRatio: null,
      diagnosis: 'nobody',
    });
    expect(compareProportions(group(50, 50), group(80, 80))).toMatchObject({ z: null, diagnosis: 'everybody' }); // prettier-ignore
    expect(compareProportions(group(0, 50), group(4, 80))).toMatchObject({ relativeLiftRatio: null, diagnosis: 'tested' }); // prettier-ignore
  });

  it('names the bad argument', () => {
    expect(() => compareProportions(group(3, 2), group(1, 2))).toThrow(
      'control.successCount must be at most 2, got 3',
    );
    expect(() => compareProportions(group(1, 2), group(1, 0))).toThrow(
      'treatment.trialCount must be at least 1',
    );
    expect(() => compareProportions(group(1, 2), group(1, 2), 0)).toThrow(
      'alphaRatio must be above 0',
    );
  });
});
