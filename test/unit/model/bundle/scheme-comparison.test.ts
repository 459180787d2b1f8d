// The five ways beside each other. 五种卖法对比。
import { describe, expect, it } from 'vitest';
import { bundleComparison } from '@/model/bundle/bundle-comparison';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { schemeComparison } from '@/model/bundle/scheme-comparison';

const wtpOf = (goodCount: number, correlationRatio: number) =>
  correlatedWtp(
    {
      meansYuan: Array(goodCount).fill(60),
      spreadsYuan: Array(goodCount).fill(30),
      correlationRatio,
    },
    500,
    2,
  );
const costsOf = (goodCount: number, yuan: number) => Array<number>(goodCount).fill(yuan);

describe('schemeComparison()', () => {
  it.each([
    [2, 0, 10],
    [3, 0.4, 30],
    [4, -0.2, 45],
    [4, 0, 70],
  ])('keeps the order that the schemes contain each other in: %d goods', (count, rho, cost) => {
    const goods = { wtpYuan: wtpOf(count, rho), unitCostsYuan: costsOf(count, cost) };
    const { separate, pure, byCount, ladder, anySet } = schemeComparison(goods);
    const [apart, all, any, rungs, most] = [separate, pure, byCount, ladder, anySet].map(
      ({ outcome }) => outcome.profitYuan,
    ) as [number, number, number, number, number];
    expect(any).toBeGreaterThanOrEqual(all);
    expect(rungs).toBeGreaterThanOrEqual(all);
    expect(most).toBeGreaterThanOrEqual(Math.max(apart, any, rungs));
  });

  it.each([-0.3, 0, 0.3])('agrees with the search for two goods, complements %d', (theta) => {
    const wtpYuan = wtpOf(2, 0);
    const [firstWtpYuan = [], secondWtpYuan = []] = wtpYuan;
    const known = bundleComparison({
      firstWtpYuan,
      secondWtpYuan,
      firstCostYuan: 15,
      secondCostYuan: 25,
      complementarityRatio: theta,
    });
    const found = schemeComparison({
      wtpYuan,
      unitCostsYuan: [15, 25],
      complementarityRatio: theta,
    });
    const ratio = (scheme: 'separate' | 'pure' | 'mixed') =>
      found[scheme === 'mixed' ? 'anySet' : scheme].outcome.profitYuan /
      known[scheme].outcome.profitYuan;
    expect(ratio('pure')).toBeCloseTo(1, 9);
    expect(Math.abs(ratio('separate') - 1)).toBeLessThan(0.002);
    expect(Math.abs(ratio('mixed') - 1)).toBeLessThan(0.002);
  });
});
