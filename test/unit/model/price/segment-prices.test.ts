// Segments: the textbook, a segment worth giving up, and a single price searched by hand. 分群定价。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearUnits } from '@/model/price/linear-price';
import { optimalSegmentPrices } from '@/model/price/segment-prices';

const line = (interceptUnits: number, slopeUnitsPerYuan: number) => ({
  interceptUnits,
  slopeUnitsPerYuan,
});
const lines = fc.array(
  fc.record({
    interceptUnits: fc.double({ min: 1, max: 1000, noNaN: true }),
    slopeUnitsPerYuan: fc.double({ min: 0.1, max: 20, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);
const costs = fc.double({ min: 0, max: 60, noNaN: true });

describe('optimalSegmentPrices()', () => {
  // Pindyck & Rubinfeld, satellite television: New York and Los Angeles.
  it('agrees with the textbook', () => {
    const cities = [line(60, 0.25), line(100, 0.5)];
    const result = optimalSegmentPrices(cities, { unitCostYuan: 40, fixedCostYuan: 1000 });
    expect(result.pricesYuan).toEqual([140, 120]);
    expect(result.units).toEqual([25, 40]);
    expect(result.profitYuan).toBe(4700);
    expect(result.uniform.priceYuan).toBeCloseTo(380 / 3, 10);
    expect(result.uniform.profitYuan).toBeCloseTo(13900 / 3, 9);
    expect(result.uniform.servedSegments).toEqual([0, 1]);
  });

  // 100 − p alone earns 50² = 2500 at 50. Both lines summed, 140 − 5p, would be best at 14 and earn 980.
  it('gives up a segment that costs more than it brings', () => {
    const { uniform } = optimalSegmentPrices([line(100, 1), line(40, 4)], { unitCostYuan: 0 });
    expect(uniform).toEqual({
      priceYuan: 50,
      units: [50, 0],
      profitYuan: 2500,
      servedSegments: [0],
    });
  });

  it('has no price where nobody pays the cost, and owes the fixed cost', () => {
    const result = optimalSegmentPrices([line(100, 2)], { unitCostYuan: 60, fixedCostYuan: 7 });
    expect(result.pricesYuan).toEqual([null]);
    expect(result.uniform).toEqual({
      priceYuan: null,
      units: [0],
      profitYuan: -7,
      servedSegments: [],
    });
  });

  it('finds no better price on a fine grid, and never loses by telling segments apart', () => {
    fc.assert(
      fc.property(lines, costs, (segments, unitCostYuan) => {
        const { profitYuan, uniform } = optimalSegmentPrices(segments, { unitCostYuan });
        expect(profitYuan).toBeGreaterThanOrEqual(uniform.profitYuan * (1 - 1e-12));
        const top = Math.max(...segments.map((s) => s.interceptUnits / s.slopeUnitsPerYuan));
        for (let i = 0; i <= 500; i++) {
          const price = (top * i) / 500;
          const units = segments.reduce((sum, segment) => sum + linearUnits(segment, price), 0);
          expect((price - unitCostYuan) * units).toBeLessThanOrEqual(uniform.profitYuan + 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of segments', () => {
    fc.assert(
      fc.property(lines, costs, (segments, unitCostYuan) => {
        const one = optimalSegmentPrices(segments, { unitCostYuan }).uniform;
        const other = optimalSegmentPrices([...segments].reverse(), { unitCostYuan }).uniform;
        expect(other.profitYuan).toBeCloseTo(one.profitYuan, 6);
      }),
    );
  });

  it('names the bad argument', () => {
    const costsYuan = { unitCostYuan: 1 };
    expect(() => optimalSegmentPrices([], costsYuan)).toThrow('segments must have at least one');
    expect(() => optimalSegmentPrices([line(1, 1), line(1, 0)], costsYuan)).toThrow(
      'segments[1].slopeUnitsPerYuan must be above 0, got 0',
    );
    expect(() => optimalSegmentPrices([line(1, 1)], { unitCostYuan: -1 })).toThrow('unitCostYuan');
    expect(() =>
      optimalSegmentPrices([line(1, 1)], { unitCostYuan: 1, fixedCostYuan: -1 }),
    ).toThrow('fixedCostYuan must be at least 0, got -1');
  });
});
