// sBG curves: published High End segment, sums, rising retention. sBG 留存曲线。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sbgLifetimePayments,
  sbgResidualPayments,
  sbgRetentionRatios,
  sbgSurvivalRatios,
} from '@/model/customer-value/shifted-beta-geometric';

// Fader & Hardie 2007, high-end segment.
const HIGH_END = { alpha: 0.668088402633381, beta: 3.80609524563085 };
const positive = fc.double({ min: 0.05, max: 20, noNaN: true });
const parameters = fc.record({ alpha: positive, beta: positive });
const discount = fc.double({ min: 0.02, max: 2, noNaN: true });

describe('sbgSurvivalRatios()', () => {
  it('starts at 1 and never rises', () => {
    fc.assert(
      fc.property(parameters, fc.nat(40), (model, count) => {
        const ratios = sbgSurvivalRatios(model, count);
        expect(ratios).toHaveLength(count + 1);
        expect(ratios[0]).toBe(1);
        expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
      }),
    );
  });

  it('is 1/(t + 1) for a uniform mix', () => {
    const ratios = sbgSurvivalRatios({ alpha: 1, beta: 1 }, 9);
    ratios.forEach((ratio, t) => expect(ratio).toBeCloseTo(1 / (t + 1), 14));
  });

  it('names the bad argument', () => {
    expect(() => sbgSurvivalRatios({ alpha: 0, beta: 1 }, 3)).toThrow(
      'alpha must be above 0, got 0',
    );
    expect(() => sbgSurvivalRatios(HIGH_END, -1)).toThrow('periodCount must be at least 0, got -1');
    expect(() => sbgSurvivalRatios(HIGH_END, 1.5)).toThrow('periodCount must be a whole number');
  });
});

describe('sbgRetentionRatios()', () => {
  it('rises from renewal to renewal although nobody changes', () => {
    fc.assert(
      fc.property(parameters, (model) => {
        const ratios = sbgRetentionRatios(model, 12);
        expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
        expect(ratios.every((ratio) => ratio > 0 && ratio < 1)).toBe(true);
        expect(1 - (ratios[0] ?? NaN)).toBeCloseTo(model.alpha / (model.alpha + model.beta), 14);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => sbgRetentionRatios({ alpha: 1, beta: NaN }, 3)).toThrow(
      'beta must be above 0, got NaN',
    );
  });
});

describe('sbgResidualPayments()', () => {
  it('agrees with the published 7.530 after seven renewals', () => {
    expect(sbgResidualPayments(HIGH_END, 8, 0.1)).toBeCloseTo(7.52962790752871, 12);
  });

  it('is the discounted sum of the chances to get that far', () => {
    fc.assert(
      fc.property(parameters, fc.integer({ min: 1, max: 12 }), discount, (model, renewal, d) => {
        const survival = sbgSurvivalRatios(model, renewal + 3000);
        const base = survival[renewal - 1] ?? NaN;
        const sum = survival
          .slice(renewal)
          .reduce((total, ratio, k) => total + ratio / base / (1 + d) ** k, 0);
        expect(sbgResidualPayments(model, renewal, d) / sum).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('grows with every renewal that was made', () => {
    const values = [1, 2, 5, 20].map((renewal) => sbgResidualPayments(HIGH_END, renewal, 0.1));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  it('names the bad argument', () => {
    expect(() => sbgResidualPayments(HIGH_END, 0, 0.1)).toThrow(
      'renewal must be at least 1, got 0',
    );
    expect(() => sbgResidualPayments(HIGH_END, 1, 0)).toThrow(
      'discountRatio must be above 0, got 0',
    );
  });
});

describe('sbgLifetimePayments()', () => {
  it('is one payment now and the residual ones, a period away', () => {
    fc.assert(
      fc.property(parameters, discount, (model, d) => {
        const later = sbgResidualPayments(model, 1, d) / (1 + d);
        expect(sbgLifetimePayments(model, d) / (1 + later)).toBeCloseTo(1, 10);
      }),
    );
    expect(sbgLifetimePayments(HIGH_END, 0.1)).toBeCloseTo(5.9222534084683, 12);
  });

  it('names the bad argument', () => {
    expect(() => sbgLifetimePayments(HIGH_END, -1)).toThrow(
      'discountRatio must be above 0, got -1',
    );
  });
});
