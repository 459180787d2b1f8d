// No split in equal portions is better. 等份分法中没有更好的。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridSplit } from '@/model/budget/_grid-split';
import { responsesOf } from '@/model/media/response-curve';
import { anyCurve } from '../media/_curves';

describe('gridSplit()', () => {
  it('meets the best of every split of 12 portions over three channels', () => {
    fc.assert(
      fc.property(fc.tuple(anyCurve, anyCurve, anyCurve), (list) => {
        const curves = list.map(responsesOf);
        const bounds = [2, 0, 1].map((floorYuan) => ({ floorYuan, capYuan: floorYuan + 50 }));
        const worth = (split: readonly number[]) =>
          curves.reduce((sum, curve, i) => sum + curve(split[i] as number), 0);
        const split = gridSplit(curves, bounds, 60, 12);
        expect(split.reduce((sum, one) => sum + one, 0)).toBeCloseTo(63, 9);
        let best = 0;
        for (let a = 0; a <= 10; a++) {
          for (let b = Math.max(0, 2 - a); b <= Math.min(10, 12 - a); b++) {
            best = Math.max(best, worth([2 + 5 * a, 5 * b, 1 + 5 * (12 - a - b)]));
          }
        }
        expect(worth(split)).toBeGreaterThanOrEqual(best * (1 - 1e-12));
      }),
    );
  });

  it('gives the floors when there is nothing above them', () => {
    expect(
      gridSplit([(x) => x, (x) => x], Array(2).fill({ floorYuan: 3, capYuan: 3 }), 0, 10),
    ).toEqual([3, 3]);
  });
});
