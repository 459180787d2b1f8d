// The best question, against asking all there are. 最优分裂与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitsOf } from '@/model/tree/_splits';
import { rootRows, trainingOf } from '@/model/tree/_training';
import { impurityOf, rowsOf, type Table, tables } from './_tables';

const WEIGHTS = [
  [1, 1],
  [1, 5],
];

/** Most that any question about a feature gains, with enough rows on both sides. */
function bestGain(table: Table, feature: number, leastRows: number, weights: number[]): number {
  const rows = rowsOf(table);
  const classes = Array.from(table.target.classes);
  const questions =
    feature < 2
      ? [1, 2, 3, 4, 5].map((limit) => (value: number) => value < limit)
      : Array.from({ length: 16 }, (_, bits) => (value: number) => ((bits >> value) & 1) === 1);
  const gains = questions.map((goes) => {
    const side = (isLeft: boolean) =>
      classes.filter((_, row) => goes(rows[row]?.[feature] as number) === isLeft);
    const [left, right] = [side(true), side(false)];
    if (Math.min(left.length, right.length) < leastRows) return 0;
    return impurityOf(classes, weights) - impurityOf(left, weights) - impurityOf(right, weights);
  });
  return Math.max(0, ...gains);
}

describe('splitsOf()', () => {
  it('gains as much as any question, numbers and sets of categories alike', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...WEIGHTS),
        fc.constantFrom(1, 3),
        (table, weights, least) => {
          const target = { ...table.target, classWeights: weights };
          const training = trainingOf(table.features, target);
          const splits = splitsOf(training, rootRows(training), least);
          for (const feature of [0, 1, 2]) {
            const found = splits.find((split) => split.feature === feature)?.gain ?? 0;
            const best = bestGain(table, feature, least, weights);
            // Small sides forbidden, the best set of categories need not be a beginning of their order.
            if (feature < 2 || least === 1) expect(found).toBeCloseTo(best, 9);
            else expect(found).toBeLessThanOrEqual(best + 1e-9);
          }
          const most = Math.max(0, ...splits.map(({ gain }) => gain));
          if (splits[0]) expect(splits[0].gain).toBeGreaterThanOrEqual(most * (1 - 1e-9));
        },
      ),
    );
  });

  it('puts the threshold midway, and the first feature first on a tie', () => {
    const features = ['b', 'a'].map((name) => ({ name, values: [1, 2, 8, 9] }));
    const training = trainingOf(features, { classes: [0, 0, 1, 1], classCount: 2 });
    const splits = splitsOf(training, rootRows(training), 1);
    expect(splits.map(({ feature, threshold }) => [feature, threshold])).toEqual([
      [0, 5],
      [1, 5],
    ]);
  });

  it('parts two neighbours on the number line, and never equal values', () => {
    const next = 1 + Number.EPSILON;
    const of = (values: number[]) => {
      const training = trainingOf([{ name: 'a', values }], { classes: [0, 1], classCount: 2 });
      return splitsOf(training, rootRows(training), 1)[0];
    };
    expect(of([1, next])?.threshold).toBe(next);
    expect(of([1, 1])).toBeUndefined();
    expect(of([0, -0])).toBeUndefined();
  });
});
