// Random tables for trees. 决策树用的随机数据。
import fc from 'fast-check';
import type { Feature, Target } from '@/model/tree/features';

export interface Table {
  features: Feature[];
  target: Target;
}

/** Rows of two numbers, a category of four and a class of two. 随机数据表。 */
export const tables: fc.Arbitrary<Table> = fc
  .array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(3), fc.nat(1)), { minLength: 1, maxLength: 14 })
  .map((rows) => ({
    features: [
      { name: 'x', values: rows.map(([x]) => x) },
      { name: 'y', values: rows.map(([, y]) => y) },
      { name: 'kind', codes: rows.map(([, , kind]) => kind), categories: ['a', 'b', 'c', 'd'] },
    ],
    target: { classes: rows.map(([, , , found]) => found), classCount: 2 },
  }));

/** Rows of a table, one list of values for each. 逐行的值。 */
export function rowsOf({ features, target }: Table): number[][] {
  return Array.from(target.classes, (_, row) =>
    features.map((one) => ('codes' in one ? one.codes : one.values)[row] as number),
  );
}

/** n G of some rows: rows times Gini impurity. 行数乘基尼不纯度。 */
export function impurityOf(
  classes: readonly number[],
  weights: readonly number[] = [1, 1],
): number {
  const sums = weights.map((weight, i) => weight * classes.filter((one) => one === i).length);
  const all = sums.reduce((sum, one) => sum + one, 0);
  return all === 0 ? 0 : all - sums.reduce((sum, one) => sum + one ** 2, 0) / all;
}
