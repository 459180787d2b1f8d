// Stages by growth of sales: order, noise, revival. 按增速划分的四期。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIFE_STAGES } from '@/model/product/life-stages';
import { salesStages } from '@/model/product/sales-stages';

const series = fc.array(fc.nat({ max: 1000 }), { minLength: 5, maxLength: 30 });
const raw = { windowPeriods: 1, confirmPeriods: 2 };

describe('salesStages()', () => {
  it('passes through the four stages of a life', () => {
    const { stages } = salesStages([10, 10, 15, 25, 45, 46, 47, 46, 35, 25], raw);
    expect(stages).toEqual([
      'introduction',
      'introduction',
      'introduction',
      'growth',
      'growth',
      'growth',
      'maturity',
      'maturity',
      'maturity',
      'decline',
    ]);
  });

  it('calls no stage from one odd period', () => {
    const { stages } = salesStages([10, 10, 30, 10, 10, 10], raw);
    expect(new Set(stages)).toEqual(new Set(['introduction']));
  });

  it('smooths over the window', () => {
    const { growthRatios } = salesStages([3, 3, 3, 6, 6, 6]);
    expect(growthRatios.slice(0, 3)).toEqual([null, null, null]);
    expect(growthRatios[3]).toBeCloseTo(1 / 3, 12);
  });

  it('reports a second rise beside the stage', () => {
    const { stages, revivalPeriods } = salesStages([10, 20, 40, 40, 40, 30, 20, 30, 45], raw);
    expect(stages.at(-1)).toBe('decline');
    expect(revivalPeriods).toEqual([8]);
  });

  it('takes off from nothing, and calls a flop a decline', () => {
    expect(salesStages([0, 0, 5, 9, 20], raw).stages.at(-1)).toBe('growth');
    expect(salesStages([50, 40, 30, 20], raw).stages.at(-1)).toBe('decline');
    expect(new Set(salesStages([0, 0, 0, 0, 0]).stages)).toEqual(new Set(['introduction']));
  });

  it('never goes back, uses no later sales, and does not depend on the unit', () => {
    fc.assert(
      fc.property(series, (list) => {
        const { stages, growthRatios } = salesStages(list);
        expect(stages).toHaveLength(list.length);
        const places = stages.map((stage) => LIFE_STAGES.indexOf(stage));
        places.forEach((place, i) => expect(place).toBeGreaterThanOrEqual(places[i - 1] ?? 0));
        expect(growthRatios.some((ratio) => Number.isNaN(ratio))).toBe(false);
        expect(salesStages(list.slice(0, -1).concat(0)).stages.slice(0, -1)).toEqual(
          stages.slice(0, -1),
        );
        expect(salesStages(list.map((count) => count * 64)).stages).toEqual(stages);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => salesStages([1, 2, 3, 4])).toThrow(
      'unitCounts must have at least 5 values, got 4',
    );
    expect(() => salesStages([1, 2, 3, 4, -5])).toThrow('unitCounts[4] must be at least 0, got -5');
    expect(() => salesStages([1], { windowPeriods: 0 })).toThrow(
      'windowPeriods must be at least 1',
    );
    expect(() => salesStages([1], { confirmPeriods: 1.5 })).toThrow(
      'confirmPeriods must be a whole',
    );
    expect(() => salesStages([1], { growthCutRatio: 0 })).toThrow('growthCutRatio must be above 0');
  });
});
