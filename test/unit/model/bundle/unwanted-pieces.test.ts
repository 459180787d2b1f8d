// Who is sold a piece below its cost. 不值成本的商品。
import { describe, expect, it } from 'vitest';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { unwantedPieceCount } from '@/model/bundle/unwanted-pieces';

const setting = { meansYuan: [60, 60], spreadsYuan: [30, 30], correlationRatio: -0.8 };
const [first = new Float64Array(), second = new Float64Array()] = correlatedWtp(setting, 500, 1);
const menuOf = (firstPriceYuan: number | null, bundlePriceYuan: number | null) => ({
  firstPriceYuan,
  secondPriceYuan: firstPriceYuan,
  bundlePriceYuan,
});
const goods = (firstCostYuan: number, secondCostYuan: number) => ({
  firstWtpYuan: first,
  secondWtpYuan: second,
  firstCostYuan,
  secondCostYuan,
});

describe('unwantedPieceCount()', () => {
  it('is 0 where goods are sold apart at no less than they cost', () => {
    expect(unwantedPieceCount(goods(35, 45), menuOf(60, null))).toBe(0);
  });

  it('grows with the cost of what is in the bundle', () => {
    const counts = [5, 20, 40].map((cost) =>
      unwantedPieceCount(goods(cost, cost), menuOf(null, 110)),
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[2]).toBeGreaterThan(counts[0] ?? Infinity);
  });
});
