// Rules by bounds against a search of all bounds and the leaf of a tree. 分界规则：对照穷举与决策树。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundRule } from '@/model/tree/bound-rules';
import { groupRules } from '@/model/tree/rules';

const rows = fc.array(
  fc.record({
    step: fc.integer({ min: 0, max: 7 }),
    weight: fc.integer({ min: 1, max: 5 }),
    isIn: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('boundRule()', () => {
  it('cuts both ends of a group in the middle', () => {
    const steps = [0, 1, 2, 3, 4, 5];
    const isIn = steps.map((step) => step === 2 || step === 3);
    expect(
      boundRule({ features: [steps], weights: [9, 1, 1, 1, 1, 9] }, isIn, { mostCuts: 3 }),
    ).toEqual({
      bounds: [{ from: 2, below: 4 }],
      hitRatio: 1,
      coverRatio: 1,
    });
  });

  it('uses the feature that tells, and leaves the other alone', () => {
    const [first, second] = [
      [0, 1, 0, 1],
      [0, 0, 1, 1],
    ];
    const rule = boundRule(
      { features: [first, second], weights: [1, 1, 1, 1] },
      [false, false, true, true],
      { mostCuts: 3 },
    );
    expect(rule.bounds).toEqual([
      { from: 0, below: 2 },
      { from: 1, below: 2 },
    ]);
  });

  it('says nothing of a group that is everybody', () => {
    const rule = boundRule({ features: [[0, 3]], weights: [2, 2] }, [true, true], { mostCuts: 3 });
    expect(rule).toEqual({ bounds: [{ from: 0, below: 4 }], hitRatio: 1, coverRatio: 1 });
  });

  it('finds with one cut the best of all single cuts', () => {
    fc.assert(
      fc.property(rows, (list) => {
        fc.pre(list.some(({ isIn }) => isIn));
        const steps = list.map(({ step }) => step);
        const weights = list.map(({ weight }) => weight);
        const isIn = list.map((row) => row.isIn);
        const base = sum(list, (row) => row.isIn) / sum(list, () => true);
        const leverage = (from: number, below: number) => {
          const inside = list.filter(({ step }) => step >= from && step < below);
          return sum(inside, (row) => row.isIn) - base * sum(inside, () => true);
        };
        const top = Math.max(...steps) + 1;
        const cuts = Array.from({ length: top + 1 }, (_, step) => step);
        const most = Math.max(...cuts.flatMap((step) => [leverage(0, step), leverage(step, top)]));
        const [bound] = boundRule({ features: [steps], weights }, isIn, { mostCuts: 1 }).bounds;
        expect(leverage(bound?.from ?? 0, bound?.below ?? 0)).toBeCloseTo(Math.max(0, most), 9);
      }),
    );
  });

  it('says what the leaf of a tree says of the same rows, each written out', () => {
    const steps = [0, 1, 2, 3, 4, 5, 6, 7];
    const weights = [3, 3, 3, 3, 3, 3, 3, 3];
    const isIn = steps.map((step) => step >= 5);
    const values = steps.flatMap((step) => [step, step, step]);
    const groups = values.map((step) => (step >= 5 ? 1 : 0));
    const tree = groupRules([{ name: 'step', values }], groups, 2, { leastLeafRows: 1 })[1];
    const rule = boundRule({ features: [steps], weights }, isIn, { mostCuts: 3 });
    expect(tree?.conditions).toEqual([{ feature: 'step', atLeast: 4.5 }]);
    expect(rule.bounds[0]).toEqual({ from: 5, below: 8 });
    expect(rule.coverRatio).toBe(tree?.coverRatio);
  });

  it('leaves out a cut that adds little', () => {
    const rows = { features: [[0, 1, 2, 3]], weights: [1, 100, 100, 100] };
    const isIn = [false, true, true, false];
    const bounds = (leastGainRatio: number) =>
      boundRule(rows, isIn, { mostCuts: 4, leastGainRatio }).bounds[0];
    expect(bounds(0)).toEqual({ from: 1, below: 3 });
    expect(bounds(0.02)).toEqual({ from: 0, below: 3 });
  });

  it('names what does not fit', () => {
    const of = (features: number[][], weights: number[], isIn: boolean[]) =>
      boundRule({ features, weights }, isIn, { mostCuts: 1 });
    expect(() => of([], [1], [true])).toThrow('features');
    expect(() => of([[0, 1]], [1], [true])).toThrow('features[0]');
    expect(() => of([[0.5]], [1], [true])).toThrow('features');
    expect(() => of([[0]], [1], [false])).toThrow('weight of the group');
  });
});

function sum(
  list: readonly { weight: number; isIn: boolean }[],
  isMeant: (row: { isIn: boolean }) => boolean,
): number {
  return list.filter(isMeant).reduce((total, { weight }) => total + weight, 0);
}
