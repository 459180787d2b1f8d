// The nearest point keeps sum and bounds, and no other such point is nearer. 投影满足总和与上下限，且距离最近。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectOnto } from '@/model/budget/_bounded-projection';

const value = fc.double({ min: -100, max: 100, noNaN: true });
const room = fc.double({ min: 0, max: 10, noNaN: true });
const cells = fc.array(fc.tuple(value, room, room, fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 1,
  maxLength: 30,
});
const distance = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, one, i) => sum + (one - (b[i] as number)) ** 2, 0);

describe('projectOnto()', () => {
  it('takes off the same from all that is above', () => {
    const point = Float64Array.of(3, 1, -5);
    const box = { low: new Float64Array(3), high: new Float64Array(3).fill(9) };
    expect(projectOnto(point, box, 2, 0)).toBe(1);
    expect(Array.from(point)).toEqual([2, 0, 0]);
  });

  it('is nearest, from any guess', () => {
    fc.assert(
      fc.property(cells, value, (list, guess) => {
        const low = Float64Array.from(list, ([, least]) => least);
        const high = Float64Array.from(list, ([, least, more]) => least + more);
        // Another point inside the bounds, whose sum is the sum asked for.
        const other = list.map(([, least, more, part]) => least + part * more);
        const sum = other.reduce((all, one) => all + one, 0);
        const before = list.map(([start]) => start);
        const point = Float64Array.from(before);
        projectOnto(point, { low, high }, sum, guess);
        expect(point.reduce((all, one) => all + one, 0)).toBeCloseTo(sum, 8);
        expect(
          point.every((one, i) => one >= (low[i] as number) && one <= (high[i] as number)),
        ).toBe(true);
        expect(distance(point, before)).toBeLessThanOrEqual(distance(other, before) + 1e-6);
      }),
    );
  });

  it('reaches the corners', () => {
    const box = { low: Float64Array.of(1, 2), high: Float64Array.of(3, 5) };
    for (const [sum, corner] of [
      [3, [1, 2]],
      [8, [3, 5]],
    ] as const) {
      const point = Float64Array.of(40, -40);
      projectOnto(point, box, sum, 1e6);
      expect(Array.from(point)).toEqual(corner);
    }
  });
});
