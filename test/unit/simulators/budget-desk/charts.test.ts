import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import {
  charts,
  curvePanels,
  dayMarks,
  headRows,
  isOffPlan,
  returnRows,
  watchRows,
} from '@/simulators/budget-desk/charts';
import spec from '@/simulators/budget-desk/spec';
import { phrasesOf } from '../_frame/_every';
import { at, spends } from './_at';

const text = phrasesOf(spec as unknown as AnySimulator, 'en');
const drawn = (scenario: string, changes = {}) => ({
  result: at(scenario, changes),
  scenario,
  text,
});
const column = (chart: string, scenario: string, place: number) => {
  const now = at(scenario);
  return charts[chart]
    ?.table(now, now, { scenario, seed: 1 })
    .rows.map(({ cells }) => cells[place]);
};

describe('returnRows()', () => {
  it('sets the next yuan beside the average and stresses the best', () => {
    const rows = returnRows(drawn('lastYear'));
    expect(rows.map(({ ghost }) => Number(ghost?.toFixed(2)))).toEqual([
      6.2, 7.36, 3.1, 2.54, 7.75, 14.75,
    ]);
    expect(rows.filter(({ isStrong }) => isStrong).map(({ label }) => label)).toEqual([
      'Paid feed',
    ]);
    expect(column('returns', 'lastYear', 4)).toEqual(rows.map(({ value }) => value));
  });

  it('has no average where nothing is spent', () => {
    const [row] = returnRows(drawn('lastYear', spends(0)));
    expect([row?.ghost, row?.note]).toEqual([undefined, 'nothing spent']);
  });
});

describe('curvePanels()', () => {
  it.each(['lastYear', 'shock'])('stands on each curve of %s', (scenario) => {
    for (const { points, at: now } of curvePanels(drawn(scenario))) {
      const before = points.filter(({ x }) => x <= now.x).at(-1);
      const after = points.find(({ x }) => x >= now.x);
      expect(now.y).toBeGreaterThanOrEqual((before?.y ?? 0) - 1e-6);
      expect(now.y).toBeLessThanOrEqual((after?.y ?? 0) + 1e-6);
    }
  });
});

describe('the days', () => {
  it('mark the rise and the change, only where there is one', () => {
    expect(dayMarks(drawn('shock')).map(({ day }) => day)).toEqual([11, 14]);
    expect(dayMarks(drawn('wheatlight'))).toEqual([]);
    const { daily } = at('shock');
    expect(isOffPlan(daily?.salesYuan ?? [], daily?.planSalesYuan ?? [])).toBe(true);
    expect(isOffPlan(daily?.spendYuan ?? [], daily?.planSpendYuan ?? [])).toBe(false);
    expect(column('days', 'shock', 2)).toEqual(daily?.salesYuan);
  });
});

describe('watchRows() and headRows()', () => {
  it('hold what their tables hold', () => {
    expect(column('watch', 'shock', 0)).toEqual(
      watchRows(drawn('shock')).map(({ value }) => value),
    );
    expect(column('heads', 'shock', 1)).toEqual(headRows(drawn('shock')).map(({ value }) => value));
  });

  it('show the reserve of the shop that has one, and no earned value without a rise', () => {
    expect(headRows(drawn('wheatlight'))).toHaveLength(4);
    expect(headRows(drawn('skincare'))).toHaveLength(3);
    expect(watchRows(drawn('wheatlight'))).toEqual([]);
  });
});
