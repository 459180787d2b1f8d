// A visit as steps between states until it ends. 把一次访问看成在状态间走动、直到结束的过程。
import { nonEmpty, sameLength, share } from '../_check';
import { linearSolution } from '../algebra/linear-solve';

type Matrix = readonly (readonly number[])[];
const ROW_SUM_SLACK = 1e-9;

/** Transition shares of a chain that ends. 吸收马尔可夫链的转移概率。 */
export interface AbsorbingChain {
  /** states a visit can still leave, such as browse and cart; at least one. 过渡状态 */
  transientNames: readonly string[];
  /** Q: share of a row's state that moves to each transient state, 0–1. 过渡状态间的转移概率 */
  transientRatios: Matrix;
  /** R: share of a row's state that ends in each absorbing state, 0–1. 进入各吸收态的概率 */
  absorbingRatios: Matrix;
}

/** How visits go on and end, by the transient state they start in. 从各过渡状态出发的结局。 */
export interface Absorption {
  /** N: visits to each transient state before the end, the start counted. 期望访问次数 */
  expectedVisits: number[][];
  /** steps until the end. 期望步数 */
  expectedSteps: number[];
  /** variance of the steps until the end, steps². 步数方差 */
  stepVariances: number[];
  /** share that ends in each absorbing state, 0–1; a row adds up to 1. 吸收概率 */
  absorptionRatios: number[][];
}

/**
 * Expected visits to each transient state, from each transient state. 基本矩阵（期望访问次数）。
 *
 * @param chain names and transition shares; each row of Q and R together sums to 1
 * @returns N = (I − Q)⁻¹, visits, the start counted as one, not rounded
 * @throws RangeError if shapes do not fit, a share is not 0–1, a row does not sum to 1 within 1e-9,
 *   a state cannot reach an absorbing one, or visits are too long to be computed
 * @source Kemeny & Snell 1960, Finite Markov Chains, ch. III
 * @formula N = (I - Q)^{-1}
 * @simplifies The next step depends on the present state only, not on the way there.
 *   下一步只看现在在哪，不看怎么来的。
 * @vectors markov.absorbing
 * @example fundamentalMatrix({ transientNames: ['1', '2', '3'],
 *   transientRatios: [[0, 0.5, 0], [0.5, 0, 0.5], [0, 0.5, 0]],
 *   absorbingRatios: [[0.5, 0], [0, 0], [0, 0.5]] }) // [[1.5, 1, 0.5], [1, 2, 1], [0.5, 1, 1.5]]
 */
export function fundamentalMatrix(chain: AbsorbingChain): number[][] {
  checkShape(chain);
  checkRowSums(chain);
  checkReach(chain);
  const identity = chain.transientRatios.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  const leaving = identity.map((row, i) =>
    row.map((one, j) => one - (chain.transientRatios[i]?.[j] as number)),
  );
  return linearSolution(leaving, identity);
}

/**
 * How long a visit lasts and where it ends. 访问有多长、在哪里结束。
 *
 * @param chain names and transition shares; each row of Q and R together sums to 1
 * @returns visits, steps, steps² and shares by starting state, not rounded
 * @throws RangeError as `fundamentalMatrix`
 * @source Kemeny & Snell 1960, Finite Markov Chains, ch. III
 * @formula t = N\mathbf 1, \quad B = N R, \quad \operatorname{Var} = (2N - I)t - t \circ t
 * @simplifies The next step depends on the present state only, not on the way there.
 *   下一步只看现在在哪，不看怎么来的。
 * @vectors markov.absorbing
 * @example absorption({ transientNames: ['1', '2', '3'],
 *   transientRatios: [[0, 0.5, 0], [0.5, 0, 0.5], [0, 0.5, 0]],
 *   absorbingRatios: [[0.5, 0], [0, 0], [0, 0.5]] }).expectedSteps // [3, 4, 3]
 */
export function absorption(chain: AbsorbingChain): Absorption {
  const expectedVisits = fundamentalMatrix(chain);
  const expectedSteps = expectedVisits.map((row) => row.reduce((sum, visits) => sum + visits, 0));
  const endings = chain.absorbingRatios[0] as readonly number[];
  return {
    expectedVisits,
    expectedSteps,
    stepVariances: expectedSteps.map(
      (steps, i) => 2 * dot(expectedVisits[i] as number[], expectedSteps) - steps - steps ** 2,
    ),
    absorptionRatios: expectedVisits.map((row) =>
      endings.map((_, end) => dot(row, column(chain.absorbingRatios, end))),
    ),
  };
}

function checkShape({ transientNames, transientRatios, absorbingRatios }: AbsorbingChain): void {
  nonEmpty({ transientNames });
  sameLength({ transientNames, transientRatios, absorbingRatios });
  const firstEndings = absorbingRatios[0] as readonly number[];
  transientRatios.forEach((row, i) =>
    sameLength({ transientNames, [`transientRatios[${i}]`]: row }),
  );
  absorbingRatios.forEach((row, i) =>
    sameLength({ 'absorbingRatios[0]': firstEndings, [`absorbingRatios[${i}]`]: row }),
  );
  share({ transientRatios, absorbingRatios });
}

function checkRowSums({ transientNames, transientRatios, absorbingRatios }: AbsorbingChain): void {
  transientRatios.forEach((row, i) => {
    const all = [...row, ...(absorbingRatios[i] as readonly number[])];
    const sum = all.reduce((total, ratio) => total + ratio, 0);
    if (Math.abs(sum - 1) <= ROW_SUM_SLACK) return;
    const rows = `transientRatios[${i}] and absorbingRatios[${i}]`;
    throw new RangeError(`${rows} of ${String(transientNames[i])} must sum to 1, got ${sum}`);
  });
}

// By reach, not by the determinant: rounding can hide a closed circle of states from elimination.
function checkReach({ transientNames, transientRatios, absorbingRatios }: AbsorbingChain): void {
  const ends = absorbingRatios.map((row) => row.some((ratio) => ratio > 0));
  for (let round = 0; round < ends.length; round++) {
    transientRatios.forEach((row, i) => {
      ends[i] ||= row.some((ratio, j) => ratio > 0 && ends[j]);
    });
  }
  const stuck = transientNames[ends.indexOf(false)];
  if (stuck === undefined) return;
  const rule = 'let every state reach an absorbing one';
  throw new RangeError(`transientRatios must ${rule}, got ${stuck}, which cannot`);
}

function column(matrix: Matrix, index: number): number[] {
  return matrix.map((row) => row[index] as number);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
