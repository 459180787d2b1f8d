// Nodes for several beta distributions: mass, means, mirror. 贝塔分布求积节点：质量、均值与对称。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BetaNode, betaNodes } from '@/model/special/beta-nodes';

const shape = fc.record({
  a: fc.double({ min: 0.1, max: 1e5, noNaN: true }),
  b: fc.double({ min: 0.1, max: 1e5, noNaN: true }),
});
const sumOf = (nodes: readonly BetaNode[], value: (node: BetaNode) => number) =>
  nodes.reduce((sum, node) => sum + value(node), 0);
const part = (node: BetaNode, i: number) => node.parts[i] ?? { mass: NaN, below: NaN, above: NaN };

describe('betaNodes()', () => {
  it('gives every distribution its whole mass and its mean, wide or narrow', () => {
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 3 }), (shapes) => {
        const nodes = betaNodes(shapes);
        shapes.forEach(({ a, b }, i) => {
          expect(sumOf(nodes, (node) => part(node, i).mass)).toBeCloseTo(1, 10);
          // The mean of a share is the area above its distribution function.
          expect(sumOf(nodes, (node) => node.widthRatio * part(node, i).above))
            .toBeCloseTo(a / (a + b), 9); // prettier-ignore
        });
      }),
      { numRuns: 30 },
    );
  });

  it('says which of two is smaller: chances add up to 1', () => {
    fc.assert(
      fc.property(shape, shape, (one, other) => {
        const nodes = betaNodes([one, other]);
        const first = sumOf(nodes, (node) => part(node, 0).mass * part(node, 1).below);
        const second = sumOf(nodes, (node) => part(node, 1).mass * part(node, 0).below);
        expect(first + second).toBeCloseTo(1, 10);
      }),
      { numRuns: 30 },
    );
  });

  it('meets a closed form: Beta(1, 1) is above Beta(a, 1) with chance 1/(a + 1)', () => {
    for (const a of [0.5, 1, 7, 1000]) {
      const nodes = betaNodes([
        { a: 1, b: 1 },
        { a, b: 1 },
      ]);
      const chance = sumOf(nodes, (node) => part(node, 0).mass * part(node, 1).below);
      expect(chance).toBeCloseTo(1 / (a + 1), 12);
    }
  });

  it('names the bad argument', () => {
    expect(() => betaNodes([])).toThrow('shapes must have at least one value');
    expect(() => betaNodes([{ a: 0, b: 1 }])).toThrow('shapes.a[0] must be at least 0.1, got 0');
    expect(() => betaNodes([{ a: 1, b: NaN }])).toThrow('shapes.b[0] must be at least 0.1');
  });
});
