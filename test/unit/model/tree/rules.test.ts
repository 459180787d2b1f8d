// Rules hold for exactly the rows of their leaf. 规则恰好对应叶上的行。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cartTree } from '@/model/tree/cart';
import type { Feature } from '@/model/tree/features';
import { type Condition, groupRules, treeRules } from '@/model/tree/rules';
import { tables } from './_tables';

function holds(
  conditions: readonly Condition[],
  features: readonly Feature[],
  row: number,
): boolean {
  return conditions.every(({ feature, atLeast, below, oneOf }) => {
    const found = features.find(({ name }) => name === feature) as Feature;
    if ('codes' in found) {
      return oneOf?.includes(found.categories[found.codes[row] as number] as string);
    }
    const value = found.values[row] as number;
    return value >= (atLeast ?? -Infinity) && value < (below ?? Infinity);
  });
}

describe('treeRules()', () => {
  it('says of each row what its leaf says, each feature at most once', () => {
    fc.assert(
      fc.property(tables, ({ features, target }) => {
        const tree = cartTree(features, target, { mostDepth: 4 });
        const rules = treeRules(tree, features);
        for (const { conditions, counts, rowCount, hitRatio, prediction } of rules) {
          const rows = [...Array.from(target.classes).keys()].filter((row) =>
            holds(conditions, features, row),
          );
          expect(rows).toHaveLength(rowCount);
          const hits = rows.filter((row) => target.classes[row] === prediction).length;
          expect(hits).toBe(counts[prediction]);
          expect(hitRatio).toBe(hits / rowCount);
          const names = conditions.map(({ feature }) => feature);
          expect(new Set(names).size).toBe(names.length);
        }
        const covered = rules.reduce((sum, { rowCount }) => sum + rowCount, 0);
        expect(covered).toBe(target.classes.length);
      }),
    );
  });

  it('has lift 1 for a tree that asks nothing', () => {
    const leaf = { counts: [3, 1], rowCount: 4, prediction: 0, giniRatio: 0.375, errorRatio: 0.25 };
    expect(treeRules(leaf, [{ name: 'visits', values: [] }])).toEqual([
      {
        conditions: [],
        prediction: 0,
        counts: [3, 1],
        rowCount: 4,
        hitRatio: 0.75,
        coverRatio: 1,
        lift: 1,
      },
    ]);
    expect(() => treeRules(leaf, [])).toThrow('features must have at least one value');
  });
});

describe('groupRules()', () => {
  const features: Feature[] = [
    { name: 'visits', values: [1, 2, 8, 9, 8, 9] },
    { name: 'city', codes: [0, 1, 0, 1, 2, 2], categories: ['A', 'B', 'C'] },
  ];

  it('describes each group in the units of the columns', () => {
    const rules = groupRules(features, [0, 0, 1, 1, 2, 2], 4, { leastLeafRows: 1 });
    expect(rules[0]).toMatchObject({ conditions: [{ feature: 'visits', below: 5 }], lift: 3 });
    expect(rules[2]).toMatchObject({
      conditions: [{ feature: 'city', oneOf: ['C'] }],
      hitRatio: 1,
      coverRatio: 1,
    });
    const second = rules[1]?.conditions ?? [];
    expect([2, 3].every((row) => holds(second, features, row))).toBe(true);
    expect(rules[3]).toBeNull();
  });

  it('has no condition when nothing tells groups apart, or there is one group', () => {
    const flat = [{ name: 'x', values: [1, 1, 1] }];
    expect(groupRules(flat, [0, 1, 0], 2)[0]).toMatchObject({ conditions: [], lift: 1 });
    expect(groupRules(flat, [0, 0, 0], 1)[0]).toMatchObject({ conditions: [], hitRatio: 1 });
  });

  it('never says less of a group than saying nothing', () => {
    fc.assert(
      fc.property(tables, ({ features: columns, target }) => {
        for (const rule of groupRules(columns, target.classes, 2)) {
          if (rule) expect(rule.lift as number).toBeGreaterThanOrEqual(1 - 1e-12);
        }
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => groupRules(features, [], 1)).toThrow('groups must have at least one value');
    expect(() => groupRules(features, [0, 1], 2)).toThrow('visits must be as long as groups');
    expect(() => groupRules(features, [0, 1, 2, 0, 0, 0], 2)).toThrow(
      'groups[2] must be at most 1',
    );
    expect(() => groupRules(features, [0, -1, 0, 0, 0, 0], 2)).toThrow(
      'groups[1] must be at least 0',
    );
  });
});
