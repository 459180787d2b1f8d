// Equal periods with carry-over. 每期等额且有滞后。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyAllocation, type SteadyChannel } from '@/model/budget/steady-allocation';
import type { ResponseCurve } from '@/model/media/response-curve';

const draws = (ceilingResponses: number, rates: readonly number[]): ResponseCurve[] =>
  rates.map((ratePerYuan) => ({ form: 'logistic', ceilingResponses, ratePerYuan }));
const PYMC: SteadyChannel[] = [
  { curves: draws(0.5, [0.1, 0.3, 0.5, 0.7]), carryRatio: 0.5 },
  { curves: draws(1, [0.2, 0.4, 0.6, 0.8]), carryRatio: 0.7 },
];
const HORIZON = { spendPeriods: 30, carryOutPeriods: 4, windowPeriods: 4, isNormalised: true };

describe('steadyAllocation()', () => {
  it('meets the exact optimum of PyMC-Marketing’s example, which its own search misses by 3e-4', () => {
    const found = steadyAllocation(PYMC, 100, HORIZON);
    expect(found.spendYuanPerPeriod[0]).toBeCloseTo(54.78332, 4);
    expect(found.totalResponses).toBeCloseTo(48.93166, 4);
  });

  it('counts what lingers: without it the split is another and the responses are fewer', () => {
    const cut = steadyAllocation(PYMC, 100, { ...HORIZON, carryOutPeriods: 0 });
    expect(cut.totalResponses).toBeLessThan(steadyAllocation(PYMC, 100, HORIZON).totalResponses);
    expect(Math.abs((cut.spendYuanPerPeriod[0] as number) - 54.78)).toBeGreaterThan(1);
  });

  it('spends the budget and prices it by the rise of responses', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 150, noNaN: true }), (budget) => {
        const found = steadyAllocation(PYMC, budget, HORIZON);
        expect(found.spendYuanPerPeriod.reduce((sum, one) => sum + one, 0)).toBeCloseTo(budget, 8);
        const step = 1e-3 * budget;
        const [less, more] = [budget - step, budget + step].map(
          (one) => steadyAllocation(PYMC, one, HORIZON).totalResponses,
        ) as [number, number];
        expect((more - less) / (2 * step) / found.shadowResponsesPerYuan).toBeCloseTo(1, 3);
      }),
      { numRuns: 10 },
    );
  });

  it('splits square roots by the square, whatever the carry-over they share', () => {
    const root = (scaleResponses: number): ResponseCurve[] => [
      { form: 'power', scaleResponses, exponent: 0.5 },
    ];
    const channels = [3, 4].map((scale) => ({ curves: root(scale), carryRatio: 0.6 }));
    const [a, b] = steadyAllocation(channels, 50, {
      ...HORIZON,
      isNormalised: false,
    }).spendYuanPerPeriod;
    expect(a).toBeCloseTo(18, 9);
    expect(b).toBeCloseTo(32, 9);
  });

  it('names the bad argument', () => {
    expect(() => steadyAllocation([], 1, HORIZON)).toThrow('channels must have at least one value');
    expect(() => steadyAllocation(PYMC, 0, HORIZON)).toThrow(
      'budgetYuanPerPeriod must be above 0, got 0',
    );
    expect(() => steadyAllocation(PYMC, 1, { ...HORIZON, spendPeriods: 0 })).toThrow(
      'spendPeriods',
    );
    expect(() => steadyAllocation(PYMC, 1, { ...HORIZON, windowPeriods: 0 })).toThrow(
      'periodCount',
    );
    expect(() => steadyAllocation(PYMC, 1, { ...HORIZON, carryOutPeriods: -1 })).toThrow(
      'carryOutPeriods',
    );
    expect(() => steadyAllocation([{ curves: [], carryRatio: 0 }], 1, HORIZON)).toThrow(
      'channels[0].curves',
    );
    expect(() => steadyAllocation([{ curves: draws(1, [1]), carryRatio: 2 }], 1, HORIZON)).toThrow(
      'channels[0].carryRatio must be between 0 and 1, got 2',
    );
    const hill: ResponseCurve = { form: 'hill', ceilingResponses: 1, halfYuan: 1, shape: 2 };
    expect(() => steadyAllocation([{ curves: [hill], carryRatio: 0 }], 1, HORIZON)).toThrow(
      'shape',
    );
  });
});
