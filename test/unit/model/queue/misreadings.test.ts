import { describe, expect, it } from 'vitest';
import { erlangC } from '@/model/queue/erlang-c';
import { waitByProportionMinutes } from '@/model/queue/misreadings';

const team = { arrivalsPerMinute: 0.5, handlingMinutes: 1, agentCount: 1 };

describe('waitByProportionMinutes()', () => {
  // One agent at half load: the wait is u/(1 − u) × 1 minute = 1 minute (M/M/1).
  it('promises half a minute from two agents, where they bring it down to a fifteenth', () => {
    expect(waitByProportionMinutes(team, 2)).toBeCloseTo(0.5, 12);
    // M/M/2 with load 1/2: C = 1/10, wait = C h / (c − A) = 0.1 / 1.5.
    const two = erlangC({ ...team, agentCount: 2 }, 0);
    expect(two.status === 'steady' && two.averageWaitMinutes).toBeCloseTo(1 / 15, 12);
  });

  it('names the bad argument', () => {
    const full = { ...team, arrivalsPerMinute: 2 };
    expect(() => waitByProportionMinutes(full, 4)).toThrow('team.agentCount must be at least 3');
    expect(() => waitByProportionMinutes(team, 1.5)).toThrow('agentCount must be a whole number');
  });
});
