// The baseline shrugs off one odd week. 基线不受个别异常周影响。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineUnitsPerWeek } from '@/model/promotion/promotion-baseline';

describe('baselineUnitsPerWeek()', () => {
  it('is the middle of ordinary weeks', () => {
    expect(baselineUnitsPerWeek([390, 410, 1200, 400])).toBe(405);
    expect(baselineUnitsPerWeek([7])).toBe(7);
  });

  it('lies within the weeks, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e6 }), { minLength: 1 }), (weeks) => {
        const found = baselineUnitsPerWeek(weeks);
        expect(found).toBeGreaterThanOrEqual(Math.min(...weeks));
        expect(found).toBeLessThanOrEqual(Math.max(...weeks));
        expect(baselineUnitsPerWeek([...weeks].reverse())).toBe(found);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => baselineUnitsPerWeek([])).toThrow(
      'unitsBefore must have at least one value, got none',
    );
    expect(() => baselineUnitsPerWeek([1, -1])).toThrow(
      'unitsBefore[1] must be at least 0, got -1',
    );
  });
});
