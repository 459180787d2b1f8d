import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPointSplit } from '@/model/funnel/point-budget';

const ratios = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 7,
});
const budgets = fc.double({ min: 0, max: 2, noNaN: true });
const product = (list: readonly number[]) => list.reduce((whole, part) => whole * part, 1);
const sum = (list: readonly number[]) => list.reduce((whole, part) => whole + part, 0);

describe('bestPointSplit()', () => {
  it('fills the two lowest steps to one level', () => {
    const added = bestPointSplit([0.42, 0.2, 0.5, 0.8], 0.3);
    [0.04, 0.26, 0, 0].forEach((want, step) => expect(added[step]).toBeCloseTo(want, 12));
  });

  it('leaves points over when every step is at 1', () => {
    const added = bestPointSplit([0.9, 0.95], 0.3);
    [0.1, 0.05].forEach((want, step) => expect(added[step]).toBeCloseTo(want, 12));
  });

  it('puts all 20 points of the appliance case on the lowest step', () => {
    const counts = [12000, 10200, 4900, 4100, 3350, 2800, 2520];
    const steps = counts.slice(1).map((count, step) => count / (counts[step] ?? 1));
    const added = bestPointSplit(steps, 0.2);
    expect(added[1]).toBeCloseTo(0.2, 12);
    expect(sum(added)).toBeCloseTo(0.2, 12);
  });

  it('spends the budget unless all steps are full', () => {
    fc.assert(
      fc.property(ratios, budgets, (steps, budget) => {
        const room = sum(steps.map((ratio) => 1 - ratio));
        expect(sum(bestPointSplit(steps, budget))).toBeCloseTo(Math.min(budget, room), 9);
      }),
    );
  });

  it('is not beaten by moving a little from one step to another', () => {
    fc.assert(
      fc.property(ratios, budgets, fc.nat(6), fc.nat(6), (steps, budget, from, to) => {
        const best = bestPointSplit(steps, budget);
        const moved = best.map((added, step) => {
          const little = Math.min(1e-3, best[from % steps.length] ?? 0);
          const gain = step === to % steps.length ? little : 0;
          return added + gain - (step === from % steps.length ? little : 0);
        });
        const raised = (list: readonly number[]) =>
          list.map((added, step) => added + (steps[step] ?? 0));
        fc.pre(raised(moved).every((ratio) => ratio <= 1));
        expect(product(raised(moved))).toBeLessThanOrEqual(product(raised(best)) + 1e-12);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => bestPointSplit([], 0.2)).toThrow('stepRatios must have at least one value');
    expect(() => bestPointSplit([0.5, 1.2], 0.2)).toThrow('stepRatios[1] must be between 0 and 1');
    expect(() => bestPointSplit([0.5], -0.1)).toThrow('budgetRatio must be at least 0, got -0.1');
  });
});
