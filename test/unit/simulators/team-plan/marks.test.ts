import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import {
  chanceCourse,
  costCourse,
  ganttMarks,
  ganttRows,
  loadRows,
} from '@/simulators/team-plan/marks';
import spec from '@/simulators/team-plan/spec';
import { phrasesOf } from '../_frame/_every';
import { at, CHEAPEST } from './_plans';

const text = phrasesOf(spec as unknown as AnySimulator, 'en');

describe('ganttRows()', () => {
  it('puts each task where it can start, with its slack and its price', () => {
    const rows = ganttRows(at('rush'), at('rush'), text);
    expect(rows).toHaveLength(17);
    expect(rows[6]).toEqual({
      label: 'G Supplier delivery',
      start: 15,
      length: 18,
      extra: 0,
      slack: 2,
      isCritical: false,
      ghost: undefined,
      valueText: '3K · 3/3',
    });
    expect(rows[4]?.valueText).toBe('');
  });

  it('shows where a task stood before, if it moved', () => {
    const rows = ganttRows(at('rush', { savedBDays: 2 }), at('rush'), text);
    expect(rows[0]?.ghost).toBeUndefined();
    expect(rows[1]?.ghost).toEqual([4, 11]);
    // Another plan has nothing to do with it.
    expect(ganttRows(at('textbook'), at('rush'), text)[0]?.ghost).toBeUndefined();
  });

  it('marks a slip at the end of its task, and the day it is told', () => {
    expect(ganttRows(at('late'), at('late'), text)[2]).toMatchObject({ length: 12, extra: 5 });
    expect(ganttMarks(at('late'), text).map(({ at: day }) => day)).toEqual([45, 14]);
    expect(ganttMarks(at('rush'), text)).toHaveLength(1);
  });
});

describe('loadRows()', () => {
  it('measure each role against the time there is', () => {
    const rows = loadRows(at('team'), text);
    expect(rows.map(({ isStrong }) => isStrong)).toEqual([false, false, false, false, true, false]);
    expect(rows[4]).toMatchObject({ label: 'Content', valueText: '110%', ghost: 1 });
    expect(loadRows(at('textbook'), text)).toEqual([]);
  });
});

describe('costCourse()', () => {
  it('bends where a day becomes dearer, and ends two days below the deadline', () => {
    const { points, now, best, range } = costCourse(at('rush'));
    expect(points).toEqual([
      { x: 49, y: 0 },
      { x: 48, y: 1200 },
      { x: 47, y: 3900 },
      { x: 45, y: 9500 },
      { x: 43, y: 15_700 },
    ]);
    expect([now, best, range]).toEqual([{ x: 48, y: 9000 }, { x: 45, y: 9500 }, [43, 49]]);
  });

  it('has no cheapest plan in time where no money is enough', () => {
    expect(costCourse(at('rush', { deadlineDays: 30 })).best).toBeNull();
  });

  it('lies higher by what is done twice', () => {
    expect(costCourse(at('team', { draftTest: 1 })).points[0]).toEqual({ x: 49, y: 2500 });
  });
});

describe('chanceCourse()', () => {
  it('rises from nobody to everybody, and holds the deadline', () => {
    const { simulated, pert, now, range } = chanceCourse(at('rush', CHEAPEST));
    expect([simulated[0]?.y, simulated.at(-1)?.y]).toEqual([0, 1]);
    simulated.forEach(({ y }, i) => expect(y).toBeGreaterThanOrEqual(simulated[i - 1]?.y ?? 0));
    expect(pert.find(({ x }) => x === 45)?.y).toBeCloseTo(0.5, 12);
    expect(now.x).toBe(45);
    expect(range[0]).toBeLessThan(45);
  });
});
