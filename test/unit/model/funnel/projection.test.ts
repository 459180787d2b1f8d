// Projected stage counts. 推算的各环节人数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageCounts } from '@/model/funnel/projection';
import { funnelSummary } from '@/model/funnel/stage-summary';

const ratios = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
const entrants = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('stageCounts()', () => {
  it('gives 3,360 orders for 100,000 visitors', () => {
    expect(stageCounts(100000, [0.42, 0.2, 0.5, 0.8])).toEqual([100000, 42000, 8400, 4200, 3360]);
  });

  it('is only the entrants without a step', () => expect(stageCounts(7, [])).toEqual([7]));

  it('never rises and doubles with the entrants', () => {
    fc.assert(
      fc.property(entrants, ratios, (entrantCount, stepRatios) => {
        const counts = stageCounts(entrantCount, stepRatios);
        expect(counts).toHaveLength(stepRatios.length + 1);
        counts.forEach((count, i) => {
          expect(count).toBeGreaterThanOrEqual(0);
          if (i > 0) expect(count).toBeLessThanOrEqual(counts[i - 1] ?? 0);
        });
        const doubled = stageCounts(2 * entrantCount, stepRatios);
        // Doubling is exact in binary, except where a count is too small for full digits.
        counts.forEach((count, i) => {
          if (count > 1e-300) expect(doubled[i]).toBe(2 * count);
        });
      }),
    );
  });

  it('gives back the ratios of a measured funnel', () => {
    const measured = [12330, 12298, 3100, 1908];
    const stepRatios = funnelSummary(measured).stepRatios.map((ratio) => ratio ?? 0);
    stageCounts(12330, stepRatios).forEach((count, i) => {
      expect(count).toBeCloseTo(measured[i] ?? NaN, 9);
    });
  });

  it('names the bad argument', () => {
    expect(() => stageCounts(-1, [0.5])).toThrow('entrantCount must be at least 0, got -1');
    expect(() => stageCounts(1, [0.5, 42])).toThrow(
      'stepRatios[1] must be between 0 and 1, got 42',
    );
    expect(() => stageCounts(NaN, [])).toThrow(RangeError);
  });
});
