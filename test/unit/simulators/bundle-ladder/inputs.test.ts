import { describe, expect, it } from 'vitest';
import { inputs, profileIn, scenarios } from '@/simulators/bundle-ladder/inputs';
import spec from '@/simulators/bundle-ladder/spec';

describe('scenarios', () => {
  it('show eight controls at most besides the way to sell, and each control somewhere', () => {
    const shown = Object.values(scenarios).map(({ uses = [] }) => uses);
    expect(Math.max(...shown.map((uses) => uses.length))).toBeLessThanOrEqual(9);
    expect(new Set(shown.flat())).toEqual(new Set(Object.keys(inputs)));
  });

  it('start the clothes at 9, 8 and 7 tenths, and the skincare at the case’s own set', () => {
    const { onePriceYuan, twoPriceYuan, threePriceYuan, fourPriceYuan } = spec.start('apparel');
    expect([onePriceYuan, twoPriceYuan, threePriceYuan, fourPriceYuan]).toEqual([
      221.5, 398.7, 531.6, 620.2,
    ]);
    expect(spec.start('giftSet').fourPriceYuan).toBe(349.46);
  });

  it('have goods alike where no case says otherwise', () => {
    expect(profileIn('four').valueRatios).toEqual([1, 1, 1, 1]);
    expect(profileIn('apparel').valueRatios[3]).toBeGreaterThan(1.2);
  });
});
