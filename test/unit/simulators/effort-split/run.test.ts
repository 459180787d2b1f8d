// The numbers that were published with the exercise, from a search of its own. 事先算出的数字，独立穷举核对。
import { describe, expect, it } from 'vitest';
import funnels from '@/simulators/effort-split/effort-funnels.reduce';
import { at, shares } from './_at';

// By logits written out, not by the model's own form of the same.
const RATIOS = [0.42, 0.2, 0.5, 0.8];
const K = [0.1, 0.22, 0.12, 0.15];
const gainOf = (points: number[], ks = K) =>
  points.reduce((product, p, step) => {
    const ratio = RATIOS[step] as number;
    const logit = Math.log(ratio / (1 - ratio)) + (ks[step] as number) * Math.sqrt(p);
    return (product * (1 / (1 + Math.exp(-logit)))) / ratio;
  }, 1) - 1;

const everySplit: number[][] = [];
for (let a = 0; a <= 10; a++)
  for (let b = 0; a + b <= 10; b++)
    for (let c = 0; a + b + c <= 10; c++) everySplit.push([a, b, c, 10 - a - b - c]);

describe('runEffort()', () => {
  it('opens with 3,360 orders and all points on the step that loses most', () => {
    const { baseOrderCount, pointsPerStep, leak, gainRatio } = at();
    expect(baseOrderCount).toBeCloseTo(3360, 9);
    expect(pointsPerStep).toEqual([10, 0, 0, 0]);
    expect(leak.step).toBe(0);
    expect(leak.lostCount).toBeCloseTo(58_000, 6);
    expect(gainRatio).toBeCloseTo(0.187, 3);
  });

  it('gains 66 % by an even split and 78 % by the best one', () => {
    expect(at(shares(3, 3, 2, 2)).gainRatio).toBeCloseTo(0.66, 2);
    expect(at().evenGainRatio).toBe(at(shares(3, 3, 2, 2)).gainRatio);
    expect(at(shares(1, 7, 1, 1)).gainRatio).toBeCloseTo(0.78, 2);
    expect(at().best.pointsPerStep).toEqual([1, 7, 1, 1]);
  });

  it('finds what a search of all 286 splits finds: 7 of them reach 97 % of the best', () => {
    const gains = everySplit.map((points) => gainOf(points)).sort((a, b) => b - a);
    const best = gains[0] as number;
    expect(gains).toHaveLength(286);
    expect(gains.filter((gain) => gain >= 0.97 * best)).toHaveLength(7);
    const found = at().everyGainRatio;
    expect(found).toHaveLength(286);
    found.forEach((gain, place) => expect(gain).toBeCloseTo(gains[place] as number, 12));
  });

  it('ranks a split among all and names the point that is worth moving most', () => {
    expect(at(shares(1, 7, 1, 1))).toMatchObject({ rank: 1, move: null });
    expect(at(shares(1, 8, 1, 0)).rank).toBe(2);
    const { move, rank } = at();
    const better = everySplit.filter((points) => gainOf(points) > gainOf([10, 0, 0, 0]) + 1e-9);
    expect(rank).toBe(better.length + 1);
    expect(move).toMatchObject({ from: 0, to: 1 });
    expect(move?.orderCount).toBeCloseTo(3360 * (gainOf([9, 1, 0, 0]) - gainOf([10, 0, 0, 0])), 6);
  });

  it('turns shares into whole points that cannot be overspent', () => {
    expect(at(shares(10, 10, 10, 10)).pointsPerStep).toEqual([3, 3, 2, 2]);
    expect(at(shares(10, 7, 0, 0)).pointsPerStep).toEqual([6, 4, 0, 0]);
    expect(at({ ...shares(1, 0, 0, 0), totalEffort: 20 }).pointsPerStep).toEqual([20, 0, 0, 0]);
    expect(at(shares(0, 0, 0, 0))).toMatchObject({ pointsPerStep: [0, 0, 0, 0], rank: null });
    expect(at(shares(0, 0, 0, 0)).orderCount).toBeCloseTo(3360, 9);
  });

  it('values a tenth more the same on every step, a point most on the lowest rate', () => {
    const { tenPercentOrderCount, onePointOrderCounts } = at();
    expect(tenPercentOrderCount).toBeCloseTo(336, 9);
    const expected = RATIOS.map((ratio) => 33.6 / ratio);
    onePointOrderCounts.forEach((orders, step) =>
      expect(orders).toBeCloseTo(expected[step] as number, 9),
    );
  });

  it('takes a dear step for one that answers less', () => {
    const now = at({}, 'costs');
    const ks = [0.1, 0.22 / Math.sqrt(6), 0.12, 0.15];
    expect(now.gainRatio).toBeCloseTo(gainOf([1, 7, 1, 1], ks), 12);
    const best = Math.max(...everySplit.map((points) => gainOf(points, ks)));
    expect(now.best.gainRatio).toBeCloseTo(best, 12);
    expect(now.gainRatio / best).toBeLessThan(0.97);
  });

  it.each(['telecom', 'fresh'] as const)('starts %s on the counts of its case', (scenario) => {
    expect(at({}, scenario).baseCounts.map(Math.round)).toEqual(funnels[scenario]);
    expect(at({}, scenario).gainRatio).toBe(at({}, scenario).leak.gainRatio);
  });
});
