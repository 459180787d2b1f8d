// Where to look when several uncertain shares are compared. 比较多个不确定比率时的求积节点。
import { atLeast, nonEmpty } from '../_check';
import { type BetaShape, betaTails, oddsDensity } from './_beta-tails';
import { gaussPoints } from './gauss-legendre';

// How far a distribution is followed, in spreads: its tails fall at least like e^−|t|.
const REACH = 40;
// The log-odds turn into shares around 0, over about this length.
const BEND = 2;
const FARTHEST = 700;
// Below this parameter much of the distribution lies where shares are too small to be held.
const LEAST = 0.1;

/** What one distribution holds at a node. 某个分布在节点处的值。 */
export interface NodePart {
  /** probability that belongs to the node; they add up to 1. 节点承担的概率 */
  mass: number;
  /** probability of a smaller share, 0–1. 更小的概率 */
  below: number;
  /** probability of a greater share, 0–1. 更大的概率 */
  above: number;
}

/** One place on the way from 0 to 1. 0 到 1 之间的一个节点。 */
export interface BetaNode {
  /** length of the way that belongs to the node; they add up to nearly 1. 节点承担的长度 */
  widthRatio: number;
  /** one part for each distribution, in their order. 各分布在此的值 */
  parts: NodePart[];
}

/**
 * Nodes for integrals over several beta distributions at once. 多个贝塔分布共用的求积节点。
 *
 * They lie on the scale of log-odds, where each density is smooth and has one peak whatever its
 * parameters, so that a narrow and a wide distribution are met by the same points.
 * 节点取在对数几率尺度上：任何参数下密度都只有一个平滑的峰，宽窄不同的分布可以共用。
 *
 * @param shapes parameters of each distribution, >= 0.1
 * @returns nodes from the smallest share to the greatest; sums over them are good to about 1e-12
 * @throws RangeError if there is no distribution, or a parameter is below 0.1
 * @source own derivation: Gauss points (1814) on pieces of ln(x/(1 − x))
 * @example betaNodes([{ a: 2, b: 3 }]).reduce((sum, { parts }) => sum + parts[0].mass, 0) // 1.00000000
 */
export function betaNodes(shapes: readonly BetaShape[]): BetaNode[] {
  nonEmpty({ shapes });
  atLeast(LEAST, { 'shapes.a': shapes.map(({ a }) => a), 'shapes.b': shapes.map(({ b }) => b) });
  const edges = [...new Set(shapes.flatMap(edgesOf))].sort((one, other) => one - other);
  return edges.slice(1).flatMap((to, piece) =>
    gaussPoints(edges[piece] as number, to).map(({ at, weight }) => {
      const place = { share: 1 / (1 + Math.exp(-at)), rest: 1 / (1 + Math.exp(at)) };
      const partOf = (shape: BetaShape) => ({
        mass: weight * oddsDensity(place, shape),
        ...betaTails(place, shape),
      });
      return { widthRatio: weight * place.share * place.rest, parts: shapes.map(partOf) };
    }),
  );
}

function edgesOf({ a, b }: BetaShape): number[] {
  // About the standard deviation of the log-odds.
  const spread = Math.sqrt(1 / a + 1 / b + 1 / (2 * a * a) + 1 / (2 * b * b));
  return [...edgesAround(Math.log(a / b), spread), ...edgesAround(0, BEND)];
}

// Pieces double in length away from the middle, the first ones no longer than the curve is straight.
function edgesAround(middle: number, spread: number): number[] {
  const edges = [middle];
  for (let reach = Math.min(spread, BEND); reach < 2 * REACH * spread; reach *= 2) {
    edges.push(middle - reach, middle + reach);
  }
  return edges.map((edge) => Math.max(-FARTHEST, Math.min(FARTHEST, edge)));
}
