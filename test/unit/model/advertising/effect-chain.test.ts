// Each step keeps a share of the step before. 效果链逐步递减。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectChain } from '@/model/advertising/effect-chain';

const CHAIN = {
  exposedRatio: 0.6,
  noticedRatio: 0.5,
  recognisedRatio: 0.4,
  recalledRatio: 0.5,
  convincedRatio: 0.1,
};
const ratio = fc.double({ min: 0, max: 1, noNaN: true });

describe('effectChain()', () => {
  it('leaves 60 of 10,000', () => {
    const found = effectChain(CHAIN, 10_000);
    [6000, 3000, 1200, 600, 60].forEach((people, i) =>
      expect(found.peopleCounts[i]).toBeCloseTo(people, 9),
    );
    expect(found.overallRatio).toBeCloseTo(0.006, 12);
    expect(found.weakestStep).toBe(4);
  });

  it('only loses people, and ends with the share of the whole', () => {
    const chain = fc.record({
      exposedRatio: ratio,
      noticedRatio: ratio,
      recognisedRatio: ratio,
      recalledRatio: ratio,
      convincedRatio: ratio,
    });
    fc.assert(
      fc.property(chain, (one) => {
        const { peopleCounts, overallRatio } = effectChain(one, 100);
        peopleCounts.forEach((people, i) =>
          expect(people).toBeLessThanOrEqual(peopleCounts[i - 1] ?? 100),
        );
        expect(overallRatio * 100).toBeCloseTo(peopleCounts[4] as number, 9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => effectChain(CHAIN, -1)).toThrow('targetCount must be at least 0, got -1');
    expect(() => effectChain({ ...CHAIN, noticedRatio: 50 }, 1)).toThrow(
      'noticedRatio must be between 0 and 1',
    );
  });
});
