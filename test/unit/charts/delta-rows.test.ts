import { describe, expect, it } from 'vitest';
import { deltaShapes } from '@/charts/delta-rows';

const rows = (...values: number[]) => values.map((value) => ({ label: 'a', value, valueText: '' }));

describe('deltaShapes()', () => {
  it('draws gains to the right of zero and losses to the left', () => {
    const { shapes, zeroX } = deltaShapes(rows(100, -50, 0));
    expect(zeroX).toBe('33.333%');
    expect(shapes).toEqual([
      { x: '33.333%', width: '66.667%', direction: 'up' },
      { x: '0%', width: '33.333%', direction: 'down' },
      { x: '33.333%', width: '0%', direction: 'same' },
    ]);
  });

  it('has zero at the left edge of gains and at the right edge of losses', () => {
    expect(deltaShapes(rows(5)).zeroX).toBe('0%');
    expect(deltaShapes(rows(-5)).zeroX).toBe('100%');
    expect(deltaShapes(rows(0)).zeroX).toBe('0%');
  });
});
