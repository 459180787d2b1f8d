// How well scores put yes before no. 打分排序的好坏。
import { above, finite, nonEmpty, sameLength, share } from '../_check';

type Column = ArrayLike<number>;

/**
 * Chance that a yes has a higher score than a no. AUC：随机取一个是与一个否，前者打分更高的概率。
 *
 * @param scores   finite numbers, higher means rather yes
 * @param outcomes 0 or 1 for each score
 * @returns share 0–1, ties count half; 0.5 is chance; null if all outcomes are alike
 * @throws RangeError if there is no score, lengths differ, a score is not finite, or an outcome is
 *   neither 0 nor 1
 * @source Hanley & McNeil 1982, Radiology 143(1), 29–36; Wilcoxon 1945 (ranks)
 * @formula A = \frac{\sum_{y_i=1} \operatorname{rank}_i - n_1(n_1+1)/2}{n_1 n_0}
 * @simplifies It weighs all places of the ranking alike, though only the top may be called.
 *   名次每一段都同样算，其实可能只联系最前面的。
 * @vectors churn.logit
 * @example areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // 0.75
 */
export function areaUnderCurve(scores: Column, outcomes: Column): number | null {
  checkRanking(scores, outcomes);
  const order = ascending(scores);
  let yesCount = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    const [to, yes] = tied(scores, outcomes, order, from);
    // Equal scores share the mean of their ranks.
    rankSum += (yes * (from + 1 + to)) / 2;
    yesCount += yes;
    from = to;
  }
  const noCount = order.length - yesCount;
  if (yesCount === 0 || noCount === 0) return null;
  return (rankSum - (yesCount * (yesCount + 1)) / 2) / yesCount / noCount;
}

/**
 * How much more often yes is among the top scores than among all. 提升度：高分一段的"是"占比是总体的几倍。
 *
 * @param scores   finite numbers, higher means rather yes
 * @param outcomes 0 or 1 for each score
 * @param topRatio share that counts as top, above 0, at most 1
 * @returns multiple, 1 is chance; scores tied at the edge count in part; null if there is no yes
 * @throws RangeError if there is no score, lengths differ, a score is not finite, an outcome is neither
 *   0 nor 1, or `topRatio` is out of range
 * @source Berry & Linoff 2004, Data Mining Techniques, 2nd ed., ch. 4
 * @formula \text{lift} = \frac{P(y=1 \mid \text{top})}{P(y=1)}
 * @simplifies Only the top counts; how the rest is ranked is not looked at. 只看最前面一段，其余怎么排不管。
 * @vectors churn.logit
 * @example topLift([0.9, 0.8, 0.3, 0.1], [1, 0, 1, 0], 0.25) // 2
 */
export function topLift(scores: Column, outcomes: Column, topRatio = 0.1): number | null {
  checkRanking(scores, outcomes);
  above(0, { topRatio });
  share({ topRatio });
  const order = ascending(scores).reverse();
  const topCount = Math.max(1, Math.round(order.length * topRatio));
  let yesOfAll = 0;
  let yesOfTop = 0;
  for (let from = 0; from < order.length;) {
    const [to, yes] = tied(scores, outcomes, order, from);
    yesOfAll += yes;
    const inTop = Math.min(1, Math.max(0, (topCount - from) / (to - from)));
    yesOfTop += yes * inTop;
    from = to;
  }
  return yesOfAll === 0 ? null : yesOfTop / topCount / (yesOfAll / order.length);
}

function ascending(scores: Column): Uint32Array {
  const order = Uint32Array.from({ length: scores.length }, (_, i) => i);
  return order.sort((i, j) => (scores[i] as number) - (scores[j] as number));
}

// Where the run of scores equal to the one at `from` ends, and how many yes it holds.
function tied(
  scores: Column,
  outcomes: Column,
  order: Uint32Array,
  from: number,
): [number, number] {
  const score = scores[order[from] as number];
  let to = from;
  let yes = 0;
  while (to < order.length && scores[order[to] as number] === score) {
    yes += outcomes[order[to] as number] as number;
    to += 1;
  }
  return [to, yes];
}

function checkRanking(scores: Column, outcomes: Column): void {
  nonEmpty({ scores });
  sameLength({ scores, outcomes });
  finite({ scores });
  for (let i = 0; i < outcomes.length; i++) {
    if (outcomes[i] !== 0 && outcomes[i] !== 1) {
      throw new RangeError(`outcomes[${i}] must be 0 or 1, got ${outcomes[i]}`);
    }
  }
}
