import { describe, expect, it } from 'vitest';
import { idleInputs, runLadderLater, schemeIn } from '@/simulators/bundle-ladder/run';
import spec from '@/simulators/bundle-ladder/spec';
import { at, prices } from './_ladder';

describe('runLadder()', () => {
  it('earns less by the clothes’ usual discounts than at full price, counted by hand', () => {
    const { now, yours, market } = at('apparel');
    const wtp = market.goods.wtpYuan;
    const costs = market.goods.unitCostsYuan;
    const list = [0, 221.5, 398.7, 531.6, 620.2];
    let [discounted, full] = [0, 0];
    for (let buyer = 0; buyer < 2000; buyer++) {
      const values = wtp.map((good, i) => ({ value: good[buyer] ?? 0, cost: costs[i] ?? 0, i }));
      const ordered = values.toSorted((a, b) => b.value - a.value);
      const gains = list.map(
        (price, k) => ordered.slice(0, k).reduce((sum, { value }) => sum + value, 0) - price,
      );
      const k = gains.indexOf(Math.max(...gains));
      const cost = ordered.slice(0, k).reduce((sum, one) => sum + one.cost, 0);
      discounted += (list[k] ?? 0) - cost;
      for (const { value, cost: own, i } of values) {
        const price = [179, 199, 219, 289][i] ?? 0;
        if (value >= price) full += price - own;
      }
    }
    expect(now.profitYuan).toBeCloseTo(discounted, 4);
    expect(yours.in('separate').profitYuan).toBeCloseTo(full, 4);
    expect(discounted / full).toBeLessThan(0.92);
  });

  it('knows what is on sale and what it costs', () => {
    expect(at('four', { scheme: 0 }).paidYuan).toEqual([60, 120, 180, 240]);
    expect(at('dear').paidYuan).toEqual([null, null, null, 205]);
    expect(at('four', { scheme: 2, ...prices(50, 120, 140, 260) }).paidYuan).toEqual([
      50, 100, 140, 190,
    ]);
    expect(at('four', { scheme: 3, goodsOnSale: 2 }).paidYuan).toEqual([60, 120]);
  });

  it('sells fewer at a round price to buyers who leave when torn', () => {
    const buyers = (ties: number) => {
      const [nothing = 0] = at('survey', { scheme: 0, onePriceYuan: 60, ties }).now.buyerCounts;
      return 2000 - nothing;
    };
    expect(buyers(2)).toBeLessThan(buyers(1) - 50);
    expect(buyers(2)).toBe(
      2000 - (at('survey', { scheme: 0, onePriceYuan: 60.01, ties: 1 }).now.buyerCounts[0] ?? 0),
    );
  });
});

describe('runLadderLater()', () => {
  it('comes to the same without a worker', async () => {
    const values = spec.start('four', { unitCostYuan: 17 });
    const context = { scenario: 'four', seed: 1 };
    const { now, market } = await runLadderLater(values, context);
    expect(now).toEqual(at('four', { unitCostYuan: 17 }).now);
    expect(market.best.anySet.outcome.profitYuan).toBeGreaterThan(0);
  });
});

describe('idleInputs()', () => {
  it('leaves the prices that the way to sell goes by', () => {
    const idle = (scheme: number, goodCount = 4) =>
      idleInputs(spec.start('four', { scheme, goodsOnSale: goodCount }));
    expect(idle(0)).toEqual(['twoPriceYuan', 'threePriceYuan', 'fourPriceYuan']);
    expect(idle(1, 3)).toEqual(['onePriceYuan', 'twoPriceYuan', 'fourPriceYuan']);
    expect(idle(2)).toEqual([]);
    expect(idle(3, 3)).toEqual(['fourPriceYuan']);
    expect(schemeIn(spec.start('four'))).toBe('separate');
  });
});
