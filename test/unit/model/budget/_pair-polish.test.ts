// Moves between pairs never lose anything. 两两调剂只增不减。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairPolished } from '@/model/budget/_pair-polish';
import { responsesOf } from '@/model/media/response-curve';
import { anyCurve } from '../media/_curves';

const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

describe('pairPolished()', () => {
  it('splits 25 by the square between two square roots', () => {
    const curves = [3, 4].map((scale) => (x: number) => scale * Math.sqrt(x));
    const bounds = curves.map(() => ({ floorYuan: 0, capYuan: 25 }));
    const [a, b] = pairPolished(curves, bounds, [25, 0]) as [number, number];
    expect(a).toBeCloseTo(9, 5);
    expect(b).toBeCloseTo(16, 5);
  });

  it('fills one of two S-shaped channels that begin half-full', () => {
    const curves = [1, 1].map(() => (x: number) => x ** 3 / (x ** 3 + 125));
    expect(
      pairPolished(
        curves,
        curves.map(() => ({ floorYuan: 0, capYuan: 5 })),
        [2.5, 2.5],
      ).sort(),
    ).toEqual([0, 5]);
  });

  it('keeps the sum and the bounds, and never brings less', () => {
    const money = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCurve, money, money), { minLength: 2, maxLength: 5 }),
        (list) => {
          const curves = list.map(([curve]) => responsesOf(curve));
          const bounds = list.map(([, floorYuan, room]) => ({
            floorYuan,
            capYuan: floorYuan + room,
          }));
          const start = list.map(([, floorYuan, room]) => floorYuan + room / 2);
          const split = pairPolished(curves, bounds, start);
          const worth = (one: readonly number[]) =>
            total(curves.map((curve, i) => curve(one[i] as number)));
          expect(total(split)).toBeCloseTo(total(start), 8);
          expect(worth(split)).toBeGreaterThanOrEqual(worth(start) * (1 - 1e-12));
          split.forEach((one, i) => {
            expect(one).toBeGreaterThanOrEqual((bounds[i]?.floorYuan as number) - 1e-9);
            expect(one).toBeLessThanOrEqual((bounds[i]?.capYuan as number) + 1e-9);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});
