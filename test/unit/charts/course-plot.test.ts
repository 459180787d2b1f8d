import { describe, expect, it } from 'vitest';
import { courseShapes } from '@/charts/course-plot';

const CURVE = [
  { x: 40, y: 100 },
  { x: 50, y: 0 },
];

describe('courseShapes()', () => {
  it('draws curves over the range, from 0 up to a round end', () => {
    const { lines, dots, markX } = courseShapes([CURVE], [{ x: 45, y: 50 }], [40, 50], 48);
    expect(lines).toEqual(['0,0 100,100']);
    expect(dots).toEqual([{ x: '50%', y: '50%' }]);
    expect(markX).toBe('80%');
  });

  it('makes room for a point above the curves', () => {
    const { lines, dots } = courseShapes([CURVE], [{ x: 45, y: 200 }], [40, 50], 48);
    expect(lines).toEqual(['0,50 100,100']);
    expect(dots[0]?.y).toBe('0%');
  });

  it('keeps points and the mark inside where they lie beyond', () => {
    const { dots, markX } = courseShapes([CURVE], [{ x: 99, y: 120 }], [40, 50], 60, 100);
    expect(dots[0]).toEqual({ x: '100%', y: '0%' });
    expect(markX).toBe('100%');
  });

  it('stands on a range of one place', () => {
    const { lines } = courseShapes([[{ x: 40, y: 0 }]], [], [40, 40], 40);
    expect(lines).toEqual(['0,100']);
  });
});
