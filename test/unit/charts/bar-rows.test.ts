import { describe, expect, it } from 'vitest';
import { barShapes, tickAt } from '@/charts/bar-rows';

const row = (value: number, more = {}) => ({ label: 'a', value, valueText: '', ...more });

describe('barShapes()', () => {
  it('draws bars from 0 on an axis that ends at a round number', () => {
    const { shapes, ticks } = barShapes([row(11_400), row(3000)]);
    expect(shapes.map(({ width }) => width)).toEqual(['95%', '25%']);
    expect(ticks.map(({ value }) => value)).toEqual([0, 5000, 10_000]);
  });

  it('keeps its axis while values move a little', () => {
    const before = barShapes([row(11_400)]);
    const after = barShapes([row(11_700)]);
    expect(after.ticks).toEqual(before.ticks);
    expect(after.shapes[0]?.width).toBe('97.5%');
  });

  it('leaves room for ghosts and bands', () => {
    const { shapes } = barShapes([row(5, { ghost: 20, band: [4, 6] })]);
    expect(shapes[0]).toEqual({
      width: '25%',
      ghostX: '100%',
      band: { x: '20%', width: '10%' },
    });
  });

  it('draws nothing but an axis when all is 0', () => {
    const { shapes, ticks } = barShapes([row(0)]);
    expect(shapes[0]?.width).toBe('0%');
    expect(ticks.length).toBeGreaterThan(1);
  });
});

describe('tickAt()', () => {
  it('turns texts inward at both ends', () => {
    expect([0, 0.5, 1].map((share) => tickAt(1, share).anchor)).toEqual(['start', 'middle', 'end']);
  });
});
