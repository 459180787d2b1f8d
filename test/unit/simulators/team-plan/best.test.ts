import { describe, expect, it } from 'vitest';
import { isFair, leastFairYuan } from '@/simulators/team-plan/best';
import spec from '@/simulators/team-plan/spec';
import { at, everyPurchase } from './_plans';

/** Tasks whose shortening can move the end; everything else has ten days of slack or more. */
const WORTH = ['A', 'B', 'C', 'D', 'F', 'G', 'I', 'J', 'K', 'N'] as const;

describe('leastFairYuan()', () => {
  it('is what drafts and four days on the goods’ path cost', () => {
    // Rework 2,500, J twice at 1,200, D twice at 1,600; content alone signs off, planning helps.
    expect(leastFairYuan(spec.start('team'))).toBe(2500 + 2 * 1200 + 2 * 1600);
    const fair = at('team', { approver: 2, helper: 1, draftTest: 1, savedJDays: 2, savedDDays: 2 });
    expect([isFair(fair), fair.costYuan]).toEqual([true, 8100]);
  });

  it('is not undercut by any cheaper purchase that is in time', () => {
    const prices = at('team').tasks;
    const most = WORTH.map(
      (name) => prices.find((one) => one.name === name)?.maxReductionDays ?? 0,
    );
    let cheaperCount = 0;
    for (const bought of everyPurchase(most)) {
      const yuan = WORTH.reduce(
        (sum, name, i) =>
          sum + (bought[i] ?? 0) * (prices.find((one) => one.name === name)?.costYuanPerDay ?? 0),
        0,
      );
      // With drafts 2,500 comes on top; without, the plan costs 9,500 at least.
      if (yuan + 2500 >= 8100) continue;
      const changes = Object.fromEntries(
        WORTH.map((name, i) => [`saved${name}Days`, bought[i] ?? 0]),
      );
      for (const draftTest of [0, 1])
        if (at('team', { ...changes, approver: 2, helper: 1, draftTest }).isOnTime) cheaperCount++;
    }
    expect(cheaperCount).toBe(0);
  });

  it('is nothing where no plan can be in time', () => {
    expect(leastFairYuan(spec.start('team', { deadlineDays: 25 }))).toBeNull();
  });
});

describe('isFair()', () => {
  it.each([
    ['two sign off', { approver: 0 }],
    ['content has too much', { helper: 0 }],
    ['the end is late', { savedDDays: 0 }],
    ['merchandise has too much', { savedDDays: 2, savedBDays: 2 }],
  ])('is false where %s', (_, changes) => {
    const good = { approver: 2, helper: 1, draftTest: 1, savedJDays: 2, savedDDays: 2 };
    expect(isFair(at('team', { ...good, ...changes }))).toBe(false);
  });
});
