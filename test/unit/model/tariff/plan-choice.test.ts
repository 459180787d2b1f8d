// The cheapest plan: a known menu, and the lower envelope against every bill. 套餐选择。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestPlans, cheapestRanges } from '@/model/tariff/plan-choice';
import type { Tariff } from '@/model/tariff/plans';

const MENU: Tariff[] = [
  { kind: 'perUse', rateFenPerUnit: 30 },
  { kind: 'twoPart', feeFen: 1800, rateFenPerUnit: 10 },
  { kind: 'threePart', feeFen: 3000, allowanceUnits: 150, rateFenPerUnit: 15 },
  { kind: 'flat', feeFen: 6800 },
];
const fee = fc.nat({ max: 9000 });
const rate = fc.integer({ min: 0, max: 60 });
const usage = fc.integer({ min: 0, max: 400 });
const plans = fc.oneof(
  fc.record({ kind: fc.constant('flat' as const), feeFen: fee }),
  fc.record({ kind: fc.constant('twoPart' as const), feeFen: fee, rateFenPerUnit: rate }),
  fc.record({
    kind: fc.constant('threePart' as const),
    feeFen: fee,
    allowanceUnits: usage,
    rateFenPerUnit: rate,
  }),
  fc.record({ kind: fc.constant('capped' as const), rateFenPerUnit: rate, capFen: fee }),
  fc.record({ kind: fc.constant('freemium' as const), freeUnits: usage, feeFen: fee }),
  fc.record({
    kind: fc.constant('volume' as const),
    tiers: fc.tuple(fc.integer({ min: 1, max: 200 }), rate, rate).map(([upToUnits, low, high]) => [
      { upToUnits, rateFenPerUnit: low },
      { upToUnits: null, rateFenPerUnit: high },
    ]),
  }),
);
const menus = fc.array(plans, { minLength: 1, maxLength: 5 });

describe('cheapestPlans()', () => {
  it('gives ties to the earlier plan', () => {
    const usages = [0, 90, 91, 120, 121, 210, 211, 500, 501];
    expect(cheapestPlans(MENU, usages).cheapestIndexes).toEqual([0, 0, 1, 1, 2, 1, 1, 1, 3]);
  });

  it('takes the least of all bills', () => {
    fc.assert(
      fc.property(menus, fc.array(usage, { maxLength: 5 }), (menu, usages) => {
        const { billsFen, cheapestIndexes } = cheapestPlans(menu, usages);
        cheapestIndexes.forEach((plan, i) => {
          const bills = billsFen.map((list) => list[i] ?? NaN);
          expect(bills.indexOf(Math.min(...bills))).toBe(plan);
        });
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => cheapestPlans([], [1])).toThrow('tariffs must have at least one value, got none');
    expect(() => cheapestPlans(MENU, [NaN])).toThrow('usageUnits[0] must be at least 0, got NaN');
  });
});

describe('cheapestRanges()', () => {
  it('finds a plan that is cheapest on two ranges apart', () => {
    expect(cheapestRanges(MENU)).toEqual([
      { fromUnits: 0, toUnits: 90, planIndex: 0 },
      { fromUnits: 90, toUnits: 120, planIndex: 1 },
      { fromUnits: 120, toUnits: 210, planIndex: 2 },
      { fromUnits: 210, toUnits: 500, planIndex: 1 },
      { fromUnits: 500, toUnits: null, planIndex: 3 },
    ]);
  });

  it('leaves out a plan that is nowhere cheapest', () => {
    const dear: Tariff = { kind: 'flat', feeFen: 9999 };
    expect(cheapestRanges([...MENU, dear])).toEqual(cheapestRanges(MENU));
    expect(cheapestRanges([dear, dear])).toEqual([{ fromUnits: 0, toUnits: null, planIndex: 0 }]);
  });

  it('is the lower envelope of the bills, without gaps', () => {
    fc.assert(
      fc.property(menus, (menu) => {
        const ranges = cheapestRanges(menu);
        expect(ranges[0]?.fromUnits).toBe(0);
        expect(ranges.at(-1)?.toUnits).toBeNull();
        ranges.forEach(({ fromUnits, toUnits, planIndex }, i) => {
          if (i > 0) expect(fromUnits).toBe(ranges[i - 1]?.toUnits);
          if (i > 0) expect(planIndex).not.toBe(ranges[i - 1]?.planIndex);
          const end = toUnits ?? fromUnits + 1000;
          const inside = [0.01, 0.3, 0.5, 0.77, 0.99].map(
            (part) => fromUnits + part * (end - fromUnits),
          );
          const { billsFen } = cheapestPlans(menu, inside);
          inside.forEach((_, at) => {
            const bills = billsFen.map((list) => list[at] ?? NaN);
            expect(bills[planIndex]).toBe(Math.min(...bills));
          });
        });
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => cheapestRanges([])).toThrow('tariffs must have at least one value, got none');
    expect(() => cheapestRanges([{ kind: 'flat', feeFen: -1 }])).toThrow('feeFen must be at least');
  });
});
