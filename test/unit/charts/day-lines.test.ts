import { describe, expect, it } from 'vitest';
import { dayLineShapes } from '@/charts/day-lines';

describe('dayLineShapes()', () => {
  it('puts a day’s value in the middle of the day, all lists on one axis', () => {
    const { lines, yTicks } = dayLineShapes([[0, 0.2], [0.4]], 0);
    expect(lines).toEqual(['25,100 75,50', '25,0']);
    expect(yTicks.at(-1)).toEqual({ value: 0.4, y: '0%' });
  });

  it('marks a day of the first list, under its number', () => {
    const { mark, ticks } = dayLineShapes([[0.1, 0.2, 0.4, 0.4]], 1);
    expect(mark).toEqual({ x: '37.5%', y: '50%' });
    expect(ticks.find(({ value }) => value === 2)?.x).toBe('37.5%');
  });

  it('draws nothing but axes where there is nothing', () => {
    expect(dayLineShapes([], 0).lines).toEqual([]);
    expect(dayLineShapes([[0]], 0).mark).toEqual({ x: '50%', y: '100%' });
  });
});
