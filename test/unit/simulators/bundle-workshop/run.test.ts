import { describe, expect, it } from 'vitest';
import { runBundle } from '@/simulators/bundle-workshop/run';
import spec from '@/simulators/bundle-workshop/spec';

const at = (changes = {}) =>
  runBundle(spec.start('opposite', changes), { scenario: 'opposite', seed: 1 });

describe('runBundle()', () => {
  it('knows what the three prices come to', () => {
    expect(at().mode).toBe('mixed');
    expect(at({ bundlePriceYuan: 120 }).mode).toBe('separate');
    expect(at({ bundlePriceYuan: 100, firstPriceYuan: 100, secondPriceYuan: 120 }).mode).toBe(
      'pure',
    );
  });

  it('earns by the mixed menu what the way it comes to earns', () => {
    const apart = at({ bundlePriceYuan: 130 });
    expect(apart.yours.mixed).toEqual(apart.yours.separate);
    const alone = at({ bundlePriceYuan: 90, firstPriceYuan: 200, secondPriceYuan: 200 });
    expect(alone.yours.mixed).toEqual(alone.yours.pure);
  });

  it('draws buyers in the region of their choice', () => {
    const { choices, regions } = at();
    expect(choices).toHaveLength(400);
    expect(new Set(choices)).toEqual(new Set(regions.map(({ choice }) => choice)));
  });
});
