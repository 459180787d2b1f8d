import { describe, expect, it } from 'vitest';
import { bundleComparison } from '@/model/bundle/bundle-comparison';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { normalBelowRatio } from '@/model/special/normal-distribution';
import type { PricedMenu } from '@/model/bundle/two-goods';
import { type ByMode, marketOf } from '@/simulators/bundle-workshop/market';
import spec from '@/simulators/bundle-workshop/spec';

const shares = ({ separate, pure, mixed }: ByMode<PricedMenu>) => ({
  pure: pure.outcome.profitYuan / separate.outcome.profitYuan,
  mixed: mixed.outcome.profitYuan / separate.outcome.profitYuan,
});
const ofScenario = (scenario: string) => shares(marketOf(spec.start(scenario), 1).best);

/** Many more buyers than the simulator has: what its scenarios are a sample of. */
function ofMany(correlationRatio: number, firstCostYuan: number, secondCostYuan: number) {
  const [firstWtpYuan = [], secondWtpYuan = []] = correlatedWtp(
    { meansYuan: [60, 60], spreadsYuan: [30, 30], correlationRatio },
    20_001,
    1,
  );
  return shares(bundleComparison({ firstWtpYuan, secondWtpYuan, firstCostYuan, secondCostYuan }));
}

/** Pure over separate profit without a sample: normal values summed slice by slice. */
function wholePureRatio(correlation: number, ...costs: [first: number, second: number]): number {
  const slices = Array.from({ length: 1201 }, (_, i) => -6 + i / 100);
  const weight = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / 100;
  const above = (z: number) => 1 - normalBelowRatio(z);
  const rest = Math.sqrt(1 - correlation ** 2);
  const reach = (price: number) =>
    slices.reduce((sum, z) => {
      const short = price - Math.max(0, 60 + 30 * z);
      return (
        sum + weight(z) * (short <= 0 ? 1 : above(((short - 60) / 30 - correlation * z) / rest))
      );
    }, 0);
  const prices = Array.from({ length: 400 }, (_, i) => 20 + i / 2);
  const most = (profit: (price: number) => number) => Math.max(...prices.map(profit));
  const apart = costs.map((cost) => most((price) => (price - cost) * above((price - 60) / 30)));
  return (
    most((price) => (price - costs[0] - costs[1]) * reach(price)) /
    ((apart[0] ?? 0) + (apart[1] ?? 0))
  );
}

// The design names ratios but neither means nor spreads. Among round values, means of 60 and a spread
// of 30 yuan (half the mean) meet them best: mixed 1.36 at low cost and correlation −0.8; pure 0.96
// at costs of 35 and 45; pure 1.15 and 0.89 at correlation −0.4; hardly a gain at +0.6.
describe('the teaching market', () => {
  it('lets a mixed menu earn 1.36 times as much as selling apart, with opposite tastes', () => {
    expect(Math.abs(ofMany(-0.8, 10, 15).mixed - 1.36)).toBeLessThan(0.01);
    expect(Math.abs(ofScenario('opposite').mixed - 1.36)).toBeLessThan(0.01);
    expect(Math.abs(ofScenario('opposite').pure - wholePureRatio(-0.8, 10, 15))).toBeLessThan(0.02);
  });

  it('makes the bundle alone fall to 0.96 when costs rise, while a mixed menu keeps a fifth', () => {
    expect(Math.abs(ofMany(-0.8, 35, 45).pure - 0.96)).toBeLessThan(0.01);
    expect(Math.abs(ofScenario('dear').pure - 0.96)).toBeLessThan(0.01);
    // 1.20 in the design, 1.21 among many; a sample of 2,000 flatters the menu found on it.
    expect(Math.abs(ofMany(-0.8, 35, 45).mixed - 1.2)).toBeLessThan(0.02);
    expect(Math.abs(ofScenario('dear').mixed - 1.2)).toBeLessThan(0.04);
  });

  it('lets a bundle gain next to nothing with like tastes', () => {
    expect(Math.abs(ofMany(0.6, 10, 15).pure - 1.01)).toBeLessThan(0.01);
    expect(Math.abs(ofScenario('alike').pure - 1.01)).toBeLessThan(0.01);
    // Some mixed menu is always a little better (McAfee, McMillan & Whinston 1989): 3 % here.
    const { mixed } = ofMany(0.6, 10, 15);
    expect(mixed).toBeLessThan(1.035);
    expect(Math.abs(ofScenario('alike').mixed - mixed)).toBeLessThan(0.01);
  });

  it('gains 15 % by the bundle alone at correlation −0.4, and loses 10 % when costs rise', () => {
    expect(Math.abs(ofScenario('mild').pure - 1.15)).toBeLessThan(0.01);
    // 0.89 in the design, from a sample of its own; the whole of such buyers gives 0.90.
    expect(wholePureRatio(-0.4, 35, 45)).toBeCloseTo(0.9, 3);
    expect(Math.abs(ofMany(-0.4, 35, 45).pure - 0.9)).toBeLessThan(0.01);
  });

  it('leaves the bundle alone behind a mixed menu most where the case’s goods are dear', () => {
    const lead = (scenario: string) => {
      const { pure, mixed } = ofScenario(scenario);
      return mixed - pure;
    };
    expect(lead('appliance')).toBeGreaterThan(lead('skincare'));
    expect(lead('appliance')).toBeGreaterThan(lead('apparel'));
  });
});

describe('marketOf()', () => {
  it('is the same market whatever prices are asked in it', () => {
    const start = spec.start('mild');
    expect(marketOf({ ...start, bundlePriceYuan: 99 }, 1)).toBe(marketOf(start, 1));
    expect(marketOf({ ...start, firstCostYuan: 11 }, 1)).not.toBe(marketOf(start, 1));
    expect(marketOf(start, 2)).not.toBe(marketOf(start, 1));
  });

  it('has fewer differences in the sum than in one good when tastes are opposite', () => {
    const { sumRatio, singleRatio } = marketOf(spec.start('opposite'), 1).unlikeness;
    expect(sumRatio).toBeLessThan(0.4 * singleRatio);
  });

  it('earns less than a small survey promised, by the same menus', () => {
    const start = spec.start('mild');
    expect(marketOf(start, 1).survey).toBeNull();
    const flattered = [1, 2, 3, 4, 5].filter((seed) => {
      const { survey } = marketOf({ ...start, surveyCount: 60 }, seed);
      return survey && survey.promisedYuan.mixed > survey.earnedYuan.mixed;
    });
    expect(flattered.length).toBeGreaterThanOrEqual(4);
  });
});
