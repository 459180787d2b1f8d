import { describe, expect, it } from 'vitest';
import { ganttShapes, type GanttRow } from '@/charts/gantt';

const row = (start: number, length: number, more: Partial<GanttRow> = {}): GanttRow => ({
  label: 'a',
  start,
  length,
  slack: 0,
  isCritical: true,
  ...more,
});

describe('ganttShapes()', () => {
  it('puts bars, slack and marks on one axis that ends at the last of them', () => {
    const { shapes, marks, ticks } = ganttShapes(
      [row(0, 10), row(10, 20, { slack: 10, isCritical: false })],
      [{ at: 30, label: 'due' }],
    );
    expect(shapes.map(({ bar }) => bar)).toEqual([
      { x: '0%', width: '25%' },
      { x: '25%', width: '50%' },
    ]);
    expect(shapes.map(({ slack }) => slack)).toEqual([null, { x1: '75%', x2: '100%' }]);
    expect(marks).toEqual([{ x: '75%', label: 'due' }]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 10, 20, 30, 40]);
  });

  it('draws what came on top as the end of the bar', () => {
    const [shape] = ganttShapes([row(10, 10, { extra: 5 })], []).shapes;
    expect(shape?.bar).toEqual({ x: '50%', width: '50%' });
    expect(shape?.extra).toEqual({ x: '75%', width: '25%' });
  });

  it('keeps room for a later end that it is compared with, and for a later mark', () => {
    expect(ganttShapes([row(0, 10, { ghost: [0, 20] })], []).shapes[0]).toMatchObject({
      bar: { width: '50%' },
      ghost: { x1: '0%', x2: '100%' },
    });
    expect(ganttShapes([row(0, 10)], [{ at: 40, label: 'due' }]).marks[0]?.x).toBe('100%');
  });

  it('stands even where nothing lasts', () => {
    expect(ganttShapes([row(0, 0)], []).shapes[0]?.bar).toEqual({ x: '0%', width: '0%' });
  });
});
