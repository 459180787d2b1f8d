import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runFunnel } from '@/simulators/sales-funnel/run';
import spec from '@/simulators/sales-funnel/spec';
import { splitOf } from '@/simulators/sales-funnel/split';

const at = (scenario: string, changes = {}) =>
  runFunnel(spec.start(scenario, changes), { scenario, seed: 1 });

describe('splitOf()', () => {
  it('lists only what moved', () => {
    expect(splitOf(at('passive'), at('passive'))).toEqual([]);
    expect(splitOf(at('passive', { step2Ratio: 0.6 }), at('passive'))).toHaveLength(1);
  });

  it('shows the later steps of the guided target to take buyers away', () => {
    const lost = splitOf(at('guided'), at('passive')).filter(({ gain }) => gain < 0);
    expect(lost.map(({ place }) => place)).toEqual([4, 5]);
  });

  it('adds up to the whole change, entrants included', () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
    const people = fc.integer({ min: 1000, max: 1_000_000 });
    fc.assert(
      fc.property(rate, rate, people, (step2Ratio, step5Ratio, entrantCount) => {
        const now = at('passive', { step2Ratio, step5Ratio, entrantCount });
        const base = at('passive');
        const sum = splitOf(now, base).reduce((all, { gain }) => all + gain, 0);
        expect(sum).toBeCloseTo(now.paidCount - base.paidCount, 4);
      }),
    );
  });
});
