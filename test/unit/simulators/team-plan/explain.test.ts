import { describe, expect, it } from 'vitest';
import { explain } from '@/simulators/team-plan/explain';
import type spec from '@/simulators/team-plan/spec';
import { at, CHEAPEST } from './_plans';

const keys = (scenario: string, changes: Parameters<typeof spec.start>[1] = {}) =>
  explain(at(scenario, changes), at(scenario), { scenario, seed: 1 }).map(({ key }) => key);

describe('explain()', () => {
  it.each([
    ['rush', {}, ['explain.same', 'explain.over', 'explain.waste', 'explain.giveBack']],
    ['rush', CHEAPEST, ['explain.earlier', 'explain.exact']],
    ['rush', { ...CHEAPEST, savedIDays: 1, savedDDays: 1 }, ['explain.earlier', 'explain.room']],
    ['rush', { savedGDays: 0 }, ['explain.later', 'explain.over']],
    [
      'rush',
      { savedGDays: 2 },
      ['explain.onlyCost', 'explain.over', 'explain.waste', 'explain.giveBack'],
    ],
    // One day dearer than it need be, and yet on the critical path.
    [
      'rush',
      { savedGDays: 1 },
      ['explain.onlyCost', 'explain.over', 'explain.waste', 'explain.elsewhere'],
    ],
    [
      'rush',
      { deadlineDays: 30 },
      ['explain.same', 'explain.cannot', 'explain.waste', 'explain.giveBack'],
    ],
    ['late', {}, ['explain.same', 'explain.over', 'explain.slipped', 'explain.dearerLater']],
    [
      'late',
      { noticeDay: 5 },
      ['explain.same', 'explain.over', 'explain.slipped', 'explain.sameLater'],
    ],
    [
      'late',
      { noticeDay: 28 },
      ['explain.same', 'explain.over', 'explain.slipped', 'explain.tooLate'],
    ],
    ['late', { noticeDay: 40 }, ['explain.same', 'explain.cannot', 'explain.slipped']],
    ['late', { slippedTask: 2 }, ['explain.earlier', 'explain.exact', 'explain.absorbed']],
    [
      'team',
      {},
      ['explain.same', 'explain.overStaffed', 'explain.twoApprovers', 'explain.overloaded'],
    ],
    [
      'team',
      { draftTest: 1, approver: 2, helper: 1 },
      ['explain.earlier', 'explain.overStaffed', 'explain.draft'],
    ],
  ])('says of %s with %j what binds', (scenario, changes, said) => {
    const found = keys(scenario, changes);
    // Waste comes and goes with the purchase tried: only what is listed must be there, in order.
    expect(found.filter((key) => said.includes(key))).toEqual(said);
    expect(found.slice(0, 2)).toEqual(said.slice(0, 2));
  });

  it('says where days cannot be bought', () => {
    expect(keys('late', { noticeDay: 21, savedCDays: 2 })).toContain('explain.closed');
    expect(keys('late', { noticeDay: 20, savedCDays: 2 })).toContain('explain.partlyOpen');
  });

  it('gives back only what leaves the end where it is', () => {
    const given = explain(at('rush'), at('rush'), { scenario: 'rush', seed: 1 }).find(
      ({ key }) => key === 'explain.giveBack',
    );
    expect(given?.values).toMatchObject({ back: { value: 2 }, saved: { value: 6000 } });
    expect(at('rush', { savedGDays: 1 }).lengthDays).toBe(at('rush').lengthDays);
  });
});
