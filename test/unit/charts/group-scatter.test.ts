import { describe, expect, it } from 'vitest';
import { groupPath, labelPlace, lookOf } from '@/charts/group-scatter';

describe('lookOf()', () => {
  it('tells eight groups apart by shape alone', () => {
    const shapes = Array.from({ length: 8 }, (_, place) => {
      const { strokes = '', isSquare = false } = lookOf(place);
      return `${strokes} ${isSquare}`;
    });
    expect(new Set(shapes).size).toBe(8);
    expect(lookOf(8)).toEqual(lookOf(0));
  });
});

describe('groupPath()', () => {
  it('puts points on a square of 100, upwards', () => {
    expect(groupPath([[0.25, 1]], 0)).toBe('M25 0h0');
    expect(groupPath([[0, 0.5]], 6)).toBe('M0 50m-1 0h2');
  });
});

describe('labelPlace()', () => {
  it('keeps a label off the very edge', () => {
    const group = { label: '1', name: 'one', points: [] };
    expect(labelPlace({ ...group, middle: [0, 1] })).toEqual({ x: '4%', y: '4%' });
    expect(labelPlace({ ...group, middle: [0.5, 0.5] })).toEqual({ x: '50%', y: '50%' });
  });
});
