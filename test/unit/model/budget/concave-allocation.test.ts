// The best split: no yuan is worth more anywhere else. 最优分配：没有哪一元放到别处更值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Allocation, Channel } from '@/model/budget/channel';
import { concaveAllocation } from '@/model/budget/concave-allocation';
import { responsesAt, type ResponseCurve } from '@/model/media/response-curve';
import { concaveCurve } from '../media/_curves';

const root = (scaleResponses: number): ResponseCurve => ({
  form: 'power',
  scaleResponses,
  exponent: 0.5,
});
const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

const channel: fc.Arbitrary<Channel> = fc
  .tuple(
    concaveCurve,
    fc.double({ min: 0, max: 50, noNaN: true }),
    fc.option(fc.double({ min: 0, max: 300, noNaN: true })),
  )
  .map(([curve, floorYuan, room]) => ({
    curve,
    floorYuan,
    ...(room === null ? {} : { capYuan: floorYuan + room }),
  }));
const channels = fc.array(channel, { minLength: 1, maxLength: 6 });
const budget = fc.double({ min: 0.01, max: 2000, noNaN: true });

function allocated(list: readonly Channel[], budgetYuan: number): Allocation | null {
  const found = concaveAllocation(list, budgetYuan);
  return found.status === 'allocated' ? found : null;
}

describe('concaveAllocation()', () => {
  it('splits by the square for square roots', () => {
    const found = allocated(
      [root(3), root(4), root(12)].map((curve) => ({ curve })),
      16900,
    ) as Allocation;
    [900, 1600, 14400].forEach((yuan, i) => expect(found.spendYuan[i]).toBeCloseTo(yuan, 6));
    expect(found.totalResponses).toBeCloseTo(1690, 8);
    expect(found.shadowResponsesPerYuan).toBeCloseTo(0.05, 12);
  });

  it('keeps to the best channel while it lasts, among straight lines', () => {
    const line = (slope: number): ResponseCurve => ({
      form: 'power',
      scaleResponses: slope,
      exponent: 1,
    });
    const list = [{ curve: line(1) }, { curve: line(3), capYuan: 40 }, { curve: line(2) }];
    const found = allocated(list, 100) as Allocation;
    [0, 40, 60].forEach((yuan, i) => expect(found.spendYuan[i]).toBeCloseTo(yuan, 9));
    expect(found.bindings).toEqual(['floor', 'cap', 'none']);
    expect(found.shadowResponsesPerYuan).toBeCloseTo(2, 12);
    const twins = allocated([{ curve: line(1) }, { curve: line(1) }], 10) as Allocation;
    expect(total(twins.spendYuan)).toBeCloseTo(10, 9);
  });

  it('spends the budget or all caps, and shows the rest', () => {
    fc.assert(
      fc.property(channels, budget, (list, budgetYuan) => {
        const found = allocated(list, budgetYuan);
        if (!found) return;
        expect(Math.abs(total(found.spendYuan) + found.unspentYuan - budgetYuan)).toBeLessThan(
          1e-8 * budgetYuan,
        );
        if (found.unspentYuan > 0)
          expect(found.bindings.every((one) => one === 'cap' || one === 'fixed')).toBe(true);
      }),
    );
  });

  it('leaves no channel with a better next yuan, at most the shadow price at a floor, at least at a cap', () => {
    fc.assert(
      fc.property(channels, budget, (list, budgetYuan) => {
        const found = allocated(list, budgetYuan);
        if (!found || found.unspentYuan > 0) return;
        const price = found.shadowResponsesPerYuan;
        found.bindings.forEach((binding, i) => {
          const ratio = (found.marginalResponsesPerYuan[i] as number) / price;
          if (binding === 'none') expect(Math.abs(ratio - 1)).toBeLessThan(1e-5);
          if (binding === 'floor') expect(ratio).toBeLessThanOrEqual(1 + 1e-5);
          if (binding === 'cap') expect(ratio).toBeGreaterThanOrEqual(1 - 1e-5);
        });
      }),
    );
  });

  it('brings at least what any move of money between two channels would', () => {
    fc.assert(
      fc.property(
        channels,
        budget,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        fc.nat(),
        (list, b, part, a, z) => {
          const found = allocated(list, b);
          const [i, j] = [a % list.length, z % list.length];
          if (!found || i === j) return;
          const [from, to] = [list[i] as Channel, list[j] as Channel];
          const [x, y] = [found.spendYuan[i] as number, found.spendYuan[j] as number];
          const move =
            part * Math.max(0, Math.min(x - (from.floorYuan ?? 0), (to.capYuan ?? Infinity) - y));
          const before = responsesAt(from.curve, x) + responsesAt(to.curve, y);
          const after =
            responsesAt(from.curve, Math.max(0, x - move)) + responsesAt(to.curve, y + move);
          expect(after).toBeLessThanOrEqual(before * (1 + 1e-9));
        },
      ),
    );
  });

  it('brings less for each further budget of the same size', () => {
    fc.assert(
      fc.property(
        fc.array(concaveCurve, { minLength: 1, maxLength: 5 }),
        budget,
        (curves, step) => {
          const list = curves.map((curve) => ({ curve }));
          const at = (times: number) =>
            (allocated(list, times * step) as Allocation).totalResponses;
          const [one, two, three] = [at(1), at(2), at(3)];
          expect(two).toBeGreaterThanOrEqual(one * (1 - 1e-12));
          expect(three - two).toBeLessThanOrEqual(two - one + 1e-9 * three);
        },
      ),
    );
  });

  it('does not depend on the order of channels or on the currency', () => {
    fc.assert(
      fc.property(fc.array(channel, { minLength: 2, maxLength: 5 }), budget, (list, budgetYuan) => {
        const [found, turned] = [
          allocated(list, budgetYuan),
          allocated([...list].reverse(), budgetYuan),
        ];
        if (!found || !turned) return;
        turned.spendYuan.reverse().forEach((yuan, i) => {
          expect(Math.abs(yuan - (found.spendYuan[i] as number))).toBeLessThan(1e-6 * budgetYuan);
        });
      }),
    );
  });

  it('tells infeasible floors, an empty budget and S-shaped curves apart', () => {
    expect(concaveAllocation([{ curve: root(3), floorYuan: 9 }], 5)).toEqual({
      status: 'floorsAboveBudget',
      shortYuan: 4,
    });
    expect(allocated([{ curve: root(3) }], 0)?.spendYuan).toEqual([0]);
    const hill: ResponseCurve = { form: 'hill', ceilingResponses: 1, halfYuan: 1, shape: 2 };
    expect(() => concaveAllocation([{ curve: hill }], 5)).toThrow(
      'channels[0].curve.shape must be at most 1 for diminishing returns, got 2',
    );
  });
});
