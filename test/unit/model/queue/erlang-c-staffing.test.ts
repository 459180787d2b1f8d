// Staffing: printed example, the fewest, limits, pooling. 排班人数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangC } from '@/model/queue/erlang-c';
import { erlangCStaffing } from '@/model/queue/erlang-c-staffing';

const GOAL = {
  arrivalsPerMinute: 100 / 30,
  handlingMinutes: 3,
  targetMinutes: 1 / 3,
  servedInTimeRatio: 0.8,
};
const goals = fc.record({
  arrivalsPerMinute: fc.double({ min: 0.01, max: 50, noNaN: true }),
  handlingMinutes: fc.double({ min: 0.1, max: 10, noNaN: true }),
  targetMinutes: fc.double({ min: 0, max: 5, noNaN: true }),
  servedInTimeRatio: fc.double({ min: 0.05, max: 0.99, noNaN: true }),
});

describe('erlangCStaffing()', () => {
  // Call Centre Helper: 100 calls in half an hour, 180 s, 80/20, 85 %, shrinkage 30 %.
  it('meets the printed example', () => {
    const plan = erlangCStaffing({ ...GOAL, maxOccupancyRatio: 0.85, shrinkageRatio: 0.3 });
    expect(plan).toMatchObject({ agentCount: 14, scheduledCount: 20, binding: 'servedInTime' });
    expect(plan.queue.servedInTimeRatio).toBeCloseTo(0.888, 3);
    expect(plan.queue.waitRatio).toBeCloseTo(0.174, 3);
  });

  it('meets the promise, and one fewer would not', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { agentCount, queue } = erlangCStaffing(goal);
        expect(queue.servedInTimeRatio).toBeGreaterThanOrEqual(goal.servedInTimeRatio - 1e-12);
        if (agentCount === 1) return;
        const fewer = erlangC({ ...goal, agentCount: agentCount - 1 }, goal.targetMinutes);
        if (fewer.status === 'unstable') return;
        expect(fewer.servedInTimeRatio).toBeLessThan(goal.servedInTimeRatio + 1e-12);
      }),
    );
  });

  it('needs no more agents for one pooled queue than for two', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const pooled = { ...goal, arrivalsPerMinute: goal.arrivalsPerMinute * 2 };
        expect(erlangCStaffing(pooled).agentCount).toBeLessThanOrEqual(
          2 * erlangCStaffing(goal).agentCount,
        );
      }),
    );
  });

  it('lets the occupancy bind, exactly', () => {
    // 10 Erlangs at 50 %: 20 agents, and not 21 by rounding; 0.1 cannot be written in binary.
    expect(erlangCStaffing({ ...GOAL, maxOccupancyRatio: 0.5 })).toMatchObject({
      agentCount: 20,
      binding: 'occupancy',
    });
    expect(erlangCStaffing({ ...GOAL, maxOccupancyRatio: 0.1 }).agentCount).toBe(100);
    expect(
      erlangCStaffing({ ...GOAL, maxOccupancyRatio: 0.1, shrinkageRatio: 0.9 }).scheduledCount,
    ).toBe(1000);
  });

  it('has at least one agent when hardly anybody comes', () => {
    const plan = erlangCStaffing({ ...GOAL, arrivalsPerMinute: 1e-9 });
    expect([plan.agentCount, plan.scheduledCount]).toEqual([1, 1]);
  });

  it('names the bad argument', () => {
    const bad = (more: object) => () => erlangCStaffing({ ...GOAL, ...more });
    expect(bad({ arrivalsPerMinute: 0 })).toThrow('arrivalsPerMinute must be above 0, got 0');
    expect(bad({ handlingMinutes: -1 })).toThrow('handlingMinutes must be above 0, got -1');
    expect(bad({ targetMinutes: -1 })).toThrow('targetMinutes must be at least 0, got -1');
    expect(bad({ servedInTimeRatio: 1 })).toThrow('servedInTimeRatio must be below 1, got 1');
    expect(bad({ servedInTimeRatio: 0 })).toThrow('servedInTimeRatio must be above 0, got 0');
    expect(bad({ maxOccupancyRatio: 0 })).toThrow('maxOccupancyRatio must be above 0, got 0');
    expect(bad({ maxOccupancyRatio: 2 })).toThrow('maxOccupancyRatio must be between 0 and 1');
    expect(bad({ shrinkageRatio: 1 })).toThrow('shrinkageRatio must be below 1, got 1');
  });
});
