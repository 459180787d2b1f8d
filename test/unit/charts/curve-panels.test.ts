import { describe, expect, it } from 'vitest';
import { panelShapes, type CurvePanel } from '@/charts/curve-panels';

const panel = (slope: number): CurvePanel => ({
  label: 'a',
  note: '',
  points: [
    { x: 0, y: 0 },
    { x: 50, y: 150 },
    { x: 100, y: 200 },
  ],
  at: { x: 50, y: 150 },
  slope,
});

describe('panelShapes()', () => {
  it('draws curve, point and chord in a box of 100 by 100, upwards', () => {
    const { shapes } = panelShapes([panel(2)]);
    expect(shapes[0]?.curve).toBe('0,100 50,25 100,0');
    expect(shapes[0]?.dot).toEqual({ x: '50%', y: '25%' });
    expect(shapes[0]?.chord).toEqual({ x1: 0, y1: 100, x2: 50, y2: 25 });
  });

  it('draws the tangent through the point with its slope', () => {
    const { tangent } = panelShapes([panel(2)]).shapes[0] ?? {};
    expect([tangent?.x1, tangent?.x2]).toEqual([28, 72]);
    expect(((tangent?.y1 ?? 0) + (tangent?.y2 ?? 0)) / 2).toBeCloseTo(25, 9);
    // 44 to the right and 88 up, where 200 up are 100 in the box.
    expect((tangent?.y1 ?? 0) - (tangent?.y2 ?? 0)).toBeCloseTo(44, 9);
  });

  it('puts all panels on the axes of the largest', () => {
    const small = { ...panel(1), points: [{ x: 10, y: 20 }], at: { x: 10, y: 20 } };
    const { shapes, yTicks } = panelShapes([small, panel(2)]);
    expect(shapes[0]?.curve).toBe('10,90');
    expect(yTicks.at(-1)).toEqual({ value: 200, y: '0%' });
  });

  it('draws nothing at all on axes of some length', () => {
    const empty = { ...panel(0), points: [], at: { x: 0, y: 0 } };
    expect(panelShapes([empty]).shapes[0]?.dot).toEqual({ x: '0%', y: '100%' });
  });
});
