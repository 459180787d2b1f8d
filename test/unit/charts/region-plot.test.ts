import { describe, expect, it } from 'vitest';
import { dotsPath, middleOf, outlinePath, type PlanePoint } from '@/charts/region-plot';

const square: PlanePoint[] = [
  [0, 0],
  [50, 0],
  [50, 100],
  [0, 100],
];

describe('outlinePath()', () => {
  it('is drawn from above on a square of 100, one closed line a region', () => {
    expect(outlinePath([square], 200)).toBe('M0 100L25 100L25 50L0 50Z');
    expect(outlinePath([square, square], 200).match(/Z/g)).toHaveLength(2);
  });
});

describe('dotsPath()', () => {
  it('leaves out what lies beyond the axes', () => {
    const points: PlanePoint[] = [
      [20, 20],
      [20, 101],
    ];
    expect(dotsPath(points, 100, 'round')).toBe('M20 80h0');
  });

  it('draws a cross as two strokes', () => {
    expect(dotsPath([[20, 20]], 100, 'cross')).toBe('M19.1 80h1.8M20 79.1v1.8');
  });
});

describe('middleOf()', () => {
  it('is the centre of mass, with the share of the picture', () => {
    expect(middleOf(square, 100)).toEqual({ x: '25%', y: '50%', share: 0.5 });
    expect(middleOf(square.toReversed(), 100).share).toBe(0.5);
  });

  it('leaves room for a label at both sides', () => {
    expect(middleOf(square, 400).x).toBe('20%');
  });
});
