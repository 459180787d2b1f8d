import { describe, expect, it } from 'vitest';
import team, { teamOf } from '@/simulators/team-plan/team.reduce';

describe('the case', () => {
  it('gives headcounts, 45 days and a supplier’s 21 days', () => {
    expect(team.headCounts).toEqual({
      planning: 1,
      goods: 1,
      service: 5,
      promotion: 1,
      content: 2,
      data: 1,
    });
    expect([team.prepareDays, team.supplyDays]).toEqual([45, 21]);
  });

  it('is named when it does not exist', () => {
    expect(() => teamOf('nobody')).toThrow('case nobody');
  });
});
