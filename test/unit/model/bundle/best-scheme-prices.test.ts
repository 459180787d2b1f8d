// Best prices against every price tried by hand, and against exact searches. 与穷举、精确解对照。
import { describe, expect, it } from 'vitest';
import { bestSchemePrices } from '@/model/bundle/best-scheme-prices';
import { mixedBundle } from '@/model/bundle/mixed-bundle';
import { upgradeLadder } from '@/model/bundle/upgrade-ladder';
import { randomStream } from '@/model/random/stream';

const COST = 2;

/** Whole-yuan values of three goods: a best list of prices is then in whole yuan too. */
function sample(seed: number, buyers: number, top: number): number[][] {
  const next = randomStream(seed, 'small sample');
  return [0, 1, 2].map(() => Array.from({ length: buyers }, () => Math.floor(next() * top)));
}

/** Every list of three prices, with orders split where that is cheaper. */
function everyListByCount(wtp: number[][], top: number): number {
  const sums = (wtp[0] ?? []).map((_, buyer) => {
    const [a = 0, b = 0, c = 0] = wtp.map((list) => list[buyer] ?? 0).sort((x, y) => y - x);
    return [a, a + b, a + b + c];
  });
  let best = 0;
  for (let p1 = 0; p1 <= top; p1++)
    for (let p2 = p1; p2 <= 2 * p1; p2++)
      for (let p3 = p2; p3 <= p1 + p2; p3++) {
        const prices = [p1, p2, p3];
        const profit = sums.reduce((total, values) => {
          const gains = values.map((value, k) => value - (prices[k] ?? 0));
          const most = Math.max(0, ...gains);
          const margins = gains.map((gain, k) =>
            gain === most ? (prices[k] ?? 0) - COST * (k + 1) : -Infinity,
          );
          return total + Math.max(most === 0 ? 0 : -Infinity, ...margins);
        }, 0);
        best = Math.max(best, profit);
      }
  return best;
}

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
const ratios = (found: (seed: number) => [search: number, exact: number]) =>
  seeds.map((seed) => {
    const [search, exact] = found(seed);
    return search / exact;
  });

/** A search of single moves may stop short on small samples, which have many peaks; never above. */
function expectNearlyExact(found: number[]): void {
  expect(Math.max(...found)).toBeLessThan(1 + 1e-9);
  expect(Math.min(...found)).toBeGreaterThan(0.95);
  expect(found.reduce((sum, ratio) => sum + ratio, 0) / found.length).toBeGreaterThan(0.99);
}

describe('bestSchemePrices()', () => {
  it('finds by count nearly what every list of prices tried by hand does', () => {
    expectNearlyExact(
      ratios((seed) => {
        const wtpYuan = sample(seed, 12, 20);
        const goods = { wtpYuan, unitCostsYuan: [COST, COST, COST] };
        return [
          bestSchemePrices(goods, 'byCount').outcome.profitYuan,
          everyListByCount(wtpYuan, 20),
        ];
      }),
    );
  });

  it('finds on a ladder nearly what the exact search over few buyers does', () => {
    expectNearlyExact(
      ratios((seed) => {
        const wtpYuan = sample(seed, 6, 20);
        const [one = [], two = [], three = []] = wtpYuan;
        const segments = one.map((value, i) => {
          const upTo = [value, value + (two[i] ?? 0), value + (two[i] ?? 0) + (three[i] ?? 0)];
          return { customerCount: 1, wtpYuan: upTo };
        });
        const goods = { wtpYuan, unitCostsYuan: [COST, COST, COST] };
        const exact = upgradeLadder(segments, [COST, 2 * COST, 3 * COST]).profitYuan;
        return [bestSchemePrices(goods, 'ladder').outcome.profitYuan, exact];
      }),
    );
  });

  it('finds with two goods nearly the exact mixed bundle', () => {
    expectNearlyExact(
      ratios((seed) => {
        const [firstWtpYuan = [], secondWtpYuan = []] = sample(seed, 30, 60);
        const costs = { firstCostYuan: COST, secondCostYuan: COST };
        const exact = mixedBundle({ firstWtpYuan, secondWtpYuan, ...costs }).outcome.profitYuan;
        const goods = { wtpYuan: [firstWtpYuan, secondWtpYuan], unitCostsYuan: [COST, COST] };
        return [bestSchemePrices(goods, 'anySet').outcome.profitYuan, exact];
      }),
    );
  });

  it('meets the published continuum of two uniform goods: 2/3 for one, 0.862 for both', () => {
    const side = Array.from({ length: 60 }, (_, i) => (i + 0.5) / 60);
    const wtpYuan = [side.flatMap((a) => side.map(() => a)), side.flatMap(() => side)];
    const { pricesYuan, outcome } = bestSchemePrices({ wtpYuan, unitCostsYuan: [0, 0] }, 'byCount');
    // McAfee, McMillan & Whinston 1989: 0.5492 a buyer.
    expect(Math.abs(outcome.profitYuan / 3600 - 0.5492)).toBeLessThan(0.01);
    expect(Math.abs((pricesYuan[0] ?? 0) - 2 / 3)).toBeLessThan(0.05);
    expect(Math.abs((pricesYuan[1] ?? 0) - 0.862)).toBeLessThan(0.05);
  });

  it('has no price for what nobody takes, and none at all where costs forbid', () => {
    const dear = { wtpYuan: [[5], [6]], unitCostsYuan: [50, 50] };
    expect(bestSchemePrices(dear, 'pure')).toMatchObject({
      pricesYuan: [null],
      outcome: { profitYuan: 0, buyerCounts: [1, 0, 0] },
    });
    expect(bestSchemePrices(dear, 'separate').pricesYuan).toEqual([null, null]);
    const alike = { wtpYuan: [[5], [6]], unitCostsYuan: [1, 1] };
    expect(bestSchemePrices(alike, 'byCount').pricesYuan).toEqual([null, 11]);
  });

  it('names the bad argument', () => {
    expect(() => bestSchemePrices({ wtpYuan: [], unitCostsYuan: [] }, 'pure')).toThrow('wtpYuan');
  });
});
