// The Bass curve: sums, peak, no imitation. 巴斯扩散曲线。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import { bassAdoptedRatio, bassPeak, bassUnits, bassUnitsPerPeriodAt } from '@/model/product/bass';
import { bassStageStarts } from '@/model/product/life-stages';

const parameters = fc.record({
  innovationRatio: fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
  imitationRatio: fc.double({ min: 1e-3, max: 1, noNaN: true }),
  potentialUnits: fc.double({ min: 1, max: 1e6, noNaN: true }),
});
const time = fc.double({ min: 1e-6, max: 60, noNaN: true });
const TYPICAL = { innovationRatio: 0.03, imitationRatio: 0.38, potentialUnits: 1000 };

describe('bassAdoptedRatio()', () => {
  it('starts at 0, rises to 1, and has the exponential curve without imitation', () => {
    expect(bassAdoptedRatio(TYPICAL, 0)).toBe(0);
    expect(bassAdoptedRatio(TYPICAL, 1e4)).toBe(1);
    const alone = { innovationRatio: 0.2, imitationRatio: 0 };
    expect(bassAdoptedRatio(alone, 3)).toBeCloseTo(1 - Math.exp(-0.6), 14);
  });

  it('is a share and never falls', () => {
    fc.assert(
      fc.property(parameters, time, (model, t) => {
        const now = bassAdoptedRatio(model, t);
        expect(now >= 0 && now <= 1).toBe(true);
        expect(bassAdoptedRatio(model, t + 1)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => bassAdoptedRatio({ ...TYPICAL, innovationRatio: 0 }, 1)).toThrow(
      'innovationRatio must be above 0',
    );
    expect(() => bassAdoptedRatio({ ...TYPICAL, imitationRatio: -1 }, 1)).toThrow(
      'imitationRatio must be at least',
    );
    expect(() => bassAdoptedRatio(TYPICAL, -1)).toThrow('periods must be at least 0, got -1');
  });
});

describe('bassUnitsPerPeriodAt()', () => {
  it('adds up to what was bought', () => {
    fc.assert(
      fc.property(parameters, time, (model, t) => {
        const area = integral((u) => bassUnitsPerPeriodAt(model, u), 0, t);
        const want = model.potentialUnits * bassAdoptedRatio(model, t);
        expect(Math.abs(area - want)).toBeLessThan(1e-7 * model.potentialUnits);
      }),
    );
  });

  it('starts with the innovators alone, and names the bad argument', () => {
    expect(bassUnitsPerPeriodAt(TYPICAL, 0)).toBeCloseTo(30, 12);
    expect(() => bassUnitsPerPeriodAt({ ...TYPICAL, potentialUnits: 0 }, 1)).toThrow(
      'potentialUnits must be above',
    );
  });
});

describe('bassUnits()', () => {
  it('adds up to the potential in the end', () => {
    const units = bassUnits(TYPICAL, 100);
    expect(units.reduce((sum, count) => sum + count, 0)).toBeCloseTo(1000, 8);
    expect(units.every((count) => count >= 0)).toBe(true);
  });

  it('names the bad argument', () => {
    expect(() => bassUnits(TYPICAL, 0)).toThrow('periodCount must be at least 1, got 0');
    expect(() => bassUnits(TYPICAL, 2.5)).toThrow('periodCount must be a whole number, got 2.5');
  });
});

describe('bassPeak()', () => {
  // Bass 1969, table 1, as it is widely quoted: electric refrigerators.
  it('agrees with a printed peak', () => {
    const { timePeriods } = bassPeak({
      innovationRatio: 0.0026167,
      imitationRatio: 0.21566,
      potentialUnits: 1,
    });
    expect(timePeriods).toBeCloseTo(20.1, 0);
  });

  it('is the highest place of the curve, where the maturity stage begins', () => {
    fc.assert(
      fc.property(parameters, (model) => {
        const { timePeriods, unitsPerPeriod, adoptedRatio } = bassPeak(model);
        fc.pre(timePeriods !== null);
        const at = timePeriods ?? NaN;
        expect(bassUnitsPerPeriodAt(model, at) / unitsPerPeriod).toBeCloseTo(1, 9);
        expect(bassAdoptedRatio(model, at)).toBeCloseTo(adoptedRatio, 9);
        for (const other of [at * 0.9, at * 1.1]) {
          expect(bassUnitsPerPeriodAt(model, other)).toBeLessThanOrEqual(
            unitsPerPeriod * (1 + 1e-12),
          );
        }
        const { maturity } = bassStageStarts(model.innovationRatio, model.imitationRatio);
        expect(maturity).toBeCloseTo(at, 9);
      }),
    );
  });

  it('has no peak inside when few imitate', () => {
    expect(bassPeak({ ...TYPICAL, innovationRatio: 0.3, imitationRatio: 0.1 })).toEqual({
      timePeriods: null,
      unitsPerPeriod: 300,
      adoptedRatio: 0,
    });
    expect(bassPeak({ ...TYPICAL, imitationRatio: 0.03 }).timePeriods).toBeNull();
  });

  it('names the bad argument', () => {
    expect(() => bassPeak({ ...TYPICAL, potentialUnits: NaN })).toThrow(
      'potentialUnits must be above 0, got NaN',
    );
  });
});
