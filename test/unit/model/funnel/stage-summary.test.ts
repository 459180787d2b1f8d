// Funnel summary: exact numbers, empty stages, and what holds for every funnel. 漏斗汇总。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelSummary } from '@/model/funnel/stage-summary';

const neverRising = fc
  .array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 8 })
  .map((counts) => counts.sort((a, b) => b - a));

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('funnelSummary()', () => {
  it('finds that the worst step by rate is not the one that loses most people', () => {
    const summary = funnelSummary([10000, 4200, 1300, 780, 520]);
    expect(summary.stepRatios[2]).toBe(0.6);
    expect(summary.leakCounts).toEqual([5800, 2900, 520, 260]);
    expect(summary.overallRatio).toBe(0.052);
    expect(summary.worstStepByRate).toBe(1);
    expect(summary.worstStepByCount).toBe(0);
  });

  it('has no ratio after an empty stage', () => {
    const summary = funnelSummary([100, 0, 0]);
    expect(summary.stepRatios).toEqual([0, null]);
    expect(summary.cumulativeRatios).toEqual([1, 0, 0]);
    expect(summary.worstStepByRate).toBe(0);
  });

  it('says null, not NaN, when nobody came', () => {
    expect(funnelSummary([0, 0])).toEqual({
      stepRatios: [null],
      cumulativeRatios: [null, null],
      leakCounts: [0],
      leakShareRatios: [null],
      overallRatio: null,
      worstStepByRate: null,
      worstStepByCount: null,
    });
  });

  it('has no worst step when nobody is lost, and the first one on a tie', () => {
    expect(funnelSummary([7, 7]).worstStepByRate).toBeNull();
    expect(funnelSummary([7, 7]).worstStepByCount).toBeNull();
    expect(funnelSummary([4, 2, 1]).worstStepByRate).toBe(0);
    expect(funnelSummary([3, 2, 1]).worstStepByCount).toBe(0);
  });

  it('takes a funnel of one stage', () => {
    const { stepRatios, leakCounts, overallRatio } = funnelSummary([5]);
    expect({ stepRatios, leakCounts, overallRatio }).toEqual({
      stepRatios: [],
      leakCounts: [],
      overallRatio: 1,
    });
  });

  it('names the bad count and how to count', () => {
    expect(() => funnelSummary([])).toThrow('counts must have at least one value');
    expect(() => funnelSummary([5, -1])).toThrow('counts[1] must be at least 0, got -1');
    expect(() => funnelSummary([5.5])).toThrow('counts[0] must be a whole number, got 5.5');
    expect(() => funnelSummary([5, NaN])).toThrow(RangeError);
    expect(() => funnelSummary([9, 5, 6])).toThrow(
      'counts[2] must be at most counts[1], 5, since each stage counts all who reached it or more, got 6',
    );
  });

  it('keeps its promises for every funnel', () => {
    fc.assert(
      fc.property(neverRising, (counts) => {
        const summary = funnelSummary(counts);
        const first = counts[0] ?? 0;
        const last = counts.at(-1) ?? 0;
        expect(sum(summary.leakCounts)).toBe(first - last);
        if (first > last) expect(sum(summary.leakShareRatios)).toBeCloseTo(1, 12);
        const shares = [
          ...summary.stepRatios,
          ...summary.cumulativeRatios,
          ...summary.leakShareRatios,
          summary.overallRatio,
        ];
        for (const ratio of shares) {
          if (ratio !== null) expect(ratio >= 0 && ratio <= 1).toBe(true);
        }
        if (!summary.stepRatios.includes(null)) {
          const product = summary.stepRatios.reduce<number>((all, ratio) => all * (ratio ?? 0), 1);
          if (first > 0) expect(product).toBeCloseTo(summary.overallRatio ?? NaN, 12);
        }
      }),
    );
  });
});
