// PERT: the textbook plan, and what it does not see. PERT：课本例与看不见的路径。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationSpread, pertOnTimeRatio, pertPlan } from '@/model/project/pert';

const page = { name: 'page', optimisticDays: 2, likelyDays: 3.5, pessimisticDays: 8 };

describe('durationSpread()', () => {
  it('weighs the usual four times and takes six deviations for the range', () => {
    expect(durationSpread(page)).toEqual({ meanDays: 4, deviationDays: 1 });
    const sure = { optimisticDays: 3, likelyDays: 3, pessimisticDays: 3 };
    expect(durationSpread(sure)).toEqual({ meanDays: 3, deviationDays: 0 });
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => durationSpread({ ...page, ...change });
    expect(bad({ optimisticDays: -1 })).toThrow('optimisticDays must be at least 0, got -1');
    expect(bad({ likelyDays: 1 })).toThrow('likelyDays must be at least 2, got 1');
    expect(bad({ pessimisticDays: 3 })).toThrow('likelyDays must be at most 3, got 3.5');
    expect(bad({ pessimisticDays: Infinity })).toThrow('pessimisticDays must be finite');
  });
});

describe('pertPlan()', () => {
  it('adds up the critical path and counts what it leaves aside', () => {
    const plan = pertPlan([
      { ...page, name: 'shoot', predecessors: [] },
      { ...page, name: 'page', predecessors: ['shoot'] },
      { name: 'ads', optimisticDays: 1, likelyDays: 2, pessimisticDays: 3, predecessors: [] },
    ]);
    expect(plan).toEqual({
      meanDays: 8,
      varianceDays2: 2,
      criticalNames: ['shoot', 'page'],
      unseenCount: 1,
    });
  });

  it('takes the wider of two critical paths', () => {
    const plan = pertPlan([
      { name: 'sure', optimisticDays: 4, likelyDays: 4, pessimisticDays: 4, predecessors: [] },
      { ...page, predecessors: [] },
    ]);
    expect([plan.varianceDays2, plan.unseenCount]).toEqual([1, 1]);
    expect(plan.criticalNames).toEqual(['sure', 'page']);
  });

  it('names the bad argument', () => {
    expect(() => pertPlan([])).toThrow('activities must have at least one value');
    expect(() => pertPlan([{ ...page, predecessors: ['x'] }])).toThrow('got x');
  });
});

describe('pertOnTimeRatio()', () => {
  it('is 84 % one deviation after the mean, as in the textbook', () => {
    expect(pertOnTimeRatio({ meanDays: 44, varianceDays2: 9 }, 47)).toBeCloseTo(
      0.841344746068543,
      12,
    );
    expect(pertOnTimeRatio({ meanDays: 44, varianceDays2: 9 }, 44)).toBe(0.5);
  });

  it('is a share that rises with the deadline', () => {
    const days = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(days, days, days, (meanDays, varianceDays2, deadline) => {
        const plan = { meanDays, varianceDays2 };
        const ratio = pertOnTimeRatio(plan, deadline);
        expect(ratio >= 0 && ratio <= 1).toBe(true);
        expect(pertOnTimeRatio(plan, deadline + 1)).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });

  it('is certain when nothing is uncertain, and names the bad argument', () => {
    const sure = { meanDays: 4, varianceDays2: 0 };
    expect([3, 4, 5].map((deadline) => pertOnTimeRatio(sure, deadline))).toEqual([0, 1, 1]);
    expect(() => pertOnTimeRatio(sure, -1)).toThrow('deadlineDays must be at least 0, got -1');
    expect(() => pertOnTimeRatio({ ...sure, varianceDays2: NaN }, 1)).toThrow('varianceDays2 must');
  });
});
