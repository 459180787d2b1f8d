import { describe, expect, it } from 'vitest';
import { charts } from '@/simulators/team-plan/charts';
import { at } from './_plans';

const table = (name: string, scenario: string) => {
  const result = at(scenario);
  const chart = charts[name];
  if (!chart) throw new RangeError(name);
  return chart.table(result, result, { scenario, seed: 1 });
};

describe('tables', () => {
  it('list the tasks with start, end, slack and what can be bought', () => {
    const { rows, columns } = table('gantt', 'rush');
    expect(columns[1]?.unit).toBe('days');
    expect(rows[6]?.cells).toEqual([15, 33, 2, 3, 3, 3000]);
    // Nothing can be bought on the dashboard.
    expect(rows[16]?.cells.at(-1)).toBeNull();
  });

  it('list the published cost of each length in weeks and dollars', () => {
    const { rows, columns } = table('curve', 'textbook');
    expect(columns[1]?.unit).toBe('dollars');
    expect(rows.slice(0, 3).map(({ label, cells }) => [label, ...cells])).toEqual([
      [{ value: 44, unit: 'weeks' }, 0, 30_000],
      [{ value: 42, unit: 'weeks' }, 60_000, 40_000],
      [{ value: 40, unit: 'weeks' }, 140_000, 50_000],
    ]);
    expect(rows.at(-1)?.cells[1]).toBeNull();
  });

  it('list chances by day, and the load of six roles or of none', () => {
    expect(table('chance', 'rush').rows.length).toBeGreaterThan(5);
    expect(table('load', 'rush').rows).toHaveLength(6);
    expect(table('load', 'textbook').rows).toEqual([]);
  });
});
