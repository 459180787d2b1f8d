import { describe, expect, it } from 'vitest';
import { runRoles } from '@/simulators/role-kpi-table/run';
import {
  aloneCaption,
  baseName,
  improvedRoles,
  rolesCaption,
  teamCaption,
} from '@/simulators/role-kpi-table/sentences';
import spec from '@/simulators/role-kpi-table/spec';

const at = (scenario: string, changes = {}) =>
  runRoles(spec.start(scenario, changes), { scenario, seed: 1 });
const context = { scenario: 'opening', seed: 1 };
const keys = (sentences: readonly { key: string }[]) => sentences.map(({ key }) => key);

describe('baseName()', () => {
  it('calls the opening day the original plan only where it is another scenario', () => {
    expect(baseName(context)).toEqual({ word: 'base.start' });
    expect(baseName({ ...context, scenario: 'seatGoods' })).toEqual({ word: 'base.opening' });
    expect(baseName({ ...context, isPinned: true })).toEqual({ word: 'sim.runA' });
  });
});

describe('captions', () => {
  it('count the figures that became better and worse', () => {
    const [now, base] = [at('opening', { discountRatio: 0.2 }), at('opening')];
    expect(improvedRoles(now, base)).toEqual(['discountRatio', 'stockUnits', 'contentEffort']);
    expect(keys(rolesCaption(now, base, context))).toEqual(['captions.roles', 'captions.bonusOwn']);
    expect(keys(rolesCaption(base, base, context))[0]).toBe('captions.rolesSame');
  });

  it('name the scheme of the bonus', () => {
    const shared = at('opening', { teamRatio: 0.4 });
    expect(keys(rolesCaption(shared, at('opening'), context))[1]).toBe('captions.bonusShared');
  });

  it('say whom a lone move would hurt, or that nobody moves', () => {
    expect(keys(aloneCaption(at('opening')))).toEqual([
      'captions.aloneWorst',
      'captions.aloneBest',
    ]);
    expect(keys(aloneCaption(at('selfish')))).toEqual(['captions.aloneNone']);
    expect(keys(aloneCaption(at('seatPlanning')))[1]).toBe('captions.aloneNoGain');
  });

  it('say that bonus schemes do not follow the instructor', () => {
    const now = at('opening', { patience: 9 });
    expect(keys(teamCaption(now, now, context))).toEqual(['captions.team', 'captions.teamBefore']);
  });
});
