import { describe, expect, it } from 'vitest';
import { dayShapes } from '@/charts/day-course';

describe('dayShapes()', () => {
  it('holds a day’s amount for the whole day', () => {
    expect(dayShapes([[0, 10]], [0, 1], []).lines).toEqual(['0,100 50,100 50,0 100,0']);
  });

  it('puts all lists on one axis that ends at a round number', () => {
    const { lines, yTicks } = dayShapes([[3], [9]], [0, 1], []);
    expect(lines).toEqual(['0,70 100,70', '0,10 100,10']);
    expect(yTicks.at(-1)).toEqual({ value: 10, y: '0%' });
  });

  it('numbers days from 1, in the middle of each', () => {
    const { ticks } = dayShapes([new Array<number>(20).fill(1)], [0, 1], []);
    expect(ticks[0]).toEqual({ value: 1, x: '2.5%', anchor: 'start' });
    expect(ticks.every(({ value }) => value >= 1 && value <= 20)).toBe(true);
  });

  it('places the band and the marks', () => {
    const shapes = dayShapes([[1, 1, 1, 1]], [1, 3], [{ day: 2, label: 'here' }]);
    expect(shapes.band).toEqual({ x: '25%', width: '50%' });
    expect(shapes.marks).toEqual([{ x: '50%', label: 'here' }]);
  });

  it('draws days without any amount', () => {
    expect(dayShapes([[0]], [0, 1], []).lines).toEqual(['0,100 100,100']);
  });
});
