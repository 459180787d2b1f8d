// Pruning, against all subtrees there are. 剪枝与穷举所有子树对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cartTree, type TreeNode } from '@/model/tree/cart';
import { prunedTree, pruningPath, treeSize } from '@/model/tree/pruning';
import { tables } from './_tables';

/** Leaves and error of every subtree with the same root. */
function subtreeSizes(node: TreeNode): { leafCount: number; errorRatio: number }[] {
  const own = [{ leafCount: 1, errorRatio: node.errorRatio }];
  if (!node.split) return own;
  const right = subtreeSizes(node.split.right);
  return [
    ...own,
    ...subtreeSizes(node.split.left).flatMap((a) =>
      right.map((b) => ({
        leafCount: a.leafCount + b.leafCount,
        errorRatio: a.errorRatio + b.errorRatio,
      })),
    ),
  ];
}

const grown = tables.map(({ features, target }) => cartTree(features, target, { mostDepth: 3 }));
const cost = (
  { leafCount, errorRatio }: { leafCount: number; errorRatio: number },
  alpha: number,
) => errorRatio + alpha * leafCount;

describe('prunedTree()', () => {
  it('has the least cost of all subtrees, and of those with the same the fewest leaves', () => {
    fc.assert(
      fc.property(grown, fc.constantFrom(0, 0.01, 0.07, 0.11, 0.3, 1), (tree, alpha) => {
        const found = treeSize(prunedTree(tree, alpha));
        const all = subtreeSizes(tree);
        const least = Math.min(...all.map((size) => cost(size, alpha)));
        expect(cost(found, alpha)).toBeCloseTo(least, 9);
        const equal = all.filter((size) => cost(size, alpha) <= least + 1e-9);
        expect(found.leafCount).toBe(Math.min(...equal.map(({ leafCount }) => leafCount)));
      }),
    );
  });

  it('does not change the tree it is given', () => {
    const features = [{ name: 'x', values: [1, 2, 8, 9] }];
    const tree = cartTree(features, { classes: [0, 0, 1, 1], classCount: 2 });
    expect(prunedTree(tree, 1).split).toBeUndefined();
    expect(tree.split).toBeDefined();
  });

  it('names the bad argument', () => {
    const tree = cartTree([{ name: 'x', values: [1] }], { classes: [0], classCount: 1 });
    expect(() => prunedTree(tree, -0.1)).toThrow('alphaRatio must be at least 0, got -0.1');
  });
});

describe('pruningPath()', () => {
  it('runs to the root with rising price and falling size, each tree best from its price on', () => {
    fc.assert(
      fc.property(grown, (tree) => {
        const path = pruningPath(tree);
        expect(path[0]?.alphaRatio).toBe(0);
        expect(path.at(-1)?.leafCount).toBe(1);
        path.forEach(({ alphaRatio, leafCount, errorRatio, tree: own }, i) => {
          expect(treeSize(own)).toEqual({ leafCount, errorRatio });
          const next = path[i + 1];
          if (next) {
            expect(next.alphaRatio).toBeGreaterThan(alphaRatio);
            expect(next.leafCount).toBeLessThan(leafCount);
          }
          const between = next ? (alphaRatio + next.alphaRatio) / 2 : alphaRatio + 1;
          expect(treeSize(prunedTree(tree, between)).leafCount).toBe(leafCount);
        });
      }),
    );
  });
});

describe('treeSize()', () => {
  it('counts leaves and their errors', () => {
    const leaf = { counts: [3, 1], rowCount: 4, prediction: 0, giniRatio: 0.375, errorRatio: 0.25 };
    expect(treeSize(leaf)).toEqual({ leafCount: 1, errorRatio: 0.25 });
  });
});
