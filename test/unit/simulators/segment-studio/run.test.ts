// What parting is worth, against a search written out here. 分群值多少：对照这里另写的穷举。
import { describe, expect, it } from 'vitest';
import { shopOf } from '@/simulators/segment-studio/shops';
import { at } from './_studio';

const worths = (ladder: { worthYuan: number }[]) => ladder.map(({ worthYuan }) => worthYuan);

/** Answers of the four kinds, written out once more: share unasked, call, coupon. */
const ANSWERS = [
  [0.4, 0.05, 1.5],
  [0.05, 0.7, 6],
  [0.15, 0.3, 4],
  [0.01, 0.1, 3],
] as const;

function buying(kind: number, coupon: number | null): number {
  const [unasked, call, slope] = ANSWERS[kind] ?? [0, 0, 0];
  if (coupon === null) return unasked;
  const odds = (unasked / (1 - unasked)) * Math.exp(call + slope * coupon);
  return odds / (1 + odds);
}

/** Profit of the best plan of these groups, by trying every coupon on every customer. */
function searched(groups: { counts: number; orders: number[] }[], margin: number, call: number) {
  const gain = ({ counts, orders }: (typeof groups)[0], coupon: number) =>
    orders.reduce(
      (sum, yuan, kind) =>
        sum + yuan * ((margin - coupon) * buying(kind, coupon) - margin * buying(kind, null)),
      -call * counts,
    );
  const coupons = Array.from({ length: 26 }, (_, i) => 0.05 + i / 100);
  const best = (list: typeof groups) =>
    Math.max(...coupons.map((coupon) => list.reduce((sum, one) => sum + gain(one, coupon), 0)));
  return { best, gain };
}

describe('runSegments()', () => {
  it('finds what a search over the customers finds, without noise', () => {
    const result = at('real', { segments: 3, noiseRatio: 0 });
    const shop = shopOf('real');
    const groups = result.segments.map(({ cells }) => ({
      counts: cells.reduce((sum, { customerCount }) => sum + customerCount, 0),
      orders: [0, 1, 2, 3].map((kind) =>
        cells
          .filter((cell) => shop.kindOf(cell) === kind)
          .reduce(
            (sum, { customerCount, values }) => sum + (customerCount * values[2]) / values[1],
            0,
          ),
      ),
    }));
    const { best } = searched(groups, 0.35, 20);
    const apart = groups.reduce((sum, group) => sum + Math.max(0, best([group]) - 10_000), 0);
    const one = Math.max(0, best(groups) - 10_000);
    expect(result.plan.profitYuan).toBeCloseTo(apart, 3);
    expect(result.worthYuan).toBeCloseTo(apart - one, 3);
  });

  it('leaves a coupon below 5 % unsent', () => {
    const result = at('byHand', { coupon1Ratio: 0.04, coupon2Ratio: 0.05 });
    expect(result.plan.couponRatios.slice(0, 2)).toEqual([null, 0.05]);
  });

  it('leaves segments without a coupon of their own alone', () => {
    const { plan } = at('byHand', { segments: 8 });
    expect(plan.couponRatios).toEqual([0.1, 0.1, 0.1, 0.1, null, null, null, null]);
    expect(at('byHand', { segments: 2 }).plan.couponRatios).toEqual([0.1, 0.1]);
  });

  it('is worth nothing where no feature is used', () => {
    const result = at('real', { recency: 0, frequency: 0, monetary: 0, segments: 6 });
    expect(result.segments).toHaveLength(1);
    expect(worths(result.ladder)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
