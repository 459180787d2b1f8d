// Square-root rule: near the exact number. 平方根法则。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangCStaffing } from '@/model/queue/erlang-c-staffing';
import { squareRootAgents } from '@/model/queue/square-root-staffing';

describe('squareRootAgents()', () => {
  it('lies near the exact number for a large team', () => {
    // Halfin & Whitt: half of the customers wait at a reserve of about 0.5.
    const exact = erlangCStaffing({
      arrivalsPerMinute: 400,
      handlingMinutes: 1,
      targetMinutes: 0,
      servedInTimeRatio: 0.5,
    });
    expect(Math.abs(squareRootAgents(400, 0.506) - exact.agentCount)).toBeLessThan(1.5);
  });

  it('needs less reserve for each customer, the more there are', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (load) => {
        const reserve = (erlangs: number) => (squareRootAgents(erlangs, 1) - erlangs) / erlangs;
        expect(reserve(4 * load) / reserve(load)).toBeCloseTo(0.5, 6);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => squareRootAgents(0, 1)).toThrow('loadErlangs must be above 0, got 0');
    expect(() => squareRootAgents(1, -1)).toThrow('beta must be at least 0, got -1');
  });
});
