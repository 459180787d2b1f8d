// A daily plan with carry-over: value, slope and what is refused. 带滞后的逐日计划：取值、梯度与拒绝。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyEvaluator, type DailyPlan, dailyResponses } from '@/model/budget/daily-plan';
import { geometricAdstock } from '@/model/media/adstock';
import { responsesAt, type ResponseCurve } from '@/model/media/response-curve';

const LINE: ResponseCurve = { form: 'power', scaleResponses: 2, exponent: 1 };
const FULL: ResponseCurve = { form: 'exponential', ceilingResponses: 90, scaleYuan: 30 };
const PLAN: DailyPlan = {
  channels: [
    { curve: FULL, carryRatio: 0.5, carriedInYuan: 12 },
    { curve: { form: 'hill', ceilingResponses: 70, halfYuan: 9, shape: 1 }, carryRatio: 0 },
  ],
  days: 4,
  carryOutDays: 3,
  dayWeights: [1, 2, 0.5, 1, 3],
};
const spends = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
  minLength: 8,
  maxLength: 8,
});

describe('dailyResponses()', () => {
  it('counts what is left after the last day', () => {
    const plan = { channels: [{ curve: LINE, carryRatio: 0.5 }], days: 2, carryOutDays: 1 };
    expect(dailyResponses(plan, [[100, 0]])).toBe(2 * (100 + 50 + 25));
    expect(dailyResponses({ ...plan, carryOutDays: 0 }, [[100, 0]])).toBe(300);
    // All but a thousandth of 100 / (1 − 0.5) when nothing else is said.
    const all = dailyResponses({ channels: plan.channels, days: 2 }, [[100, 0]]);
    expect(all / 400).toBeGreaterThan(0.999);
  });

  it('is the sum over days of the curve at the stock, by weight', () => {
    fc.assert(
      fc.property(spends, (cells) => {
        const lists = [cells.slice(0, 4), cells.slice(4)];
        const expected = PLAN.channels.reduce(
          (sum, { curve, carryRatio, carriedInYuan = 0 }, i) => {
            const spend = [...(lists[i] as number[]), 0, 0, 0];
            return geometricAdstock(spend, carryRatio, carriedInYuan).reduce(
              (all, stock, t) =>
                all + (PLAN.dayWeights?.[Math.min(t, 4)] as number) * responsesAt(curve, stock),
              sum,
            );
          },
          0,
        );
        expect(dailyResponses(PLAN, lists)).toBeCloseTo(expected, 8);
      }),
    );
  });

  it('names the bad argument', () => {
    const bad = (change: object) => () => dailyResponses({ ...PLAN, ...change }, [[0], [0]]);
    expect(bad({})).toThrow('spendYuan must be 2 lists of 4 days');
    expect(bad({ channels: [] })).toThrow('channels must have at least one value, got none');
    expect(bad({ days: 0 })).toThrow('days must be at least 1, got 0');
    expect(bad({ carryOutDays: -1 })).toThrow('carryOutDays must be at least 0, got -1');
    expect(bad({ dayWeights: [1] })).toThrow(
      'dayWeights must be 5, one a day and one for after, got 1',
    );
    expect(bad({ dayWeights: [1, 1, 1, 1, -1] })).toThrow(
      'dayWeights[4] must be at least 0, got -1',
    );
    expect(bad({ channels: [{ curve: LINE, carryRatio: 1 }] })).toThrow(
      'carryRatio must be from 0 to below 1',
    );
    expect(bad({ channels: [{ curve: LINE, carryRatio: 0, capYuanPerDay: -1 }] })).toThrow(
      'capYuanPerDay',
    );
    expect(() =>
      dailyResponses(PLAN, [
        [1, 1, 1, -1],
        [1, 1, 1, 1],
      ]),
    ).toThrow('spendYuan[0][3] must be at least 0, got -1');
  });
});

describe('dailyEvaluator()', () => {
  it('writes the slope of the responses by each cell', () => {
    const evaluate = dailyEvaluator(PLAN);
    fc.assert(
      fc.property(spends, fc.nat({ max: 7 }), (list, cell) => {
        const gradient = new Float64Array(8);
        const ignored = new Float64Array(8);
        const at = (step: number) => {
          const cells = Float64Array.from(list, (one) => one + 1);
          cells[cell] = (cells[cell] as number) + step;
          return evaluate(cells, ignored);
        };
        evaluate(
          Float64Array.from(list, (one) => one + 1),
          gradient,
        );
        expect(gradient[cell]).toBeCloseTo((at(1e-4) - at(-1e-4)) / 2e-4, 5);
      }),
    );
  });
});
