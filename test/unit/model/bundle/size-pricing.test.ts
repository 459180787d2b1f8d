// Prices by count beside simpler schemes. 按件数定价与其他方案。
import { describe, expect, it } from 'vitest';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { sizePricing } from '@/model/bundle/size-pricing';

const SIX = [
  [9, 3, 1],
  [8, 7, 2],
  [2, 8, 3],
  [6, 6, 6],
  [1, 2, 9],
  [5, 4, 8],
];
const GRID = { lowestYuan: 0, highestYuan: 24, stepYuan: 1 };

function drawn(buyerCount: number): number[][] {
  const lists = correlatedWtp(
    { meansYuan: [50, 40, 30, 45], spreadsYuan: [15, 15, 10, 20], correlationRatio: -0.2 },
    buyerCount,
    6,
  );
  return Array.from({ length: buyerCount }, (_, i) => lists.map((list) => list[i] ?? NaN));
}

describe('sizePricing()', () => {
  it('earns more than the simpler schemes on six buyers and three goods', () => {
    expect(sizePricing(SIX, 1, GRID)).toEqual({
      pricesYuan: [8, 15, 17],
      profitYuan: 63,
      consumerSurplusYuan: expect.any(Number),
      uniformProfitYuan: 45,
      componentProfitYuan: 46,
      pureProfitYuan: 54,
      isExhaustive: true,
    });
  });

  it('does not change with the order of buyers or goods', () => {
    const turned = SIX.toReversed().map((row) => row.toReversed());
    expect(sizePricing(turned, 1, GRID)).toEqual(sizePricing(SIX, 1, GRID));
  });

  it('settles for one price after another where there is too much to try', () => {
    const grid = { lowestYuan: 0, highestYuan: 200, stepYuan: 5 };
    const many = sizePricing(drawn(3000), 5, grid);
    expect(many.isExhaustive).toBe(false);
    expect(many.profitYuan).toBeGreaterThanOrEqual(many.pureProfitYuan);
    expect(many.profitYuan).toBeGreaterThan(many.componentProfitYuan);
    expect(many.pricesYuan.toSorted((a, b) => a - b)).toEqual(many.pricesYuan);
  });

  it('sells nothing at no profit when pieces cost too much', () => {
    expect(sizePricing(SIX, 99, GRID)).toMatchObject({ profitYuan: 0, componentProfitYuan: 0 });
  });

  it('names the bad argument', () => {
    expect(() => sizePricing([], 1, GRID)).toThrow('wtpYuan must have at least one value');
    expect(() => sizePricing(SIX, 1, { ...GRID, stepYuan: NaN })).toThrow('stepYuan must be above');
  });
});
