// Coupons by segment against closed forms and a search of every plan. 分群发券：对照闭式解与穷举。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optimalLogitPrice } from '@/model/price/logit-price';
import { bestSegmentCoupons, couponMargins, couponPlan } from '@/model/promotion/segment-coupons';

const regular = { unaskedRatio: 0.4, contactUtility: 0.05, couponUtility: 1.5 };
const cooling = { unaskedRatio: 0.05, contactUtility: 0.7, couponUtility: 6 };
const terms = {
  responses: [regular, cooling],
  marginRatio: 0.35,
  contactYuan: 20,
  setUpYuan: 1e4,
  offeredRatios: Array.from({ length: 31 }, (_, i) => i / 100),
};

const segmentsOf = fc.array(
  fc.record({
    customerCount: fc.integer({ min: 0, max: 2000 }),
    orderYuanByKind: fc.tuple(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 0, max: 5_000_000 }),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

describe('couponPlan()', () => {
  it('is worked out by hand for one kind', () => {
    // Half buy unasked and earn 0.4; with 25 % off, odds of e buy and earn 0.15; 10 calls at 1 yuan.
    const even = { unaskedRatio: 0.5, contactUtility: 0, couponUtility: 4 };
    const bought = Math.E / (1 + Math.E);
    const { gainsYuan, profitYuan } = couponPlan(
      [{ customerCount: 10, orderYuanByKind: [1000] }],
      [0.25],
      { responses: [even], marginRatio: 0.4, contactYuan: 1, setUpYuan: 7, offeredRatios: [] },
    );
    expect(gainsYuan[0]).toBeCloseTo(1000 * (0.15 * bought - 0.4 * 0.5) - 10, 9);
    expect(profitYuan).toBeCloseTo((gainsYuan[0] as number) - 7, 9);
  });

  it('costs and brings nothing where everybody is left alone', () => {
    const alone = couponPlan([{ customerCount: 5, orderYuanByKind: [900, 80] }], [null], terms);
    expect(alone).toEqual({ couponRatios: [null], gainsYuan: [0], profitYuan: 0 });
  });

  it('names what does not fit', () => {
    const one = { customerCount: 5, orderYuanByKind: [900, 80] };
    expect(() => couponPlan([], [], terms)).toThrow('segments');
    expect(() => couponPlan([one], [null, 0.1], terms)).toThrow('couponRatios');
    expect(() => couponPlan([{ ...one, orderYuanByKind: [9] }], [0.1], terms)).toThrow(
      'segments[0].orderYuanByKind must be as long as responses (2), got 1',
    );
    expect(() => couponPlan([{ ...one, customerCount: -1 }], [0.1], terms)).toThrow('segments[0]');
  });
});

describe('bestSegmentCoupons()', () => {
  it('finds the price of the logit market where one kind stands alone', () => {
    // The margin on a full price of 1 is what a unit cost of 1 − m leaves.
    const kind = { unaskedRatio: 0.05, contactUtility: 0.7, couponUtility: 6 };
    const priced = optimalLogitPrice(
      {
        marketCount: 1,
        baseUtility: Math.log(0.05 / 0.95) + 0.7 + 6,
        sensitivityPerYuan: 6,
      },
      1 - 0.35,
    );
    const fine = Array.from({ length: 3001 }, (_, i) => i / 10_000);
    const { segments } = bestSegmentCoupons([{ customerCount: 0, orderYuanByKind: [1e6] }], {
      responses: [kind],
      marginRatio: 0.35,
      contactYuan: 0,
      setUpYuan: 0,
      offeredRatios: fine,
    });
    expect(segments.couponRatios[0]).toBeCloseTo(1 - priced.priceYuan, 3);
    expect(segments.profitYuan).toBeCloseTo(1e6 * (priced.profitYuan - 0.35 * 0.05), -1);
  });

  it('is never beaten by a plan of the same coupons, by segment or for all', () => {
    const few = [0, 0.1, 0.2];
    fc.assert(
      fc.property(segmentsOf, (segments) => {
        const best = bestSegmentCoupons(segments, { ...terms, offeredRatios: few });
        const choices: (number | null)[] = [null, ...few];
        const plans = segments.reduce<(number | null)[][]>(
          (known, _) => known.flatMap((plan) => choices.map((choice) => [...plan, choice])),
          [[]],
        );
        const most = Math.max(...plans.map((plan) => couponPlan(segments, plan, terms).profitYuan));
        expect(best.segments.profitYuan).toBeCloseTo(most, 6);
        expect(couponPlan(segments, best.segments.couponRatios, terms).profitYuan).toBeCloseTo(
          best.segments.profitYuan,
          6,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('pays preparation once for all, and once for each segment that is called', () => {
    fc.assert(
      fc.property(segmentsOf, (segments) => {
        const { segments: own, uniform } = bestSegmentCoupons(segments, terms);
        const more = own.couponRatios.filter((ratio) => ratio !== null).length;
        const sum = (gains: number[]) => gains.reduce((total, gain) => total + gain, 0);
        expect(own.profitYuan).toBeCloseTo(sum(own.gainsYuan) - more * 1e4, 6);
        expect(own.profitYuan).toBeGreaterThanOrEqual(0);
        expect(uniform.profitYuan).toBeGreaterThanOrEqual(0);
        // Splitting off more segments than one costs their preparation and nothing else.
        expect(own.profitYuan).toBeGreaterThanOrEqual(
          uniform.profitYuan - (segments.length - 1) * 1e4 - 1e-6,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('takes margins that were worked out before', () => {
    const segments = [{ customerCount: 9, orderYuanByKind: [1e5, 3e5] }];
    expect(bestSegmentCoupons(segments, terms, couponMargins(terms))).toEqual(
      bestSegmentCoupons(segments, terms),
    );
    expect(() => bestSegmentCoupons(segments, terms, [])).toThrow('margins');
    expect(() => bestSegmentCoupons(segments, { ...terms, offeredRatios: [] })).toThrow('offered');
  });
});

describe('couponMargins()', () => {
  it('is what is given away to those who buy anyway', () => {
    const anyway = { unaskedRatio: 0.4, contactUtility: 0, couponUtility: 0 };
    const margins = couponMargins({ ...terms, responses: [anyway], offeredRatios: [0, 0.1, 0.2] });
    expect(margins.map(([margin]) => margin)).toEqual([
      expect.closeTo(0, 12),
      expect.closeTo(-0.04, 12),
      expect.closeTo(-0.08, 12),
    ]);
  });
});
