// Trees part what can be parted. 决策树能分开可分的数据。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cartTree, goesLeft, leafOf, type TreeNode } from '@/model/tree/cart';
import { rowsOf, tables } from './_tables';

const VISITS = [{ name: 'visits', values: [1, 2, 8, 9] }];
const TARGET = { classes: [0, 0, 1, 1], classCount: 2 };

function nodesOf(node: TreeNode, depth = 0): { node: TreeNode; depth: number }[] {
  const own = [{ node, depth }];
  if (!node.split) return own;
  const { left, right } = node.split;
  return [...own, ...nodesOf(left, depth + 1), ...nodesOf(right, depth + 1)];
}

describe('cartTree()', () => {
  it('asks for the middle between the classes', () => {
    const tree = cartTree(VISITS, TARGET);
    expect(tree).toMatchObject({ counts: [2, 2], giniRatio: 0.5, errorRatio: 0.5 });
    expect(tree.split).toMatchObject({
      feature: 0,
      threshold: 5,
      gainRatio: 0.5,
      tiedFeatures: [],
    });
    expect(tree.split?.left).toMatchObject({ counts: [2, 0], prediction: 0, giniRatio: 0 });
  });

  it('takes the first of two features that tell the same and names the other', () => {
    const twice = [...VISITS, { name: 'orders', values: [10, 20, 80, 90] }];
    expect(cartTree(twice, TARGET).split).toMatchObject({ feature: 0, tiedFeatures: [1] });
  });

  it('lets a rare class weigh more', () => {
    const features = [{ name: 'x', values: [1, 1, 1, 1, 2, 2] }];
    const target = { classes: [0, 0, 0, 0, 0, 1], classCount: 2 };
    const of = (classWeights: number[]) => {
      const tree = cartTree(features, { ...target, classWeights }, { mostDepth: 1 });
      return tree.split?.right.prediction;
    };
    expect([of([1, 1]), of([1, 5])]).toEqual([0, 1]);
  });

  it('parts every row that differs from all rows of the other class', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const tree = cartTree(table.features, table.target);
        const rows = rowsOf(table);
        rows.forEach((row, i) => {
          const leaf = leafOf(tree, row);
          expect(leaf.split).toBeUndefined();
          expect(leaf.counts[table.target.classes[i] as number]).toBeGreaterThan(0);
        });
        const leaves = nodesOf(tree).filter(({ node }) => !node.split);
        expect(leaves.reduce((sum, { node }) => sum + node.rowCount, 0)).toBe(rows.length);
      }),
    );
  });

  it('keeps its limits and adds up', () => {
    const limits = fc.record({
      mostDepth: fc.nat(3),
      leastLeafRows: fc.integer({ min: 1, max: 4 }),
      leastSplitRows: fc.integer({ min: 2, max: 6 }),
    });
    fc.assert(
      fc.property(tables, limits, (table, given) => {
        for (const { node, depth } of nodesOf(cartTree(table.features, table.target, given))) {
          expect(depth).toBeLessThanOrEqual(given.mostDepth);
          expect(node.giniRatio >= 0 && node.giniRatio <= 0.5 + 1e-12).toBe(true);
          if (depth > 0) expect(node.rowCount).toBeGreaterThanOrEqual(given.leastLeafRows);
          if (!node.split) continue;
          const { left, right, gainRatio } = node.split;
          expect(node.rowCount).toBeGreaterThanOrEqual(given.leastSplitRows);
          expect(left.rowCount + right.rowCount).toBe(node.rowCount);
          const after = left.rowCount * left.giniRatio + right.rowCount * right.giniRatio;
          expect(gainRatio).toBeCloseTo(node.giniRatio - after / node.rowCount, 9);
          expect(gainRatio).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('asks the same of numbers on another scale', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const larger = table.features.map((one) =>
          'values' in one ? { ...one, values: Array.from(one.values, (v) => v * 8 - 3) } : one,
        );
        const plain = nodesOf(cartTree(table.features, table.target));
        const scaled = nodesOf(cartTree(larger, table.target));
        expect(scaled.map(({ node }) => node.counts)).toEqual(plain.map(({ node }) => node.counts));
      }),
    );
  });

  it('is a leaf when there is one row, one class, or nothing to ask', () => {
    expect(
      cartTree([{ name: 'x', values: [1] }], { classes: [0], classCount: 2 }).split,
    ).toBeUndefined();
    expect(cartTree(VISITS, { classes: [1, 1, 1, 1], classCount: 2 }).split).toBeUndefined();
    expect(cartTree([{ name: 'x', values: [3, 3, 3, 3] }], TARGET).split).toBeUndefined();
    expect(cartTree(VISITS, TARGET, { mostDepth: 0 }).split).toBeUndefined();
  });

  it('names the bad argument', () => {
    expect(() => cartTree(VISITS, TARGET, { mostDepth: -1 })).toThrow(
      'mostDepth must be at least 0',
    );
    expect(() => cartTree(VISITS, TARGET, { leastLeafRows: 0 })).toThrow(
      'leastLeafRows must be at least 1',
    );
    expect(() => cartTree(VISITS, TARGET, { leastSplitRows: 1 })).toThrow(
      'leastSplitRows must be at least 2',
    );
    expect(() => cartTree([], TARGET)).toThrow('features must have at least one value');
  });
});

describe('leafOf() and goesLeft()', () => {
  it('send a row below the threshold left, and an unseen category right', () => {
    const tree = cartTree(VISITS, TARGET);
    expect(leafOf(tree, [4.99]).prediction).toBe(0);
    expect(leafOf(tree, [5]).prediction).toBe(1);
    expect(goesLeft({ leftCategories: [2] }, 2)).toBe(true);
    expect(goesLeft({ leftCategories: [2] }, 9)).toBe(false);
  });

  it('name the value that is missing', () => {
    const tree = cartTree(VISITS, TARGET);
    expect(() => leafOf(tree, [])).toThrow('row[0] must be finite, got undefined');
    expect(() => leafOf(tree, [NaN])).toThrow('row[0] must be finite, got NaN');
  });
});
