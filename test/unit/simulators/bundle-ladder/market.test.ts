import { describe, expect, it } from 'vitest';
import { bestSchemePrices } from '@/model/bundle/best-scheme-prices';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { normalBelowRatio } from '@/model/special/normal-distribution';
import { marketOf } from '@/simulators/bundle-ladder/market';
import spec from '@/simulators/bundle-ladder/spec';

const marketIn = (scenario: string, changes = {}, seed = 1) =>
  marketOf(spec.start(scenario, changes), { scenario, seed });
const profits = (scenario: string, changes = {}) => {
  const { best } = marketIn(scenario, changes);
  const profit = (scheme: keyof typeof best) => best[scheme].outcome.profitYuan;
  return {
    pure: profit('pure'),
    apart: profit('separate'),
    any: profit('byCount'),
    sets: profit('anySet'),
  };
};

/** Full set over apart without a sample: values in half yuan, four of them added up by convolution. */
function wholePureRatio(costYuan: number): number {
  const STEP = 0.5;
  const shareBelow = (yuan: number) => normalBelowRatio((yuan - 60) / 30);
  // What would be below 0 counts as 0.
  const one = Array.from({ length: 500 }, (_, i) =>
    i === 0 ? shareBelow(STEP / 2) : shareBelow((i + 0.5) * STEP) - shareBelow((i - 0.5) * STEP),
  );
  const added = (a: number[], b: number[]) => {
    const sum = Array<number>(a.length + b.length - 1).fill(0);
    a.forEach((x, i) => b.forEach((y, j) => (sum[i + j] = (sum[i + j] ?? 0) + x * y)));
    return sum;
  };
  const most = (shares: number[], cost: number) => {
    let reach = 0;
    return shares.reduceRight((best, share, i) => {
      reach += share;
      return Math.max(best, (i * STEP - cost) * reach);
    }, 0);
  };
  const two = added(one, one);
  return most(added(two, two), 4 * costYuan) / (4 * most(one, costYuan));
}

/** The same by many more buyers than the simulator has. */
function manyPureRatio(costYuan: number): number {
  const setting = { meansYuan: [60, 60, 60, 60], spreadsYuan: [30, 30, 30, 30] };
  const wtpYuan = correlatedWtp({ ...setting, correlationRatio: 0 }, 40_000, 1);
  const goods = { wtpYuan, unitCostsYuan: Array<number>(4).fill(costYuan) };
  const profit = (scheme: 'pure' | 'separate') =>
    bestSchemePrices(goods, scheme).outcome.profitYuan;
  return profit('pure') / profit('separate');
}

describe('the teaching market', () => {
  it('lets the full set gain a fifth at low cost, and lose a sixth at high cost', () => {
    const ratio = (scenario: string) => profits(scenario).pure / profits(scenario).apart;
    expect(wholePureRatio(10)).toBeCloseTo(1.2, 1);
    expect(Math.abs(manyPureRatio(10) - wholePureRatio(10))).toBeLessThan(0.012);
    // Of 2,000 three in four buy the set: a standard error of 1.3 %, of which three.
    expect(Math.abs(ratio('four') - wholePureRatio(10))).toBeLessThan(0.04);
    expect(wholePureRatio(45)).toBeCloseTo(0.84, 1);
    expect(Math.abs(manyPureRatio(45) - wholePureRatio(45))).toBeLessThan(0.012);
    expect(Math.abs(ratio('dear') - wholePureRatio(45))).toBeLessThan(0.06);
  });

  it('throws money away by the full set when a good costs more than it is worth', () => {
    const { pure, apart, any } = profits('four', { unitCostYuan: 70 });
    expect(Math.abs(pure / apart - wholePureRatio(70))).toBeLessThan(0.03);
    expect(pure).toBeLessThan(0.35 * apart);
    expect(any).toBeGreaterThan(apart);
  });

  // Chu, Leslie & Sorensen 2011 find bundle-size prices within 2 % of mixed bundling at the median.
  it.each(['four', 'dear', 'alike', 'apparel'])(
    'earns by count nearly what a price for every set does: %s',
    (scenario) => {
      const { any, sets, apart } = profits(scenario);
      expect(any / sets).toBeGreaterThan(0.97);
      expect((any - apart) / (sets - apart)).toBeGreaterThan(0.8);
    },
  );

  it('hardly gains by the set when tastes are alike', () => {
    const { pure, apart } = profits('alike');
    expect(pure / apart).toBeLessThan(1.05);
  });
});

describe('together', () => {
  it('narrows by the square root of the goods, and stays wide with like tastes', () => {
    const spreads = marketIn('four').together.map(({ spreadRatio }) => spreadRatio);
    const [one = NaN] = spreads;
    spreads.forEach((spread, k) =>
      expect(Math.abs(spread - one / Math.sqrt(k + 1))).toBeLessThan(0.01),
    );
    const alike = marketIn('alike').together.map(({ spreadRatio }) => spreadRatio);
    // √((1 + 3 · 0.6) / 4) of one good, a little less for what is cut at 0.
    expect(Math.abs((alike[3] ?? NaN) / (alike[0] ?? NaN) - Math.sqrt(0.7))).toBeLessThan(0.02);
  });

  it('knows how many would pay: half of them the mean', () => {
    const [one, , , four] = marketIn('four').together;
    expect(one?.reachRatios[0]).toBe(1);
    expect(Math.abs((one?.reachRatios[20] ?? 0) - 0.5)).toBeLessThan(0.03);
    // 0.8 of the mean: 0.4 standard deviations below for one, 0.8 for four.
    expect(Math.abs((one?.reachRatios[16] ?? 0) - normalBelowRatio(0.4))).toBeLessThan(0.02);
    expect(Math.abs((four?.reachRatios[16] ?? 0) - normalBelowRatio(0.8))).toBeLessThan(0.03);
  });
});

describe('marketOf()', () => {
  it('is the same market whatever prices are asked in it', () => {
    expect(marketIn('four', { onePriceYuan: 99, scheme: 1 })).toBe(marketIn('four'));
    expect(marketIn('four', { unitCostYuan: 11 })).not.toBe(marketIn('four'));
  });

  it('knows the best prices of every start, and what it is told', () => {
    expect(marketIn('survey').isKnown).toBe(true);
    const other = marketIn('four', { unitCostYuan: 12 });
    expect(other.isKnown).toBe(false);
    const { best } = marketIn('four');
    other.know({ best, asked: null });
    expect(other.best).toBe(best);
  });

  it('is promised too much by thirty answers, the more the more prices are set on them', () => {
    expect(marketIn('four').survey).toBeNull();
    const over = [1, 2, 3, 4, 5].map((seed) => {
      const { survey } = marketIn('survey', {}, seed);
      const gap = (scheme: 'byCount' | 'anySet' | 'pure') =>
        (survey?.promisedYuan[scheme] ?? 0) - (survey?.earnedYuan[scheme] ?? 0);
      return { any: gap('byCount'), sets: gap('anySet') };
    });
    expect(over.filter(({ any }) => any > 0).length).toBeGreaterThanOrEqual(3);
    expect(over.filter(({ any, sets }) => sets > any).length).toBeGreaterThanOrEqual(4);
  });
});
