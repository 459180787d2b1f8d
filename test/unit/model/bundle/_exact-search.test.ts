// Exact mixed bundling against every whole price. 精确混合捆绑与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Buyers, buyersOf, type Prices } from '@/model/bundle/_buyers';
import { exactSearch } from '@/model/bundle/_exact-search';
import { outcomeAt } from '@/model/bundle/menu-outcome';
import { pureMenu } from '@/model/bundle/pure-bundle';
import { separateMenu } from '@/model/bundle/separate-prices';

const worth = fc.nat({ max: 9 });
const pairs = fc.array(fc.tuple(worth, worth), { minLength: 1, maxLength: 5 });
const cost = fc.nat({ max: 4 });

function everyWholePrice(buyers: Buyers, most: number): number {
  let best = 0;
  for (let p1 = 0; p1 <= most; p1++) {
    for (let p2 = 0; p2 <= most; p2++) {
      for (let both = Math.max(p1, p2); both <= p1 + p2; both++) {
        best = Math.max(best, outcomeAt(buyers, [p1, p2, both]).profitYuan);
      }
    }
  }
  return best;
}

function exactProfit(buyers: Buyers): number {
  let best = Math.max(separateMenu(buyers).outcome.profitYuan, pureMenu(buyers).outcome.profitYuan);
  exactSearch(buyers, (prices: Prices, profitYuan) => {
    expect(outcomeAt(buyers, prices).profitYuan).toBeGreaterThanOrEqual(profitYuan - 1e-6);
    best = Math.max(best, profitYuan);
  });
  return best;
}

describe('exactSearch()', () => {
  // Whole values and costs: all corners are whole, so that whole prices hold the best one.
  it('earns what the best of all whole prices earns', () => {
    fc.assert(
      fc.property(pairs, cost, cost, (list, firstCostYuan, secondCostYuan) => {
        const buyers = buyersOf({
          firstWtpYuan: list.map(([first]) => first),
          secondWtpYuan: list.map(([, second]) => second),
          firstCostYuan,
          secondCostYuan,
        });
        expect(exactProfit(buyers)).toBeCloseTo(everyWholePrice(buyers, 18), 6);
      }),
      { numRuns: 40 },
    );
  });

  it('is not beaten by whole prices when goods complement or replace each other', () => {
    const theta = fc.constantFrom(0.5, 0.25, -0.25, -0.5);
    fc.assert(
      fc.property(pairs, cost, cost, theta, (list, firstCostYuan, secondCostYuan, ratio) => {
        // Four times as much, so that a quarter more is whole again.
        const buyers = buyersOf({
          firstWtpYuan: list.map(([first]) => 4 * first),
          secondWtpYuan: list.map(([, second]) => 4 * second),
          firstCostYuan: 4 * firstCostYuan,
          secondCostYuan: 4 * secondCostYuan,
          complementarityRatio: ratio,
        });
        // A coarser look at the same prices, for time.
        let best = 0;
        for (let p1 = 0; p1 <= 54; p1 += 3) {
          for (let p2 = 0; p2 <= 54; p2 += 3) {
            for (let both = Math.max(p1, p2); both <= p1 + p2; both += 1) {
              best = Math.max(best, outcomeAt(buyers, [p1, p2, both]).profitYuan);
            }
          }
        }
        expect(exactProfit(buyers)).toBeGreaterThanOrEqual(best - 1e-6);
      }),
      { numRuns: 25 },
    );
  });
});
