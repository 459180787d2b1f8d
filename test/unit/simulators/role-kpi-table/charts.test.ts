import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import {
  aloneRows,
  bridgeRows,
  charts,
  roleRows,
  stepsOf,
  teamRows,
} from '@/simulators/role-kpi-table/charts';
import { runRoles } from '@/simulators/role-kpi-table/run';
import spec from '@/simulators/role-kpi-table/spec';
import { phrasesOf } from '../_frame/_every';

const text = phrasesOf(spec as unknown as AnySimulator, 'en');
const at = (scenario: string, changes = {}) =>
  runRoles(spec.start(scenario, changes), { scenario, seed: 1 });
const drawn = (scenario: string, changes = {}) => ({
  result: at(scenario, changes),
  base: at(scenario === 'selfish' ? 'opening' : scenario),
  context: { scenario, seed: 1 },
  text,
});

describe('bridgeRows()', () => {
  it('walks from the profit of the plan to the profit now', () => {
    const rows = bridgeRows(drawn('selfish'));
    const [first, ...others] = rows;
    const last = others.pop();
    const walked = others.reduce((sum, { value }) => sum + value, first?.value ?? 0);
    expect(walked).toBeCloseTo(last?.value ?? NaN, 4);
    expect(rows.filter(({ kind }) => kind === 'total')).toHaveLength(2);
    expect(others.map(({ label }) => label)).not.toContain('What the two shops differ in');
  });

  it('gives each figure before and after, or once where it has not moved', () => {
    const notes = bridgeRows(drawn('opening', { discountRatio: 0.2 })).map(({ note }) => note);
    expect(notes).toContain('¥223 → ¥202');
    expect(notes).toContain('48,000 people');
  });

  it('keeps two shops apart when a run of the other was kept', () => {
    const steps = stepsOf(at('apparel'), at('opening'));
    expect(steps.map(({ part }) => part)).toContain('shop');
  });
});

describe('roleRows()', () => {
  it('marks what is compared with once bonuses move, with the figure beside the role', () => {
    expect(roleRows(drawn('opening')).every(({ ghost }) => ghost === undefined)).toBe(true);
    const rows = roleRows(drawn('selfish'));
    expect(rows.every(({ ghost }) => ghost !== undefined)).toBe(true);
    expect(rows.map(({ valueText }) => valueText)).toEqual(Array(6).fill('100%'));
    expect(rows[3]?.note).toMatch(/^Return on ad spend 7\.8\d$/);
  });
});

describe('the tables', () => {
  it('hold what the pictures show', () => {
    const { result, base, context } = drawn('selfish');
    const column = (chart: string, place: number) =>
      charts[chart]?.table(result, base, context).rows.map(({ cells }) => cells[place]);
    const steps = bridgeRows(drawn('selfish')).slice(1, -1);
    expect(column('bridge', 2)?.slice(0, -1)).toEqual(steps.map(({ value }) => value));
    expect(column('roles', 2)).toEqual(roleRows(drawn('selfish')).map(({ value }) => value));
    expect(column('alone', 2)).toEqual(aloneRows({ result, text }).map(({ value }) => value));
    expect(column('team', 0)).toEqual(teamRows({ context, text }).map(({ value }) => value));
  });
});
