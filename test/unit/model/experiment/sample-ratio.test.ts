// Sample ratio mismatch: published split, scale, order. 样本比例失衡检查。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSampleRatio } from '@/model/experiment/sample-ratio';

const splits = fc
  .array(
    fc.record({
      count: fc.integer({ min: 0, max: 10_000 }),
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .filter((list) => list.some(({ count }) => count > 0));

describe('checkSampleRatio()', () => {
  it('rings for 821,588 against 815,482, which looks like half and half', () => {
    // Kohavi, Tang & Xu 2020, Trustworthy Online Controlled Experiments, ch. 3: p = 1.8e-6.
    const { pValue, isMismatch } = checkSampleRatio([821588, 815482], [1, 1]);
    expect(pValue).toBeCloseTo(1.8e-6, 7);
    expect(isMismatch).toBe(true);
  });

  it('agrees with scipy.stats.chisquare for three unequal shares', () => {
    const found = checkSampleRatio([30, 50, 40], [0.2, 0.4, 0.4]);
    expect(found.chiSquare).toBeCloseTo(2.9166666666666665, 12);
    expect(found.pValue).toBeCloseTo(0.2326236579172927, 12);
    found.expectedCounts.forEach((count, i) =>
      expect(count).toBeCloseTo([24, 48, 48][i] ?? NaN, 12),
    );
    expect(found.isMismatch).toBe(false);
  });

  it('is calm when the plan is met exactly, whatever the scale of the plan', () => {
    for (const plan of [
      [1, 3],
      [0.25, 0.75],
      [10, 30],
    ]) {
      expect(checkSampleRatio([100, 300], plan)).toMatchObject({
        chiSquare: 0,
        pValue: 1,
        isMismatch: false,
      });
    }
  });

  it('expects everybody, and does not mind the order of groups', () => {
    fc.assert(
      fc.property(splits, (list) => {
        const [counts, shares] = [list.map(({ count }) => count), list.map(({ share }) => share)];
        const found = checkSampleRatio(counts, shares);
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
        expect(total(found.expectedCounts) / total(counts)).toBeCloseTo(1, 12);
        expect(found.pValue >= 0 && found.pValue <= 1).toBe(true);
        const back = checkSampleRatio([...counts].reverse(), [...shares].reverse());
        expect(back.chiSquare / (found.chiSquare || 1)).toBeCloseTo(
          found.chiSquare === 0 ? 0 : 1,
          9,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => checkSampleRatio([], [])).toThrow('counts must have at least one value');
    expect(() => checkSampleRatio([1], [1])).toThrow('number of groups must be at least 2, got 1');
    expect(() => checkSampleRatio([1, 2], [1])).toThrow(
      'plannedShares must be as long as counts (2), got 1',
    );
    expect(() => checkSampleRatio([0, 0], [1, 1])).toThrow('sum of counts must be above 0, got 0');
    expect(() => checkSampleRatio([1, -2], [1, 1])).toThrow('counts[1] must be at least 0, got -2');
    expect(() => checkSampleRatio([1, 2], [1, 0])).toThrow(
      'plannedShares[1] must be above 0, got 0',
    );
    expect(() => checkSampleRatio([1, 2], [1, 1], 1)).toThrow(
      'alphaRatio must be above 0 and below 1',
    );
  });
});
