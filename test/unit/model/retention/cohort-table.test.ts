// Cohorts against a plain count, and a curve that never mixes young with old. 同期群与留存曲线。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortTable, retentionCurve } from '@/model/retention/cohort-table';

const visits = fc.array(
  fc.tuple(fc.integer({ min: -1, max: 6 }), fc.integer({ min: -4, max: 4 })),
  {
    maxLength: 60,
  },
);

describe('cohortTable()', () => {
  it('ends each row where its future begins', () => {
    const table = cohortTable([0, 1, 0, 1, 2], [5, 5, 6, 7, 6]);
    expect(table.firstPeriods).toEqual([5, 6]);
    expect(table.activeCounts).toEqual([
      [2, 1, 1],
      [1, 0],
    ]);
    expect(table.retentionRatios[0]).toEqual([1, 0.5, 0.5]);
  });

  it('agrees with a plain count, in any order of rows', () => {
    fc.assert(
      fc.property(visits, (list) => {
        const codes = (rows: typeof list) => rows.map(([customer]) => customer);
        const periods = (rows: typeof list) => rows.map(([, period]) => period);
        const table = cohortTable(codes(list), periods(list));
        const known = list.filter(([customer]) => customer >= 0);
        const first = (customer: number) =>
          Math.min(...known.filter(([one]) => one === customer).map(([, period]) => period));
        const last = Math.max(...periods(known));
        const starts = [...new Set(codes(known).map(first))].sort((a, b) => a - b);
        expect(table.firstPeriods).toEqual(starts);
        const wanted = starts.map((start) =>
          Array.from({ length: last - start + 1 }, (_, k) => {
            const active = known.filter(([one, p]) => first(one) === start && p === start + k);
            return new Set(codes(active)).size;
          }),
        );
        expect(table.activeCounts).toEqual(wanted);
        const turned = [...list].reverse();
        expect(cohortTable(codes(turned), periods(turned))).toEqual(table);
      }),
    );
  });

  it('is empty when nobody is known', () => {
    expect(cohortTable([], [])).toEqual({
      firstPeriods: [],
      activeCounts: [],
      retentionRatios: [],
    });
    expect(cohortTable([-1], [3]).firstPeriods).toEqual([]);
  });

  it('names the bad argument', () => {
    expect(() => cohortTable([0], [])).toThrow('periods must be as long as customerCodes');
    expect(() => cohortTable([0], [1.5])).toThrow('periods[0] must be a whole number, got 1.5');
    expect(() => cohortTable([0.5], [1])).toThrow('codes[0] must be a whole number');
    expect(() => cohortTable([0, 0], [0, 5000])).toThrow('span of periods must be at most 2000');
  });
});

describe('retentionCurve()', () => {
  it('weighs cohorts by size and leaves out those that are too young', () => {
    expect(
      retentionCurve([
        [100, 40, 20],
        [300, 60],
      ]),
    ).toEqual({
      ratios: [1, 0.25, 0.2],
      customerCounts: [400, 400, 100],
    });
    expect(retentionCurve([])).toEqual({ ratios: [], customerCounts: [] });
  });

  it('starts at 1 and stays between 0 and 1', () => {
    fc.assert(
      fc.property(visits, (list) => {
        const { activeCounts } = cohortTable(
          list.map(([customer]) => customer),
          list.map(([, period]) => period),
        );
        const { ratios } = retentionCurve(activeCounts);
        expect(ratios.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
        if (ratios.length > 0) expect(ratios[0]).toBe(1);
      }),
    );
  });
});
