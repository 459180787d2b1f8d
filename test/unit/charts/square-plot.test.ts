import { describe, expect, it } from 'vitest';
import { drawn, placeOf, squareTicks } from '@/charts/square-plot';

describe('squareTicks()', () => {
  it('run from left to right and from below upward', () => {
    const { x, y } = squareTicks(200, 100);
    expect(x.map((tick) => tick.x)).toEqual(['0%', '25%', '50%', '75%', '100%']);
    expect(y[0]).toEqual({ value: 0, y: '100%' });
    expect(y.at(-1)).toEqual({ value: 100, y: '0%' });
  });
});

describe('placeOf()', () => {
  it('keeps what lies beyond the axes at the edge', () => {
    expect(placeOf(0.25, 0.25)).toEqual({ x: '25%', y: '75%' });
    expect(placeOf(1.4, -0.2)).toEqual({ x: '100%', y: '100%' });
  });
});

describe('drawn()', () => {
  it('is short', () => {
    expect([100 / 3, 50, -0.001].map(drawn)).toEqual(['33.33', '50', '0']);
  });
});
