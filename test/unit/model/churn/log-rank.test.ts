// Log-rank test: a hand calculation, symmetry, equal groups, groups that never met. 对数秩检验。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logRank } from '@/model/churn/log-rank';

const group = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 1 })), {
    minLength: 1,
    maxLength: 15,
  })
  .map((list) => ({ times: list.map(([time]) => time), events: list.map(([, event]) => event) }));

describe('logRank()', () => {
  // By hand: at 1, 2, 3 the first group expects ½, ⅓, 0; variance ¼ + 2/9.
  it('agrees with a calculation by hand', () => {
    const { observedCounts, expectedCounts, chi2, pRatio, freedom } = logRank([
      { times: [1, 2], events: [1, 1] },
      { times: [3, 4], events: [1, 1] },
    ]);
    expect(observedCounts).toEqual([2, 2]);
    expect(expectedCounts[0]).toBeCloseTo(1 / 2 + 1 / 3, 14);
    expect(chi2).toBeCloseTo((7 / 6) ** 2 / (1 / 4 + 2 / 9), 13);
    expect(freedom).toBe(1);
    expect(pRatio).toBeCloseTo(0.0895550744, 9);
  });

  it('does not mind the order of groups, and expects as many leavers as there were', () => {
    fc.assert(
      fc.property(group, group, group, (a, b, c) => {
        const result = logRank([a, b, c]);
        const other = logRank([c, a, b]);
        expect(result.chi2 === null).toBe(other.chi2 === null);
        if (result.chi2 !== null) expect(other.chi2).toBeCloseTo(result.chi2, 7);
        const sum = (counts: readonly number[]) =>
          counts.reduce((total, count) => total + count, 0);
        expect(sum(result.expectedCounts)).toBeCloseTo(sum(result.observedCounts), 10);
        expect(result.pRatio === null || (result.pRatio >= 0 && result.pRatio <= 1)).toBe(true);
      }),
    );
  });

  it('finds no difference between a group and itself', () => {
    fc.assert(
      fc.property(group, (one) => {
        const { chi2 } = logRank([one, one]);
        expect(chi2 === null || chi2 < 1e-12).toBe(true);
      }),
    );
  });

  it('does not depend on the unit of time', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const inDays = [a, b].map(({ times, events }) => ({
          times: times.map((time) => time * 7),
          events,
        }));
        expect(logRank(inDays)).toEqual(logRank([a, b]));
      }),
    );
  });

  it('compares nothing when nobody left, or groups were never watched together', () => {
    expect(
      logRank([
        { times: [1], events: [0] },
        { times: [2], events: [0] },
      ]),
    ).toMatchObject({
      chi2: null,
      pRatio: null,
    });
    const early = { times: [1, 2], events: [1, 1], entryTimes: [0, 0] };
    const late = { times: [8, 9], events: [1, 1], entryTimes: [5, 5] };
    expect(logRank([early, late]).chi2).toBeNull();
    expect(logRank([early, early, late, late]).chi2).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => logRank([{ times: [1], events: [1] }])).toThrow(
      'groups must have at least two groups, got 1',
    );
    expect(() =>
      logRank([
        { times: [1], events: [1] },
        { times: [], events: [] },
      ]),
    ).toThrow('times must have at least one value');
  });
});
