import { describe, expect, it } from 'vitest';
import { explain } from '@/simulators/role-kpi-table/explain';
import { runRoles } from '@/simulators/role-kpi-table/run';
import spec from '@/simulators/role-kpi-table/spec';

const at = (scenario: string, changes = {}) =>
  runRoles(spec.start(scenario, changes), { scenario, seed: 1 });
const said = (scenario: string, changes = {}, against = scenario) =>
  explain(at(scenario, changes), at(against), { scenario, seed: 1 });
const keys = (scenario: string, changes = {}, against = scenario) =>
  said(scenario, changes, against).map(({ key }) => key);

describe('explain()', () => {
  it('says at the start only what is amiss already', () => {
    expect(keys('opening')).toEqual(['explain.same', 'explain.longWait']);
  });

  it('names price, the spend that was saved, the paradox and the loss on every unit', () => {
    const sentences = said('selfish', {}, 'opening');
    expect(sentences.map(({ key }) => key)).toEqual([
      'explain.less',
      'explain.mainDown',
      'explain.againstUp',
      'explain.rest',
      'explain.paradox',
      'explain.belowCost',
      'explain.shortStock',
    ]);
    expect(sentences[1]?.values?.part).toEqual({ word: 'parts.price' });
    expect(sentences[2]?.values?.part).toEqual({ word: 'parts.spend' });
    expect(sentences[4]?.values?.better).toMatchObject({ value: 6 });
  });

  it('splits the gap into main cause, counter cause and rest', () => {
    const sentences = said('selfish', {}, 'opening');
    const value = (place: number, name: string) =>
      (sentences[place]?.values?.[name] as { value: number }).value;
    expect(value(1, 'effect') + value(2, 'effect') + value(3, 'rest')).toBeCloseTo(
      -value(0, 'gap'),
      4,
    );
  });

  it('gives the gain to price when the discount is small and the rest is cut to it', () => {
    const plan = { discountRatio: 0.04, stockUnits: 4400, spendYuan: 53_000, agentCount: 18 };
    expect(keys('opening', plan).slice(0, 2)).toEqual(['explain.more', 'explain.mainUp']);
    expect(keys('opening', plan)).not.toContain('explain.paradox');
  });
});
