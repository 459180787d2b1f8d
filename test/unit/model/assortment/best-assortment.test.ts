// The revenue-ordered scan against every subset. 收益有序扫描与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assortmentOutcome } from '@/model/assortment/assortment-outcome';
import { bestAssortment } from '@/model/assortment/best-assortment';

const products = fc.array(
  fc.record({
    contributionYuan: fc.integer({ min: -20, max: 100 }),
    attraction: fc.double({ min: 0.01, max: 10, noNaN: true }),
  }),
  { maxLength: 8 },
);
const outside = fc.double({ min: 0, max: 10, noNaN: true });

describe('bestAssortment()', () => {
  it('stops where the next product brings less than the shelf', () => {
    const list = [100, 80, 66, 50, 30].map((contributionYuan, i) => ({
      contributionYuan,
      attraction: [0.6, 1, 1.2, 2.5, 4][i] ?? NaN,
    }));
    const { chosen, contributionYuan, steps } = bestAssortment(list, 1);
    expect(chosen).toEqual([0, 1, 2]);
    expect(contributionYuan).toBeCloseTo(219.2 / 3.8, 12);
    // 344.2/6.3 and 464.2/10.3: more products earn less.
    expect(steps[3]?.contributionYuan).toBeCloseTo(344.2 / 6.3, 12);
    expect(steps[4]?.contributionYuan).toBeCloseTo(464.2 / 10.3, 12);
    expect(steps[4]?.soldRatio).toBeCloseTo(9.3 / 10.3, 12);
  });

  it('is no worse than any subset, and brings what it says', () => {
    fc.assert(
      fc.property(products, outside, (list, none) => {
        const best = bestAssortment(list, none);
        const found = assortmentOutcome(
          best.chosen.map((i) => list[i] as (typeof list)[number]),
          none,
        );
        expect(best.contributionYuan).toBeCloseTo(found.contributionYuan, 9);
        for (let mask = 0; mask < 2 ** list.length; mask++) {
          const subset = list.filter((_, i) => mask & (1 << i));
          const { contributionYuan } = assortmentOutcome(subset, none);
          expect(best.contributionYuan).toBeGreaterThanOrEqual(contributionYuan - 1e-9);
        }
      }),
    );
  });

  it('rises to its best step and never again, selling more with each product', () => {
    fc.assert(
      fc.property(products, outside, (list, none) => {
        const { steps, chosen } = bestAssortment(list, none);
        expect(steps).toHaveLength(list.length);
        steps.slice(1).forEach((step, i) => {
          const before = steps[i] as (typeof steps)[number];
          expect(step.soldRatio).toBeGreaterThanOrEqual(before.soldRatio);
          if (i + 1 < chosen.length) return;
          expect(step.contributionYuan).toBeLessThanOrEqual(before.contributionYuan + 1e-9);
        });
      }),
    );
  });

  it('leaves out what changes nothing, and shows nothing when all lose', () => {
    const same = { contributionYuan: 5, attraction: 1 };
    expect(bestAssortment([same, same], 0).chosen).toEqual([0]);
    const losing = { contributionYuan: -1, attraction: 1 };
    expect(bestAssortment([losing, { ...losing, contributionYuan: 0 }], 1).chosen).toEqual([]);
    expect(bestAssortment([], 1)).toEqual({ chosen: [], contributionYuan: 0, steps: [] });
  });

  it('names the bad argument', () => {
    expect(() => bestAssortment([], -1)).toThrow('outsideAttraction must be at least 0, got -1');
    expect(() => bestAssortment([{ contributionYuan: Infinity, attraction: 1 }], 1)).toThrow(
      'contributionYuan[0] must be finite, got Infinity',
    );
  });
});
