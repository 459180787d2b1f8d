// S-shaped curves: no split on a fine grid is better. S 形曲线：细网格上没有更好的分法。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concaveAllocation } from '@/model/budget/concave-allocation';
import { globalAllocation, type GlobalAllocation } from '@/model/budget/global-allocation';
import { responsesAt, type ResponseCurve } from '@/model/media/response-curve';
import { anyCurve, concaveCurve } from '../media/_curves';

const hill = (ceilingResponses: number, halfYuan: number, shape: number): ResponseCurve => ({
  form: 'hill',
  ceilingResponses,
  halfYuan,
  shape,
});
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);
const three = fc.tuple(anyCurve, anyCurve, anyCurve);
const budget = fc.double({ min: 1, max: 3000, noNaN: true });

function found(curves: readonly ResponseCurve[], budgetYuan: number): GlobalAllocation {
  return globalAllocation(
    curves.map((curve) => ({ curve })),
    budgetYuan,
  ) as GlobalAllocation;
}

describe('globalAllocation()', () => {
  it('puts 60 on one channel of three, where equal marginals would stop at half', () => {
    const best = found([hill(100, 30, 3), hill(100, 35, 3), hill(90, 40, 4)], 60);
    expect(best.spendYuan).toEqual([60, 0, 0]);
    expect(best.totalResponses).toBeCloseTo(800 / 9, 10);
    expect(best.evenResponses).toBeCloseTo(43.876076229, 8);
  });

  it('is beaten by no split of 60 portions, nor by the even one', () => {
    fc.assert(
      fc.property(three, budget, (curves, budgetYuan) => {
        const best = found(curves, budgetYuan);
        const tables = curves.map((curve) =>
          Array.from({ length: 61 }, (_, k) => responsesAt(curve, (k * budgetYuan) / 60)),
        );
        let grid = best.evenResponses;
        for (let a = 0; a <= 60; a++) {
          for (let b = 0; a + b <= 60; b++) {
            grid = Math.max(
              grid,
              total([a, b, 60 - a - b].map((k, i) => tables[i]?.[k] as number)),
            );
          }
        }
        expect(best.totalResponses).toBeGreaterThanOrEqual(grid * (1 - 1e-9));
        expect(total(best.spendYuan) + best.unspentYuan).toBeCloseTo(budgetYuan, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('has equal marginals inside, S-shaped or not', () => {
    fc.assert(
      fc.property(three, budget, (curves, budgetYuan) => {
        const { bindings, marginalResponsesPerYuan, shadowResponsesPerYuan } = found(
          curves,
          budgetYuan,
        );
        const inside = marginalResponsesPerYuan.filter((_, i) => bindings[i] === 'none');
        if (inside.length < 2) return;
        for (const one of inside) expect(one / shadowResponsesPerYuan).toBeCloseTo(1, 3);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the exact way when returns diminish', () => {
    fc.assert(
      fc.property(fc.array(concaveCurve, { minLength: 1, maxLength: 5 }), budget, (curves, b) => {
        const exact = concaveAllocation(
          curves.map((curve) => ({ curve })),
          b,
        );
        const { evenResponses, ...best } = found(curves, b);
        expect(best).toEqual(exact);
        expect(evenResponses).toBeLessThanOrEqual(best.totalResponses * (1 + 1e-12));
      }),
    );
  });

  it('keeps floors and caps, and shows what they leave', () => {
    const channels = [
      { curve: hill(100, 30, 3), floorYuan: 5, capYuan: 20 },
      { curve: hill(100, 35, 3), floorYuan: 10, capYuan: 30.05 },
    ];
    const best = globalAllocation(channels, 100) as GlobalAllocation;
    expect(best.spendYuan[0]).toBeCloseTo(20, 9);
    expect(best.spendYuan[1]).toBeCloseTo(30.05, 9);
    expect(best.unspentYuan).toBeCloseTo(49.95, 9);
    expect(best.bindings).toEqual(['cap', 'cap']);
    const tight = globalAllocation(channels, 40) as GlobalAllocation;
    expect(total(tight.spendYuan)).toBeCloseTo(40, 9);
    expect(globalAllocation(channels, 14)).toEqual({ status: 'floorsAboveBudget', shortYuan: 1 });
  });

  it('names the bad argument', () => {
    expect(() => globalAllocation([], 1)).toThrow(
      'channels must have at least one value, got none',
    );
    expect(() => found([hill(1, 1, 0)], 1)).toThrow('shape must be above 0, got 0');
    expect(() => found([hill(1, 1, 2)], NaN)).toThrow('budgetYuan must be at least 0, got NaN');
  });
});
