// The three ways to sell side by side; cost and likeness of tastes decide. 三种卖法对比。
import { describe, expect, it } from 'vitest';
import { bundleComparison } from '@/model/bundle/bundle-comparison';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';

function profits(correlationRatio: number, firstCostYuan: number, secondCostYuan: number) {
  const [first, second] = correlatedWtp(
    { meansYuan: [60, 60], spreadsYuan: [20, 20], correlationRatio },
    4000,
    8,
  ) as [Float64Array, Float64Array];
  const { separate, pure, mixed } = bundleComparison({
    firstWtpYuan: first,
    secondWtpYuan: second,
    firstCostYuan,
    secondCostYuan,
  });
  const base = separate.outcome.profitYuan;
  return { pure: pure.outcome.profitYuan / base, mixed: mixed.outcome.profitYuan / base };
}

describe('bundleComparison()', () => {
  it('gives the table of Adams and Yellen', () => {
    const { separate, pure, mixed } = bundleComparison({
      firstWtpYuan: [10, 50, 60, 90],
      secondWtpYuan: [90, 50, 40, 10],
      firstCostYuan: 20,
      secondCostYuan: 30,
    });
    expect([separate, pure, mixed].map(({ outcome }) => outcome.profitYuan)).toEqual([
      150, 200, 230,
    ]);
    expect([separate, pure, mixed].map(({ outcome }) => outcome.consumerSurplusYuan)).toEqual([
      50, 0, 0,
    ]);
  });

  it('gains most where tastes are opposite, little where they are alike', () => {
    const [opposite, apart, alike] = [-0.8, 0, 0.8].map((ratio) => profits(ratio, 5, 5).mixed);
    expect(opposite).toBeGreaterThan((apart ?? NaN) + 0.05);
    expect(apart).toBeGreaterThan((alike ?? NaN) + 0.02);
    expect(alike).toBeLessThan(1.05);
  });

  it('loses by the bundle alone once pieces cost much, not by selling both ways', () => {
    expect(profits(-0.4, 5, 5).pure).toBeGreaterThan(1.1);
    const dear = profits(-0.4, 55, 65);
    expect(dear.pure).toBeLessThan(0.9);
    expect(dear.mixed).toBeGreaterThanOrEqual(1);
  });

  it('names the bad argument', () => {
    expect(() =>
      bundleComparison({
        firstWtpYuan: [1],
        secondWtpYuan: [-1],
        firstCostYuan: 0,
        secondCostYuan: 0,
      }),
    ).toThrow('secondWtpYuan[0] must be at least 0, got -1');
  });
});
