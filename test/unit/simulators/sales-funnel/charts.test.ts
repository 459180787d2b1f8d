import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import { charts, splitRows, stageRows, worthRows } from '@/simulators/sales-funnel/charts';
import { runFunnel } from '@/simulators/sales-funnel/run';
import spec from '@/simulators/sales-funnel/spec';
import { phrasesOf } from '../_frame/_every';

const text = phrasesOf(spec as unknown as AnySimulator, 'en');
const at = (scenario: string, changes = {}) =>
  runFunnel(spec.start(scenario, changes), { scenario, seed: 1 });
const drawn = (scenario: string, changes = {}) => ({
  result: at(scenario, changes),
  base: at(scenario === 'guided' ? 'passive' : scenario),
  scenario,
  text,
});

describe('stageRows()', () => {
  it('stresses the lowest rate and bands each step by its interval', () => {
    const rows = stageRows(drawn('passive'));
    expect(rows.filter(({ isStrong }) => isStrong).map(({ label }) => label)).toEqual([
      'Need clarified',
    ]);
    expect(rows[0]?.band).toBeUndefined();
    const [low = 0, high = 0] = rows[2]?.band ?? [];
    expect(low).toBeLessThan(4900);
    expect(high).toBeGreaterThan(4900);
  });

  it('marks what it is compared with only once they differ', () => {
    expect(stageRows(drawn('passive')).some(({ ghost }) => ghost !== undefined)).toBe(false);
    expect(stageRows(drawn('guided')).map(({ ghost }) => Math.round(ghost ?? 0))).toEqual([
      12_000, 10_200, 4900, 4100, 3350, 2800, 2520,
    ]);
  });
});

describe('worthRows()', () => {
  it('is in yuan for the shop and in visits for the site', () => {
    expect(worthRows(drawn('passive'))[1]?.valueText).toMatch(/^5,06\d$/);
    expect(worthRows(drawn('newVisitors'))).toHaveLength(3);
  });

  it('says where no point is left', () => {
    expect(worthRows(drawn('passive', { step1Ratio: 1 }))[0]?.valueText).toBe('no point left');
  });
});

describe('the tables', () => {
  it('hold what the pictures show', () => {
    const { result, base, scenario } = drawn('guided');
    const context = { scenario, seed: 1 };
    const column = (chart: string, place: number) =>
      charts[chart]?.table(result, base, context).rows.map(({ cells }) => cells[place]);
    expect(column('stages', 0)).toEqual(stageRows(drawn('guided')).map(({ value }) => value));
    expect(column('worth', 1)).toEqual(worthRows(drawn('guided')).map(({ value }) => value));
    expect(column('split', 0)).toEqual(splitRows(drawn('guided')).map(({ value }) => value));
  });
});
