// Golden section on hills whose top is known. 黄金分割。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highestAt } from '@/model/bundle/_highest';

describe('highestAt()', () => {
  it('finds the top, inside or at an end', () => {
    const place = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(place, (top) => {
        const found = highestAt((x) => -Math.abs(x - top), -3, 3);
        expect(found).toBeCloseTo(Math.max(-3, Math.min(3, top)), 9);
      }),
    );
    expect(highestAt((x) => x * Math.exp(-x), 0, 50)).toBeCloseTo(1, 6);
  });

  it('has one place between equal ends', () => {
    expect(highestAt((x) => x, 2, 2)).toBe(2);
  });
});
