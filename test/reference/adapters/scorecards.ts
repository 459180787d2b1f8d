// Reference vectors of scorecards and rankings. 评分卡与排序方法的参考数据。
import { ahpWeights } from '@/model/score/ahp';
import { entropyWeights } from '@/model/score/entropy-weights';
import { topsis } from '@/model/score/topsis';
import { weightedScores } from '@/model/score/weighted-scores';

interface Topsis {
  X: number[][];
  added?: number[];
  weights: number[];
  benefit: boolean[];
}

export const scorecardAdapters: Record<string, (input: never) => unknown> = {
  'score.topsis'({ X, added, weights, benefit }: Topsis) {
    const found = topsis(X, weights, benefit);
    if (!added) {
      return {
        separationIdeal: found.bestDistances,
        separationNegative: found.worstDistances,
        closeness: found.closenessRatios,
        rank: found.ranks,
      };
    }
    const more = topsis([...X, added], weights, benefit);
    return {
      closeness3: found.closenessRatios,
      best3: found.ranks.indexOf(1),
      closeness4: more.closenessRatios,
      best4: more.ranks.indexOf(1),
    };
  },

  'score.ahp'({ matrix, RI }: { matrix: number[][]; RI: number }) {
    const found = ahpWeights(matrix, RI);
    return {
      lambdaMax: found.largestEigenvalue,
      priorities: found.weights,
      CI: found.consistencyIndex,
      CR: found.consistencyRatio,
      geometricMean: found.geometricWeights,
    };
  },

  'score.weighted'({ weights, scores }: { weights: number[]; scores: number[][] }) {
    return { total: weightedScores(weights, scores).totals };
  },

  'score.entropyWeights'({ X }: { X: number[][] }) {
    return { weights: entropyWeights(X) };
  },
};

/** Behaviour at a column that never varies, in the words of the vector of degenerate inputs. 常数列的行为 */
export function degenerateTopsis(): string {
  const tables = [
    [
      [1, 0, 5],
      [2, 0, 5],
    ],
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
    [[3, 3, 3]],
  ];
  const numbers = tables.flatMap((scores) => {
    const found = topsis(scores, [1, 1, 1], [true, true, false]);
    return [...found.bestDistances, ...(found.closenessRatios ?? []), ...found.ranks];
  });
  if (!numbers.every(Number.isFinite)) return `not finite: ${numbers.join(', ')}`;
  return 'constant column does not give NaN';
}
