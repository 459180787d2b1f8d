import { describe, expect, it } from 'vitest';
import { curveShapes } from '@/charts/share-curves';

describe('curveShapes()', () => {
  it('stretches all curves over one axis that ends with the widest', () => {
    const { lines, xEnd, xTicks, yTicks } = curveShapes([
      {
        label: 'a',
        points: [
          { x: 0, y: 1 },
          { x: 1, y: 0.25 },
        ],
      },
      {
        label: 'b',
        points: [
          { x: 0, y: 1 },
          { x: 2, y: 0 },
        ],
      },
    ]);
    expect(xEnd).toBe(2);
    expect(lines).toEqual(['0,0 50,75', '0,0 100,100']);
    expect(xTicks.at(-1)).toEqual({ value: 2, x: '100%', anchor: 'end' });
    expect(yTicks.map(({ y }) => y)).toEqual(['100%', '50%', '0%']);
  });

  it('holds without points', () => {
    expect(curveShapes([])).toMatchObject({ lines: [], xEnd: 1 });
  });
});
