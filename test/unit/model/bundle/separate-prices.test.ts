// Selling apart: each good by itself, and together when they touch each other. 分开销售。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersOf } from '@/model/bundle/_buyers';
import { bundleMenuOutcome, outcomeAt } from '@/model/bundle/menu-outcome';
import { separateMenu, separatePrices } from '@/model/bundle/separate-prices';
import { randomStream } from '@/model/random/stream';

const GOODS = {
  firstWtpYuan: [10, 50, 60, 90],
  secondWtpYuan: [90, 50, 40, 10],
  firstCostYuan: 20,
  secondCostYuan: 30,
};
const worth = fc.nat({ max: 12 });
const pairs = fc.array(fc.tuple(worth, worth), { minLength: 1, maxLength: 6 });

describe('separatePrices()', () => {
  it('gives the table of the textbook', () => {
    expect(separatePrices(GOODS)).toEqual({
      menu: { firstPriceYuan: 50, secondPriceYuan: 90, bundlePriceYuan: null },
      outcome: {
        profitYuan: 150,
        consumerSurplusYuan: 50,
        nothingCount: 0,
        firstCount: 3,
        secondCount: 1,
        bothCount: 0,
      },
    });
  });

  it('does not sell what costs more than anybody would pay', () => {
    const { menu, outcome } = separatePrices({ ...GOODS, firstCostYuan: 100 });
    expect(menu.firstPriceYuan).toBeNull();
    expect(outcome.profitYuan).toBe(60);
  });

  it('does what its menu says, each good on its own', () => {
    fc.assert(
      fc.property(pairs, fc.nat({ max: 6 }), (list, cost) => {
        const goods = {
          firstWtpYuan: list.map(([first]) => first),
          secondWtpYuan: list.map(([, second]) => second),
          firstCostYuan: cost,
          secondCostYuan: 2,
        };
        const { menu, outcome } = separatePrices(goods);
        const alone = (values: number[], unitCost: number) =>
          Math.max(
            0,
            ...values.map((p) => (p - unitCost) * values.filter((value) => value >= p).length),
          );
        const want = alone(goods.firstWtpYuan, cost) + alone(goods.secondWtpYuan, 2);
        expect(outcome.profitYuan).toBeCloseTo(want, 6);
        expect(bundleMenuOutcome(goods, menu)).toEqual(outcome);
      }),
    );
  });

  it('finds the best pair when goods complement or replace each other', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(0.5, -0.5), (list, complementarityRatio) => {
        const buyers = buyersOf({
          firstWtpYuan: list.map(([first]) => 2 * first),
          secondWtpYuan: list.map(([, second]) => 2 * second),
          firstCostYuan: 4,
          secondCostYuan: 6,
          complementarityRatio,
        });
        // Corners lie on halves: sums and differences of whole numbers over 2.
        let best = 0;
        for (let p1 = 0; p1 <= 40; p1 += 0.5) {
          for (let p2 = 0; p2 <= 40; p2 += 0.5) {
            best = Math.max(best, outcomeAt(buyers, [p1, p2, p1 + p2]).profitYuan);
          }
        }
        expect(separateMenu(buyers).outcome.profitYuan).toBeGreaterThanOrEqual(best - 1e-6);
      }),
      { numRuns: 25 },
    );
  });

  it('comes close to the best pair for many complementary buyers', () => {
    const next = randomStream(5, 'separate prices');
    const draw = () => Array.from({ length: 60 }, () => Math.round(40 * next()));
    const buyers = buyersOf({
      firstWtpYuan: draw(),
      secondWtpYuan: draw(),
      firstCostYuan: 5,
      secondCostYuan: 5,
      complementarityRatio: 0.25,
    });
    let best = 0;
    for (let p1 = 0; p1 <= 60; p1++) {
      for (let p2 = 0; p2 <= 60; p2++) {
        best = Math.max(best, outcomeAt(buyers, [p1, p2, p1 + p2]).profitYuan);
      }
    }
    expect(separateMenu(buyers).outcome.profitYuan).toBeGreaterThan(0.97 * best);
  });

  it('names the bad argument', () => {
    expect(() => separatePrices({ ...GOODS, secondCostYuan: -1 })).toThrow(
      'secondCostYuan must be at least 0, got -1',
    );
  });
});
