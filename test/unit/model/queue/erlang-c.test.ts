// Erlang C: printed example, Little's law, no steady state. 爱尔朗 C。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangBRatio } from '@/model/queue/erlang-b';
import { erlangC, erlangCRatio, type SteadyQueue } from '@/model/queue/erlang-c';

const teams = fc
  .record({
    arrivalsPerMinute: fc.double({ min: 0.01, max: 50, noNaN: true }),
    handlingMinutes: fc.double({ min: 0.1, max: 20, noNaN: true }),
    spare: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ spare, ...team }) => ({
    ...team,
    agentCount: Math.floor(team.arrivalsPerMinute * team.handlingMinutes) + spare,
  }));
const target = fc.double({ min: 0, max: 10, noNaN: true });
const steady = (...input: Parameters<typeof erlangC>) => erlangC(...input) as SteadyQueue;

describe('erlangC()', () => {
  // Tanner's call-centre tutorial: 0.2 calls a second, 240 s, 55 agents, 15 s.
  it('meets the printed example', () => {
    const queue = steady({ arrivalsPerMinute: 12, handlingMinutes: 4, agentCount: 55 }, 0.25);
    expect(queue.waitRatio).toBeCloseTo(0.239, 3);
    expect(queue.averageWaitMinutes * 60).toBeCloseTo(8.2, 1);
    expect(queue.servedInTimeRatio).toBeCloseTo(0.846, 3);
    expect(queue.occupancyRatio).toBeCloseTo(0.873, 3);
  });

  it('is the single server of the textbook with one agent', () => {
    // λ = 2, μ = 3: wait ratio 2/3, Wq = 2/3, Lq = 4/3.
    const queue = steady({ arrivalsPerMinute: 2, handlingMinutes: 1 / 3, agentCount: 1 }, 0);
    expect(queue.waitRatio).toBeCloseTo(2 / 3, 13);
    expect(queue.averageWaitMinutes).toBeCloseTo(2 / 3, 13);
    expect(queue.servedInTimeRatio).toBeCloseTo(1 / 3, 13);
  });

  it("keeps Little's law, and its shares are shares", () => {
    fc.assert(
      fc.property(teams, target, (team, minutes) => {
        const queue = steady(team, minutes);
        const want = team.arrivalsPerMinute * queue.averageWaitMinutes;
        expect(Math.abs(queue.queueCount - want)).toBeLessThanOrEqual(1e-12 * want);
        for (const ratio of [queue.waitRatio, queue.servedInTimeRatio, queue.occupancyRatio]) {
          expect(ratio >= 0 && ratio <= 1).toBe(true);
        }
        expect(queue.waitRatio).toBeGreaterThanOrEqual(
          erlangBRatio(team.agentCount, queue.loadErlangs),
        );
      }),
    );
  });

  it('answers sooner with one agent more', () => {
    fc.assert(
      fc.property(teams, target, (team, minutes) => {
        const [less, more] = [team, { ...team, agentCount: team.agentCount + 1 }].map((one) =>
          steady(one, minutes),
        ) as [SteadyQueue, SteadyQueue];
        expect(more.servedInTimeRatio).toBeGreaterThanOrEqual(less.servedInTimeRatio - 1e-12);
        expect(more.averageWaitMinutes).toBeLessThan(less.averageWaitMinutes);
      }),
    );
  });

  it('does not care for the unit of time', () => {
    fc.assert(
      fc.property(teams, target, (team, minutes) => {
        const inSeconds = steady(
          {
            ...team,
            arrivalsPerMinute: team.arrivalsPerMinute / 60,
            handlingMinutes: team.handlingMinutes * 60,
          },
          minutes * 60,
        );
        const queue = steady(team, minutes);
        fc.pre(queue.loadErlangs < team.agentCount * (1 - 1e-6));
        expect(inSeconds.servedInTimeRatio).toBeCloseTo(queue.servedInTimeRatio, 8);
      }),
    );
  });

  it('reports a queue that never settles, and from how many agents on it does', () => {
    const team = { arrivalsPerMinute: 12, handlingMinutes: 4 };
    expect(erlangC({ ...team, agentCount: 48 }, 1)).toEqual({
      status: 'unstable',
      loadErlangs: 48,
      leastAgentCount: 49,
    });
    expect(erlangC({ ...team, agentCount: 49 }, 1).status).toBe('steady');
  });

  it('names the bad argument', () => {
    const team = { arrivalsPerMinute: 1, handlingMinutes: 1, agentCount: 2 };
    expect(() => erlangC({ ...team, arrivalsPerMinute: 0 }, 1)).toThrow('arrivalsPerMinute must');
    expect(() => erlangC({ ...team, handlingMinutes: NaN }, 1)).toThrow('handlingMinutes must be');
    expect(() => erlangC({ ...team, agentCount: 1.5 }, 1)).toThrow('agentCount must be a whole');
    expect(() => erlangC({ ...team, agentCount: 0 }, 1)).toThrow('agentCount must be at least 1');
    expect(() => erlangC(team, -1)).toThrow('targetMinutes must be at least 0, got -1');
  });
});

describe('erlangCRatio()', () => {
  it('equals the sum over all states', () => {
    // Two agents, one Erlang: states 1, 1, 1/2, 1/4, …; a third of the weight is at 2 and above.
    expect(erlangCRatio(0.2, 2, 1)).toBeCloseTo(1 / 3, 14);
  });

  it('names the bad argument', () => {
    expect(() => erlangCRatio(0.2, 2, 2)).toThrow('agentCount must be above 2, got 2');
  });
});
