// Water stands at one level, and none is spilt. 水面同高，一滴不漏。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waterLevelSpend } from '@/model/budget/_water-level';

// ln marginal = height − x, so that spend at a level is height − level.
const vessel = (height: number, floorYuan = 0, capYuan = 1e3) => ({
  floorYuan,
  capYuan,
  lnMarginalAt: (spendYuan: number) => height - spendYuan,
  spendYuanAt: (lnMarginal: number) => height - lnMarginal,
});

describe('waterLevelSpend()', () => {
  it('fills the deeper one first', () => {
    const [deep, flat] = waterLevelSpend([vessel(5), vessel(3)], 4) as [number, number];
    expect(deep).toBeCloseTo(3, 9);
    expect(flat).toBeCloseTo(1, 9);
    expect(waterLevelSpend([vessel(5), vessel(3)], 1)[1]).toBe(0);
  });

  it('shares in proportion where straight lines tie', () => {
    const line = (cap: number) => ({
      floorYuan: 0,
      capYuan: cap,
      lnMarginalAt: () => 0,
      spendYuanAt: (lnMarginal: number) => (lnMarginal <= 0 ? Infinity : 0),
    });
    const split = waterLevelSpend([line(10), line(30)], 20);
    expect(split[0]).toBeCloseTo(5, 9);
    expect(split[1]).toBeCloseTo(15, 9);
  });

  it('spends the budget, or all that the caps take in', () => {
    const level = fc.double({ min: -50, max: 50, noNaN: true });
    const yuan = fc.double({ min: 0, max: 20, noNaN: true });
    const vessels = fc.array(
      fc
        .tuple(level, yuan, yuan)
        .map(([height, floor, room]) => vessel(height, floor, floor + room)),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(vessels, yuan, (list, slack) => {
        const floors = list.reduce((sum, { floorYuan }) => sum + floorYuan, 0);
        const caps = list.reduce((sum, { capYuan }) => sum + capYuan, 0);
        const split = waterLevelSpend(list, floors + slack);
        const spent = split.reduce((sum, one) => sum + one, 0);
        expect(spent).toBeCloseTo(Math.min(floors + slack, caps), 8);
        split.forEach((one, i) => {
          expect(one).toBeGreaterThanOrEqual(list[i]?.floorYuan ?? NaN);
          expect(one).toBeLessThanOrEqual(list[i]?.capYuan ?? NaN);
        });
      }),
    );
  });
});
