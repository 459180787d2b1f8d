// Risk by period: printed hazards, one cohort, the logit with a dummy for each period. 离散风险率。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discreteHazard } from '@/model/churn/discrete-hazard';
import { kaplanMeier } from '@/model/churn/kaplan-meier';
import { logisticRegression } from '@/model/statistics/logistic-regression';

describe('discreteHazard()', () => {
  // Singer & Willett 2003, table 10.1, to four places.
  it('agrees with the printed hazards of special educators', () => {
    const { leavingRatios, medianPeriods } = discreteHazard(
      [3941, 3485, 3101, 2742, 2447, 2229, 2045, 1642, 1256, 948, 648, 391],
      [456, 384, 359, 295, 218, 184, 123, 79, 53, 35, 16, 5],
    );
    const printed = [
      0.1157, 0.1102, 0.1158, 0.1076, 0.0891, 0.0825, 0.0601, 0.0481, 0.0422, 0.0369,
    ];
    printed.forEach((want, j) => expect(leavingRatios[j]).toBeCloseTo(want, 4));
    expect(medianPeriods).toBeCloseTo(6.6, 1);
  });

  it('is Kaplan and Meier’s curve of whole periods', () => {
    const { survivalRatios, survivalErrors } = discreteHazard([10, 7, 4], [2, 3, 1]);
    // One customer was last seen after the first period.
    const { rows } = kaplanMeier({
      times: [1, 1, 1, 2, 2, 2, 3, 3, 3, 3],
      events: [1, 1, 0, 1, 1, 1, 1, 0, 0, 0],
    });
    rows.forEach((row, j) => {
      expect(survivalRatios[j]).toBeCloseTo(row.survivalRatio, 14);
      expect(survivalErrors[j]).toBeCloseTo(row.standardError ?? NaN, 14);
    });
  });

  it('is the logit with a dummy for each period', () => {
    const [atRisk, left] = [
      [40, 30, 16],
      [8, 9, 3],
    ];
    const { leavingRatios } = discreteHazard(atRisk, left);
    const rows = atRisk.flatMap((count, j) =>
      Array.from({ length: count }, (_, i) => ({ period: j, outcome: Number(i < (left[j] ?? 0)) })),
    );
    const { fittedRatios } = logisticRegression(
      [1, 2].map((period) => rows.map((row) => Number(row.period === period))),
      rows.map((row) => row.outcome),
    );
    rows.forEach(({ period }, i) =>
      expect(fittedRatios[i]).toBeCloseTo(leavingRatios[period] ?? NaN, 9),
    );
  });

  it('has only shares, a falling curve, and a median where it crosses one half', () => {
    const cohort = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(cohort, (risks) => {
        let present = 1000;
        const atRisk: number[] = [];
        const left: number[] = [];
        for (const risk of risks) {
          if (present === 0) break;
          atRisk.push(present);
          left.push(Math.floor(present * risk));
          present -= left.at(-1) ?? 0;
        }
        const found = discreteHazard(atRisk, left);
        expect(found.survivalRatios.at(-1)).toBeCloseTo(present / 1000, 10);
        expect(
          Object.values(found)
            .flat()
            .every((value) => value === null || Number.isFinite(value)),
        ).toBe(true);
        if (found.medianPeriods !== null) {
          expect(found.medianPeriods).toBeLessThanOrEqual(atRisk.length);
          expect(present).toBeLessThanOrEqual(500);
        }
      }),
    );
  });

  it('has no median while more than half are there', () => {
    expect(discreteHazard([10, 9], [1, 1]).medianPeriods).toBeNull();
    expect(discreteHazard([4, 2], [2, 1]).medianPeriods).toBe(1);
    expect(discreteHazard([4], [4])).toMatchObject({ survivalRatios: [0], survivalErrors: [0] });
  });

  it('names the bad argument', () => {
    expect(() => discreteHazard([], [])).toThrow('atRiskCounts must have at least one value');
    expect(() => discreteHazard([1], [1, 2])).toThrow(
      'leftCounts must be as long as atRiskCounts (1), got 2',
    );
    expect(() => discreteHazard([0], [0])).toThrow('atRiskCounts[0] must be above 0, got 0');
    expect(() => discreteHazard([5], [6])).toThrow('leftCounts[0] must be at most 5, got 6');
    expect(() => discreteHazard([5, 4], [2, 1])).toThrow(
      'atRiskCounts[1] must be at most 3, got 4',
    );
    expect(() => discreteHazard([NaN], [0])).toThrow('atRiskCounts[0] must be at least 0, got NaN');
  });
});
