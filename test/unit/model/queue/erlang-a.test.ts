// Erlang A: printed example, balance, Erlang C and B as limits. 爱尔朗 A。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abandonRatioA, erlangA } from '@/model/queue/erlang-a';
import { erlangBRatio } from '@/model/queue/erlang-b';
import { erlangC } from '@/model/queue/erlang-c';

const OVERLOAD = {
  arrivalsPerMinute: 40,
  handlingMinutes: 4,
  agentCount: 150,
  patienceMinutes: 10,
};
const teams = fc.record({
  arrivalsPerMinute: fc.double({ min: 0.01, max: 50, noNaN: true }),
  handlingMinutes: fc.double({ min: 0.1, max: 10, noNaN: true }),
  agentCount: fc.integer({ min: 1, max: 200 }),
  patienceMinutes: fc.double({ min: 0.05, max: 60, noNaN: true }),
});
const target = fc.double({ min: 0, max: 10, noNaN: true });

describe('erlangA()', () => {
  // pyworkforce's regression test: 100 in 30 minutes, 3 minutes, patience 5, 14 agents, 20 s.
  it('meets the printed example', () => {
    const team = {
      arrivalsPerMinute: 10 / 3,
      handlingMinutes: 3,
      agentCount: 14,
      patienceMinutes: 5,
    };
    const queue = erlangA(team, 1 / 3);
    expect(queue.waitRatio).toBeCloseTo(0.14526, 5);
    expect(queue.abandonRatio).toBeCloseTo(0.013984, 6);
    expect(queue.occupancyRatio).toBeCloseTo(0.704297, 6);
    expect(queue.averageWaitMinutes).toBeCloseTo(0.069919, 6);
    expect(queue.servedInTimeRatio).toBeCloseTo(0.916792, 6);
  });

  it('serves who comes and does not give up', () => {
    fc.assert(
      fc.property(teams, target, (team, minutes) => {
        const queue = erlangA(team, minutes);
        const served = (queue.occupancyRatio * team.agentCount) / team.handlingMinutes;
        const stay = team.arrivalsPerMinute * (1 - queue.abandonRatio);
        expect(Math.abs(served / stay - 1)).toBeLessThan(1e-9);
        const { servedInTimeRatio, waitsLongerRatio } = queue;
        expect(servedInTimeRatio + waitsLongerRatio).toBeLessThanOrEqual(1 + 1e-9);
        expect(servedInTimeRatio).toBeLessThanOrEqual(
          1 - queue.abandonRatio + 1e-9 + waitsLongerRatio,
        );
        for (const ratio of [queue.waitRatio, queue.abandonRatio, servedInTimeRatio]) {
          expect(ratio >= 0 && ratio <= 1).toBe(true);
        }
      }),
    );
  });

  it('makes one agent more wait and give up less', () => {
    fc.assert(
      fc.property(teams, target, (team, minutes) => {
        const less = erlangA(team, minutes);
        const more = erlangA({ ...team, agentCount: team.agentCount + 1 }, minutes);
        expect(more.abandonRatio).toBeLessThanOrEqual(less.abandonRatio + 1e-12);
        expect(more.servedInTimeRatio).toBeGreaterThanOrEqual(less.servedInTimeRatio - 1e-9);
      }),
    );
  });

  it('becomes Erlang C as patience grows', () => {
    const team = { arrivalsPerMinute: 12, handlingMinutes: 4, agentCount: 55 };
    const endless = erlangC(team, 0.25);
    if (endless.status === 'unstable') throw new Error('unstable');
    const gaps = [10, 100, 1000, 1e5].map((patienceMinutes) => {
      const queue = erlangA({ ...team, patienceMinutes }, 0.25);
      return (
        Math.abs(queue.waitRatio - endless.waitRatio) +
        Math.abs(queue.servedInTimeRatio - endless.servedInTimeRatio) +
        Math.abs(queue.averageWaitMinutes - endless.averageWaitMinutes)
      );
    });
    expect([...gaps].sort((a, b) => b - a)).toEqual(gaps);
    expect(gaps.at(-1)).toBeLessThan(1e-4);
  });

  it('becomes Erlang B as patience vanishes: all who would wait give up', () => {
    const team = { arrivalsPerMinute: 5, handlingMinutes: 2, agentCount: 12 };
    const queue = erlangA({ ...team, patienceMinutes: 1e-7 }, 0.1);
    expect(queue.abandonRatio).toBeCloseTo(erlangBRatio(12, 10), 6);
    expect(queue.averageWaitMinutes).toBeLessThan(1e-7);
  });

  it('has an answer where Erlang C has none', () => {
    // In overload about (λ − cμ)/λ must give up: (40 − 37.5)/40.
    expect(erlangC(OVERLOAD, 0.5).status).toBe('unstable');
    expect(erlangA(OVERLOAD, 0.5).abandonRatio).toBeGreaterThan(2.5 / 40);
    expect(erlangA(OVERLOAD, 0).waitsLongerRatio).toBeCloseTo(erlangA(OVERLOAD, 0).waitRatio, 12);
  });

  it('goes through a very long line', () => {
    const queue = erlangA({ ...OVERLOAD, patienceMinutes: 1e4 }, 60);
    expect(queue.queueCount / 25_000).toBeCloseTo(1, 3);
    expect(queue.abandonRatio).toBeCloseTo(0.0625, 6);
  });

  it('names the bad argument', () => {
    const bad = (more: object) => () => erlangA({ ...OVERLOAD, ...more }, 1);
    expect(bad({ arrivalsPerMinute: 0 })).toThrow('arrivalsPerMinute must be above 0, got 0');
    expect(bad({ handlingMinutes: NaN })).toThrow('handlingMinutes must be above 0, got NaN');
    expect(bad({ patienceMinutes: 0 })).toThrow('patienceMinutes must be above 0, got 0');
    expect(bad({ patienceMinutes: 1e6 })).toThrow('arrivals × patience must be at most');
    expect(bad({ handlingMinutes: 1e6 })).toThrow('arrivals × handling time must be at most');
    expect(bad({ agentCount: 1.5 })).toThrow('agentCount must be a whole number, got 1.5');
    expect(bad({ agentCount: 0 })).toThrow('agentCount must be at least 1, got 0');
    expect(() => erlangA(OVERLOAD, -1)).toThrow('targetMinutes must be at least 0, got -1');
  });
});

describe('abandonRatioA()', () => {
  it.each([1, 30, 150, 170, 400])('is that of erlangA with %i agents', (agentCount) => {
    const team = { arrivalsPerMinute: 40, handlingMinutes: 4, agentCount, patienceMinutes: 10 };
    expect(abandonRatioA(team)).toBe(erlangA(team, 0.5).abandonRatio);
  });

  it('names the bad argument', () => {
    const team = { arrivalsPerMinute: 40, handlingMinutes: 4, agentCount: 0, patienceMinutes: 10 };
    expect(() => abandonRatioA(team)).toThrow('agentCount must be at least 1, got 0');
  });
});
