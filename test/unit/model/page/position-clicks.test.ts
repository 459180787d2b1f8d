// Place and product apart. 位置与商品分开。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debiasedAttractions, positionClicks } from '@/model/page/position-clicks';

const places = fc.array(
  fc.record({
    looks: fc.double({ min: 1e-6, max: 1, noNaN: true }),
    attraction: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 20 },
);

describe('positionClicks()', () => {
  it('multiplies looks and attraction', () => {
    const { clickedRatios, clicksPerView } = positionClicks([1, 0.62, 0.41], [0.1, 0.25, 0.2]);
    [0.1, 0.155, 0.082].forEach((clicks, k) => expect(clickedRatios[k]).toBeCloseTo(clicks, 12));
    expect(clicksPerView).toBeCloseTo(0.337, 12);
    expect(positionClicks([1, 1], [1, 1]).clicksPerView).toBe(2);
  });

  it('names the bad argument', () => {
    expect(() => positionClicks([], [])).toThrow('examinedRatios must have at least one value');
    expect(() => positionClicks([1], [])).toThrow('attractionRatios must be as long as');
    expect(() => positionClicks([-1], [0])).toThrow('examinedRatios[0] must be between 0 and 1');
    expect(() => positionClicks([1], [NaN])).toThrow('attractionRatios[0] must be between 0 and 1');
  });
});

describe('debiasedAttractions()', () => {
  it('gives back the attraction that made the clicks', () => {
    fc.assert(
      fc.property(places, (list) => {
        const examined = list.map(({ looks }) => looks);
        const attractions = list.map(({ attraction }) => attraction);
        const { clickedRatios } = positionClicks(examined, attractions);
        debiasedAttractions(clickedRatios, examined).forEach(({ attractionRatio }, k) => {
          expect(attractionRatio).toBeCloseTo(attractions[k] ?? NaN, 9);
        });
      }),
    );
  });

  it('turns the order of two products round when the worse one has the better place', () => {
    const [first, second] = debiasedAttractions([0.1, 0.08], [1, 0.4]);
    expect(first?.attractionRatio).toBeCloseTo(0.1, 12);
    expect(second?.attractionRatio).toBeCloseTo(0.2, 12);
  });

  it('says why there is no answer', () => {
    expect(debiasedAttractions([0, 0.3], [0, 0.2])).toEqual([
      { attractionRatio: null, problem: 'neverLookedAt' },
      { attractionRatio: null, problem: 'moreClicksThanLooks' },
    ]);
  });

  it('names the bad argument', () => {
    expect(() => debiasedAttractions([], [])).toThrow('clickedRatios must have at least one value');
    expect(() => debiasedAttractions([-1], [1])).toThrow('clickedRatios[0] must be at least 0');
    expect(() => debiasedAttractions([0], [2])).toThrow(
      'examinedRatios[0] must be between 0 and 1',
    );
    expect(() => debiasedAttractions([0], [])).toThrow('examinedRatios must be as long as');
  });
});
