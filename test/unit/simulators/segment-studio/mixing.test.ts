import { describe, expect, it } from 'vitest';
import { couponPlan } from '@/model/promotion/segment-coupons';
import { dealOf } from '@/simulators/segment-studio/answers';
import { areAlike, mostMixed } from '@/simulators/segment-studio/mixing';
import spec from '@/simulators/segment-studio/spec';
import { kinds } from '@/simulators/segment-studio/truth';

const { terms } = dealOf(spec.start('real'));
const segment = (orderYuanByKind: number[]) => ({ customerCount: 10, orderYuanByKind });
const mixed = (orders: number[][], coupons: (number | null)[]) => {
  const segments = orders.map(segment);
  const found = mostMixed(segments, couponPlan(segments, coupons, terms), terms);
  return { ...found, kind: kinds[found.kind] };
};

describe('mostMixed()', () => {
  it('finds regulars who are handed a coupon', () => {
    const { place, kind, shareRatio } = mixed(
      [
        [0, 0, 0, 100],
        [60, 40, 0, 0],
      ],
      [null, 0.15],
    );
    expect([place, kind, shareRatio]).toEqual([1, 'regular', 0.6]);
  });

  it('finds those who would have come if called', () => {
    const { place, kind } = mixed(
      [
        [50, 0, 0, 0],
        [0, 50, 0, 50],
      ],
      [null, null],
    );
    expect([place, kind]).toEqual([1, 'cooling']);
  });

  it('loses what another coupon would have earned, by hand', () => {
    // 20 % off to regulars: bought odds 2/3 · e^(0.05 + 0.3), at 15 % margin, against 40 % at 35 %.
    const odds = (2 / 3) * Math.exp(0.35);
    const { lossYuan } = mixed([[1000, 0, 0, 1000]], [0.2]);
    expect(lossYuan).toBeCloseTo(1000 * (0.35 * 0.4 - (0.15 * odds) / (1 + odds)), 9);
  });
});

describe('a segment of one kind', () => {
  it('is mixed with nobody, even where its coupon is wrong', () => {
    expect(mixed([[1000, 0, 0, 0]], [0.2]).lossYuan).toBe(0);
  });
});

describe('areAlike()', () => {
  it('compares mixes, not sizes', () => {
    expect(areAlike([segment([1, 2, 3, 4]), segment([10, 20, 30, 40])])).toBe(true);
    expect(areAlike([segment([1, 2, 3, 4]), segment([4, 3, 2, 1])])).toBe(false);
  });
});
