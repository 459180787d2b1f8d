// Mixed bundling of many buyers: never behind, close to a search price by price. 混合捆绑。
import { describe, expect, it } from 'vitest';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { bundleMenuOutcome } from '@/model/bundle/menu-outcome';
import { mixedBundle } from '@/model/bundle/mixed-bundle';
import { pureBundle } from '@/model/bundle/pure-bundle';
import { separatePrices } from '@/model/bundle/separate-prices';
import type { TwoGoods } from '@/model/bundle/two-goods';
import { uniformBundle } from '@/model/bundle/uniform-bundle';
import { randomStream } from '@/model/random/stream';

const LIKE = { meansYuan: [60, 50], spreadsYuan: [25, 20] };
const UNLIKE = { meansYuan: [20, 150], spreadsYuan: [8, 75] };

function goods(correlationRatio: number, buyerCount: number, seed: number, law = LIKE): TwoGoods {
  const [first, second] = correlatedWtp({ ...law, correlationRatio }, buyerCount, seed) as [
    Float64Array,
    Float64Array,
  ];
  return { firstWtpYuan: first, secondWtpYuan: second, firstCostYuan: 10, secondCostYuan: 15 };
}

// A hair of complementarity makes the search go price by price over all buyers.
const priceByPrice = (sample: TwoGoods) =>
  mixedBundle({ ...sample, complementarityRatio: 1e-12 }).outcome.profitYuan;

describe('mixedBundle()', () => {
  it('needs a price that is nobody’s reservation price', () => {
    const { menu, outcome, method } = mixedBundle({
      firstWtpYuan: [9, 3, 19, 16, 16],
      secondWtpYuan: [1, 10, 9, 18, 12],
      firstCostYuan: 2,
      secondCostYuan: 3,
    });
    expect([outcome.profitYuan, menu.bundlePriceYuan, method]).toEqual([70, 26, 'exact']);
  });

  it.each([51, 60, 200, 1000, 25_000])('is within 0.1 % of price by price for %d', (count) => {
    for (const [correlation, law] of [
      [-0.8, LIKE],
      [0, UNLIKE],
      [0.6, LIKE],
    ] as const) {
      const sample = goods(correlation, count, 11, law);
      const { outcome, method } = mixedBundle(sample);
      expect(method).toBe('grid');
      expect(outcome.profitYuan).toBeGreaterThanOrEqual(0.999 * priceByPrice(sample));
    }
  });

  it('is never behind selling apart or the bundle only, and earns what its menu says', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const theta = [0, 0.3, -0.3][seed % 3];
      const sample = {
        ...goods((seed - 6) / 8, 20 + 15 * seed, seed),
        complementarityRatio: theta,
      };
      const { menu, outcome } = mixedBundle(sample);
      for (const other of [separatePrices(sample), pureBundle(sample)]) {
        expect(outcome.profitYuan).toBeGreaterThanOrEqual(other.outcome.profitYuan - 1e-6);
      }
      expect(bundleMenuOutcome(sample, menu)).toEqual(outcome);
    }
  });

  it('approaches the closed form of the uniform square', () => {
    const draw = (name: string) => {
      const next = randomStream(4, name);
      return Float64Array.from({ length: 100_000 }, next);
    };
    const { outcome } = mixedBundle({
      firstWtpYuan: draw('first'),
      secondWtpYuan: draw('second'),
      firstCostYuan: 0,
      secondCostYuan: 0,
    });
    const want = uniformBundle(1, 0).mixedProfitYuan;
    expect(Math.abs(outcome.profitYuan / 100_000 - want)).toBeLessThan(0.002);
  });

  it('earns more on the sample it was found on than on buyers it has not seen', () => {
    const [seen, unseen] = [goods(-0.4, 30, 21), goods(-0.4, 4000, 22)];
    const { menu, outcome } = mixedBundle(seen);
    const held = bundleMenuOutcome(unseen, menu).profitYuan / 4000;
    expect(outcome.profitYuan / 30).toBeGreaterThan(held);
    expect(mixedBundle(unseen).outcome.profitYuan / 4000).toBeGreaterThanOrEqual(held);
  });

  it('sells nothing that costs too much', () => {
    const dear = { ...goods(0, 80, 2), firstCostYuan: 500, secondCostYuan: 500 };
    expect(mixedBundle(dear)).toMatchObject({
      menu: { firstPriceYuan: null, secondPriceYuan: null, bundlePriceYuan: null },
      outcome: { profitYuan: 0, nothingCount: 80 },
    });
    const worthless = Array.from({ length: 80 }, () => 0);
    const nothing = { ...dear, firstWtpYuan: worthless, secondWtpYuan: worthless };
    expect(mixedBundle(nothing).outcome.profitYuan).toBe(0);
  });

  it('names the bad argument', () => {
    const bad = { ...goods(0, 2, 1), firstWtpYuan: [1, NaN] };
    expect(() => mixedBundle(bad)).toThrow('firstWtpYuan[1] must be at least 0, got NaN');
  });
});
