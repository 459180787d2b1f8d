// Moves between tiers add up to all customers. 等级迁移的人数守恒。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierMigration } from '@/model/markov/tier-migration';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('tierMigration()', () => {
  it('counts moves, losses and newcomers', () => {
    const found = tierMigration([0, 0, 1, -1, -1], [0, 1, -1, 1, -1], 2);
    expect(found.counts).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ]);
    expect(found.newCounts).toEqual([0, 1]);
    expect(found.ratios[0]).toEqual([0.5, 0.5, 0]);
    expect(found).toMatchObject({ stayedRatio: 0.5, roseRatio: 0, fellRatio: 0.5 });
    expect(found.lostRatio).toBeCloseTo(1 / 3, 14);
  });

  it('says null where there is nobody', () => {
    const found = tierMigration([-1], [0], 2);
    expect(found.ratios).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect([found.stayedRatio, found.lostRatio]).toEqual([null, null]);
  });

  it('holds every customer once and does not depend on their order', () => {
    const tier = fc.integer({ min: -1, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(tier, tier), { minLength: 1 }), (list) => {
        const of = (some: typeof list) =>
          tierMigration(
            some.map(([before]) => before),
            some.map(([, after]) => after),
            3,
          );
        const found = of(list);
        const idle = list.filter(([before, after]) => before === -1 && after === -1).length;
        expect(sum(found.counts.map(sum)) + sum(found.newCounts) + idle).toBe(list.length);
        if (found.stayedRatio !== null) {
          const { stayedRatio, roseRatio, fellRatio } = found;
          expect(sum([stayedRatio, roseRatio as number, fellRatio as number])).toBeCloseTo(1, 12);
        }
        expect(of([...list].reverse())).toEqual(found);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => tierMigration([], [], 2)).toThrow('before must have at least one value');
    expect(() => tierMigration([0], [0, 1], 2)).toThrow('after must be as long as before');
    expect(() => tierMigration([2], [0], 2)).toThrow(
      'before[0] must be a whole number from -1 to 1, got 2',
    );
    expect(() => tierMigration([0], [NaN], 2)).toThrow('after[0] must be a whole number');
    expect(() => tierMigration([0], [0], 0)).toThrow('tierCount must be at least 1, got 0');
  });
});
