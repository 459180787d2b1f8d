// Quality tiers: two tastes by hand, self-selection, and no better menu nearby. 质量分档。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QualityTier, qualityMenu, type TasteSegment } from '@/model/tariff/quality-tiers';

const segmentLists = fc.array(
  fc.record({
    customerCount: fc.integer({ min: 1, max: 100 }),
    yuanPerQuality: fc.integer({ min: 0, max: 50 }),
  }),
  { minLength: 1, maxLength: 6 },
);

// What a menu earns when each segment takes what is best for it, ties for the seller.
function earned(segments: TasteSegment[], menu: QualityTier[], cost: number): number {
  const options = [...menu, { quality: 0, priceYuan: 0 }];
  return segments.reduce((sum, { customerCount, yuanPerQuality }) => {
    const gains = options.map((tier) => yuanPerQuality * tier.quality - tier.priceYuan);
    const best = Math.max(...gains);
    const profits = options
      .filter((_, i) => (gains[i] ?? NaN) >= best - 1e-9)
      .map((tier) => tier.priceYuan - (cost * tier.quality ** 2) / 2);
    return sum + customerCount * Math.max(...profits);
  }, 0);
}

describe('qualityMenu()', () => {
  it('pushes the lower tier down and leaves the upper as good as it should be', () => {
    // q = 14 at the top; below 10 − (50/50)(14 − 10) = 6; the keen keep (14 − 10) × 6 = 24 each.
    const segments = [
      { customerCount: 50, yuanPerQuality: 14 },
      { customerCount: 50, yuanPerQuality: 10 },
    ];
    const { tiers, profitYuan, consumerSurplusYuan } = qualityMenu(segments, 1);
    expect(tiers).toEqual([
      { quality: 14, priceYuan: 172 },
      { quality: 6, priceYuan: 60 },
    ]);
    expect([profitYuan, consumerSurplusYuan]).toEqual([50 * (172 - 98) + 50 * (60 - 18), 1200]);
  });

  it('leaves out those who value quality too little', () => {
    const segments = [
      { customerCount: 1, yuanPerQuality: 1 },
      { customerCount: 99, yuanPerQuality: 10 },
    ];
    const { tiers } = qualityMenu(segments, 2);
    expect(tiers[0]).toEqual({ quality: 0, priceYuan: 0 });
    expect(tiers[1]).toEqual({ quality: 5, priceYuan: 50 });
  });

  it('lets customers sort themselves, and the keener get no less', () => {
    fc.assert(
      fc.property(segmentLists, fc.integer({ min: 1, max: 5 }), (segments, cost) => {
        const { tiers, profitYuan, consumerSurplusYuan } = qualityMenu(segments, cost);
        expect(consumerSurplusYuan).toBeGreaterThanOrEqual(-1e-9);
        segments.forEach(({ yuanPerQuality }, i) => {
          const gain = (tier?: QualityTier) =>
            yuanPerQuality * (tier?.quality ?? NaN) - (tier?.priceYuan ?? NaN);
          const own = gain(tiers[i]);
          expect(own).toBeGreaterThanOrEqual(-1e-9);
          tiers.forEach((other, j) => {
            expect(own).toBeGreaterThanOrEqual(gain(other) - 1e-9);
            if ((segments[j]?.yuanPerQuality ?? NaN) > yuanPerQuality) {
              expect(other.quality).toBeGreaterThanOrEqual(tiers[i]?.quality ?? NaN);
            }
          });
        });
        expect(earned(segments, tiers, cost)).toBeCloseTo(profitYuan, 5);
      }),
    );
  });

  it('is not beaten by menus of other qualities', () => {
    const shift = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(segmentLists, shift, (segments, shifts) => {
        const { tiers, profitYuan } = qualityMenu(segments, 1);
        const rising = segments.map((_, i) => i);
        rising.sort(
          (a, b) => (segments[a]?.yuanPerQuality ?? 0) - (segments[b]?.yuanPerQuality ?? 0),
        );
        let below = { quality: 0, priceYuan: 0 };
        const other = rising.map((i, rank) => {
          const wanted = (tiers[i]?.quality ?? 0) + (shifts[rank] ?? 0);
          const quality = Math.max(below.quality, wanted);
          const taste = segments[i]?.yuanPerQuality ?? NaN;
          below = { quality, priceYuan: below.priceYuan + taste * (quality - below.quality) };
          return below;
        });
        expect(earned(segments, other, 1)).toBeLessThanOrEqual(profitYuan + 1e-6);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => qualityMenu([], 1)).toThrow('segments must have at least one value');
    const one = { customerCount: 1, yuanPerQuality: 1 };
    expect(() => qualityMenu([one], 0)).toThrow('costYuanPerSquare must be above 0, got 0');
    expect(() => qualityMenu([{ ...one, customerCount: 0 }], 1)).toThrow('customerCount must be');
    expect(() => qualityMenu([{ ...one, yuanPerQuality: -1 }], 1)).toThrow('yuanPerQuality must');
  });
});
