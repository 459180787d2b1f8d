// Media together reach no less than the largest and no more than their sum. 组合到达的上下界。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  combinedReach,
  grossRatingPoints,
  targetCoverageRatio,
} from '@/model/advertising/media-mix-reach';

const ratio = fc.double({ min: 0, max: 1, noNaN: true });

describe('combinedReach()', () => {
  it('of a half and two fifths', () => {
    const found = combinedReach([0.5, 0.4]);
    expect(found.independentRatio).toBeCloseTo(0.7, 14);
    expect([found.leastRatio, found.mostRatio]).toEqual([0.5, 0.9]);
  });

  it('lies between its ends, whatever the order, and never falls with one medium more', () => {
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 8 }), ratio, (list, more) => {
        const found = combinedReach(list);
        expect(found.independentRatio).toBeGreaterThanOrEqual(found.leastRatio - 1e-12);
        expect(found.independentRatio).toBeLessThanOrEqual(found.mostRatio + 1e-12);
        const turned = combinedReach([...list].reverse()).independentRatio;
        expect(turned).toBeCloseTo(found.independentRatio, 12);
        expect(combinedReach([...list, more]).independentRatio).toBeGreaterThanOrEqual(
          found.independentRatio - 1e-12,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => combinedReach([])).toThrow('reachRatios must have at least one value, got none');
    expect(() => combinedReach([0.5, 40])).toThrow(
      'reachRatios[1] must be between 0 and 1, got 40',
    );
  });
});

describe('grossRatingPoints()', () => {
  it('does not tell everybody twice from a fifth ten times', () => {
    expect(grossRatingPoints(1, 2)).toBe(200);
    expect(grossRatingPoints(0.2, 10)).toBe(200);
    expect(() => grossRatingPoints(60, 2)).toThrow('reachRatio must be between 0 and 1, got 60');
    expect(() => grossRatingPoints(0.6, -1)).toThrow('averageFrequency must be at least 0, got -1');
  });
});

describe('targetCoverageRatio()', () => {
  it('is covered over target', () => {
    expect(targetCoverageRatio(36, 48)).toBe(0.75);
    expect(() => targetCoverageRatio(1, 0)).toThrow('targetCount must be above 0, got 0');
    expect(() => targetCoverageRatio(-1, 9)).toThrow('coveredCount must be at least 0, got -1');
    expect(() => targetCoverageRatio(10, 9)).toThrow('coveredCount must be at most 9, got 10');
  });
});
