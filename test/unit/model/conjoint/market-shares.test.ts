// Market shares: by hand, adding up, and a niche the average person hides. 市场份额模拟。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketShares } from '@/model/conjoint/market-shares';

const worth = fc.double({ min: -5, max: 5, noNaN: true });
const people = fc.array(
  fc.tuple(worth, worth).map(([intercept, value]) => ({ intercept, levels: [[value, 0, -value]] })),
  { minLength: 1, maxLength: 10 },
);
const products = fc.array(
  fc.integer({ min: 0, max: 2 }).map((level) => [level]),
  { minLength: 1, maxLength: 5 },
);

describe('marketShares()', () => {
  it('agrees with a calculation by hand', () => {
    // Utilities 6 and 4 against 6 for nothing: e², 1 … over e² + 1 + e².
    const person = { intercept: 5, levels: [[1, -1]] };
    const { ratios, outsideRatio } = marketShares([person], [[0], [1]], { outsideUtility: 6 });
    const total = 2 * Math.exp(2) + 1;
    expect(ratios[0]).toBeCloseTo(Math.exp(2) / total, 14);
    expect(ratios[1]).toBeCloseTo(1 / total, 14);
    expect(outsideRatio).toBeCloseTo(Math.exp(2) / total, 14);
  });

  it('wins the few who love a product that the average person would not take', () => {
    const lovers = { intercept: 0, levels: [[-5, 5]] };
    const others = { intercept: 0, levels: [[2, -2]] };
    const { ratios } = marketShares([lovers, others, others, others], [[0], [1]], { scale: 10 });
    expect(ratios[1]).toBeCloseTo(0.25, 10);
  });

  it('adds up to 1, and copies of all people change nothing', () => {
    fc.assert(
      fc.property(people, products, worth, (persons, offers, outsideUtility) => {
        const rule = { scale: 0.7, outsideUtility };
        const { ratios, outsideRatio } = marketShares(persons, offers, rule);
        expect(ratios.reduce((sum, ratio) => sum + ratio, outsideRatio)).toBeCloseTo(1, 12);
        const twice = marketShares([...persons, ...persons], offers, rule);
        expect(twice.outsideRatio).toBeCloseTo(outsideRatio, 12);
        expect(marketShares(persons, offers).outsideRatio).toBe(0);
      }),
    );
  });

  it('names the bad argument', () => {
    const person = { intercept: 0, levels: [[1, -1]] };
    expect(() => marketShares([], [[0]])).toThrow('people must have at least one value');
    expect(() => marketShares([person], [])).toThrow('products must have at least one value');
    expect(() => marketShares([person], [[2]])).toThrow('productLevels[0] must be a level');
    expect(() => marketShares([person], [[0]], { scale: 0 })).toThrow(
      'scale must be above 0, got 0',
    );
    expect(() => marketShares([person], [[0]], { outsideUtility: NaN })).toThrow('outsideUtility');
  });
});
