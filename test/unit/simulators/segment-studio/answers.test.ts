import { describe, expect, it } from 'vitest';
import { answering, dealOf, sentCoupon, splitOf } from '@/simulators/segment-studio/answers';
import spec from '@/simulators/segment-studio/spec';

describe('splitOf()', () => {
  it('is the same split whenever it is asked for, and one for all shops of real customers', () => {
    expect(splitOf('real', 7, 2, 4)).toBe(splitOf('byHand', 7, 2, 4));
    expect(splitOf('apparel', 7, 2, 4)).not.toBe(splitOf('real', 7, 2, 4));
  });

  it('is everybody for one segment or no feature', () => {
    expect(splitOf('real', 7, 2, 1).segments).toHaveLength(1);
    expect(splitOf('apparel', 0, 0, 8).segments).toHaveLength(1);
  });
});

describe('sentCoupon()', () => {
  it('goes unsent below 5 %', () => {
    expect([0, 0.04, 0.05, 0.3].map(sentCoupon)).toEqual([null, null, 0.05, 0.3]);
  });
});

describe('dealOf()', () => {
  it('knows what each coupon on offer makes of each kind', () => {
    const { terms, margins } = dealOf(spec.start('real'));
    expect(terms.offeredRatios).toHaveLength(26);
    expect(margins.map((margin) => margin.length)).toEqual(terms.offeredRatios.map(() => 4));
  });
});

describe('answering()', () => {
  it('keeps customers and orders', () => {
    const split = splitOf('real', 7, 2, 3);
    const said = answering(split, 'real', spec.start('real'));
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
    said.forEach(({ customerCount, orderYuanByKind }, place) => {
      const segment = split.segments[place];
      expect(customerCount).toBe(segment?.customerCount);
      expect(sum(orderYuanByKind) / sum(segment?.orderYuanByKind ?? [])).toBeCloseTo(1, 9);
    });
  });
});
