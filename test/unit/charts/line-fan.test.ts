import { describe, expect, it } from 'vitest';
import { fanShapes } from '@/charts/line-fan';

const axes = { xEnd: 4, yLow: -2, yHigh: 2 };

describe('fanShapes()', () => {
  it('places lines, levels and dots on the same axes', () => {
    const line = {
      points: [
        { x: 0, y: 0 },
        { x: 4, y: 2 },
      ],
      isStrong: true,
    };
    const { lines, levels, dots } = fanShapes(axes, [line], [1, -1], [{ x: 2, y: -2 }]);
    expect(lines).toEqual([{ points: '0,50 100,0', isStrong: true }]);
    expect(levels).toEqual([25, 75]);
    expect(dots).toEqual([{ x: '50%', y: '100%' }]);
  });

  it('keeps what lies beyond at the ends of the axis', () => {
    expect(fanShapes(axes, [], [9], [{ x: 1, y: -9 }])).toMatchObject({
      levels: [0],
      dots: [{ y: '100%' }],
    });
  });

  it('numbers only whole steps along the axis', () => {
    const { xTicks } = fanShapes({ ...axes, xEnd: 1 }, [], [], []);
    expect(xTicks.map(({ value }) => value)).toEqual([0, 1]);
  });
});
