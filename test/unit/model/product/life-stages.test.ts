// Stages on a Bass curve: peak, inflections, steep cases. 巴斯曲线的四期。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bassStageStarts, lifeStageAt } from '@/model/product/life-stages';

// Density of first purchases, Bass 1969.
const density = (p: number, q: number, t: number) => {
  const left = Math.exp(-(p + q) * t);
  return ((p + q) ** 2 / p) * (left / (1 + (q / p) * left) ** 2);
};
const innovation = fc.double({ min: 0.001, max: 0.05, noNaN: true });
const imitation = fc.double({ min: 0.3, max: 1, noNaN: true });

describe('bassStageStarts()', () => {
  it('puts maturity at the peak of Bass', () => {
    // Room air conditioners, Bass 1969: p .010399, q .41861, peak at 8.6 years.
    expect(bassStageStarts(0.010399, 0.41861).maturity).toBeCloseTo(8.613409, 5);
  });

  it('bends most where growth and decline begin, and peaks between', () => {
    fc.assert(
      fc.property(innovation, imitation, (p, q) => {
        const { growth, maturity, decline } = bassStageStarts(p, q);
        const sales = (t: number) => density(p, q, t);
        expect(sales(maturity)).toBeGreaterThan(sales(maturity - 0.1));
        expect(sales(maturity)).toBeGreaterThan(sales(maturity + 0.1));
        for (const bend of growth > 0.1 ? [growth, decline] : [decline]) {
          const h = 1e-3;
          const curvature = (sales(bend + h) - 2 * sales(bend) + sales(bend - h)) / h ** 2;
          expect(Math.abs(curvature)).toBeLessThan(1e-3);
        }
        if (growth > 0) expect(maturity - growth).toBeCloseTo(decline - maturity, 9);
      }),
    );
  });

  it('scales with the length of a period', () => {
    const year = bassStageStarts(0.03, 0.38);
    const month = bassStageStarts(0.03 / 12, 0.38 / 12);
    expect(month.decline).toBeCloseTo(12 * year.decline, 9);
  });

  it('skips stages when sales fall from the first day on', () => {
    expect(bassStageStarts(0.5, 0.5).maturity).toBe(0);
    expect(bassStageStarts(0.5, 0.5).growth).toBe(0);
    expect(bassStageStarts(0.5, 0.5).decline).toBeGreaterThan(0);
    expect(bassStageStarts(0.5, 0)).toEqual({ growth: 0, maturity: 0, decline: 0 });
  });

  it('never gives NaN or a stage before the one ahead', () => {
    const any = fc.double({ min: 0, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(any, any, (p, q) => {
        if (p === 0) return;
        const { growth, maturity, decline } = bassStageStarts(p, q);
        expect(growth >= 0 && growth <= maturity && maturity <= decline).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => bassStageStarts(0, 0.4)).toThrow('innovationRatio must be above 0, got 0');
    expect(() => bassStageStarts(0.1, -1)).toThrow('imitationRatio must be at least 0, got -1');
    expect(() => bassStageStarts(1e308, 1.7e308)).toThrow('innovationRatio + imitationRatio');
  });
});

describe('lifeStageAt()', () => {
  it('lets a start belong to the stage it begins', () => {
    const starts = { growth: 2, maturity: 5, decline: 9 };
    expect([0, 2, 5, 8.9, 9, 99].map((time) => lifeStageAt(time, starts))).toEqual([
      'introduction',
      'growth',
      'maturity',
      'maturity',
      'decline',
      'decline',
    ]);
  });

  it('names the bad argument', () => {
    const starts = { growth: 2, maturity: 5, decline: 9 };
    expect(() => lifeStageAt(-1, starts)).toThrow('periods must be at least 0, got -1');
    expect(() => lifeStageAt(1, { ...starts, maturity: 1 })).toThrow(
      'starts.maturity must be at least 2, got 1',
    );
    expect(() => lifeStageAt(1, { ...starts, decline: 4 })).toThrow('starts.decline');
  });
});
