// When the turn comes: uniformisation, limits, sums. 轮到的时间。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turns, type Turn } from '@/model/queue/_turn';

/** Uniformised chain: j ahead → j − 1 at a + j; the last step serves; gone for good at rate 1. */
function uniformised(a: number, time: number, ahead: number): Turn {
  const pace = a + ahead + 1;
  let line = Array.from({ length: ahead + 1 }, (_, j) => Number(j === ahead));
  let served = 0;
  let weight = Math.exp(-pace * time);
  const found = { waitsRatio: 0, servedRatio: 0 };
  for (let step = 1; step < 40 + 4 * pace * time + 200; step++) {
    found.waitsRatio += weight * line.reduce((sum, ratio) => sum + ratio, 0);
    found.servedRatio += weight * served;
    served += ((line[0] as number) * a) / pace;
    line = line.map(
      (ratio, j) => ratio * (1 - (a + j + 1) / pace) + ((line[j + 1] ?? 0) * (a + j + 1)) / pace,
    );
    weight *= (pace * time) / step;
  }
  return found;
}

const fates = (a: number, time: number, count: number): Turn[] => {
  const places = turns(a, time);
  return Array.from({ length: count }, () => places.next().value as Turn);
};

describe('turns()', () => {
  it('agrees with uniformisation', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 30 }),
        (a, time, ahead) => {
          const found = fates(a, time, ahead + 1)[ahead] as Turn;
          const want = uniformised(a, time, ahead);
          expect(found.waitsRatio).toBeCloseTo(want.waitsRatio, 10);
          expect(found.servedRatio).toBeCloseTo(want.servedRatio, 10);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has the first place by the exponential law', () => {
    const [first] = fates(10, 0.1, 1);
    expect(first?.waitsRatio).toBeCloseTo(Math.exp(-1.1), 13);
    expect(first?.servedRatio).toBeCloseTo((10 / 11) * (1 - Math.exp(-1.1)), 13);
  });

  it('serves less and keeps longer, the more are ahead', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (a, time) => {
          const found = fates(a, time, 300);
          found.forEach(({ waitsRatio, servedRatio }, i) => {
            const before = found[i - 1] ?? { waitsRatio: 0, servedRatio: 1 };
            expect(waitsRatio).toBeGreaterThanOrEqual(before.waitsRatio - 1e-12);
            expect(servedRatio).toBeLessThanOrEqual(before.servedRatio + 1e-12);
            expect(servedRatio >= 0 && waitsRatio + servedRatio <= 1 + 1e-9).toBe(true);
          });
        },
      ),
    );
  });

  it('still tells who waits when the first term is below every number', () => {
    // With 20,000 ahead the turn comes after ln(24,000/4,000) = 1.8 patiences, well after the target.
    const found = fates(4000, 1, 20_000).at(-1);
    expect(found?.waitsRatio).toBeCloseTo(Math.exp(-1), 10);
    expect(found?.servedRatio).toBeCloseTo(0, 10);
  });
});
