// Guards of beliefs and of answer tables. 先验与回答概率表的检查。
import { above, finite, nonEmpty, sameLength, share } from '../_check';

// Shares typed with a few digits need not add up to the last one.
const SLACK = 1e-9;

/** One row an answer, one column a motive: how likely each motive gives that answer. 每行一种回答，每列一种动机。 */
export type AnswerTable = readonly (readonly number[])[];

/**
 * Refuses beliefs that do not make up a whole. 拒绝加起来不等于 1 的概率。
 *
 * @param named lists by argument name; each share 0–1, their sum 1
 * @throws RangeError naming the list, and the share or the sum
 * @source own definition
 * @example checkBelief({ prior: [0.5, 0.6] }) // RangeError: prior must add up to 1, got 1.1
 */
export function checkBelief(named: Record<string, readonly number[]>): void {
  nonEmpty(named);
  share(named);
  for (const [name, shares] of Object.entries(named)) {
    const sum = shares.reduce((total, one) => total + one, 0);
    if (Math.abs(sum - 1) > SLACK) throw new RangeError(`${name} must add up to 1, got ${sum}`);
  }
}

/**
 * Refuses tables in which an answer is impossible, or answers do not make up a whole. 拒绝含零或每列之和不为 1 的回答表。
 *
 * A likelihood of 0 would rule a motive out for good after a single answer, which no chat can prove.
 * 概率为 0 意味着一句话就能彻底排除一种动机，任何聊天都证明不了这一点。
 *
 * @param name        what the table is called
 * @param answers     likelihoods, above 0; each column adds up to 1
 * @param motiveCount columns that there must be, whole, >= 1
 * @throws RangeError naming the table and the row, value or column at fault
 * @source own definition
 * @example checkAnswers('answers', [[0.5], [0.4]], 1) // RangeError: answers column 0 must add up to 1, got 0.9
 */
export function checkAnswers(name: string, answers: AnswerTable, motiveCount: number): void {
  nonEmpty({ [name]: answers });
  const prior = { length: motiveCount };
  answers.forEach((row, i) => sameLength({ prior, [`${name}[${i}]`]: row }));
  above(0, { [name]: answers });
  for (let motive = 0; motive < motiveCount; motive++) {
    checkBelief({ [`${name} column ${motive}`]: answers.map((row) => row[motive] as number) });
  }
}

/**
 * Refuses worths that do not fit the motives. 拒绝与动机数目不符的收益表。
 *
 * @param name        what the table is called
 * @param worths      one row an action, one column a motive, finite
 * @param motiveCount columns that there must be, whole, >= 1
 * @throws RangeError naming the table and the row or value at fault
 * @source own definition
 * @example checkWorths('payoffs', [[1, NaN]], 2) // RangeError: payoffs[0][1] must be finite, got NaN
 */
export function checkWorths(name: string, worths: AnswerTable, motiveCount: number): void {
  nonEmpty({ [name]: worths });
  const prior = { length: motiveCount };
  worths.forEach((row, i) => sameLength({ prior, [`${name}[${i}]`]: row }));
  finite({ [name]: worths });
}

/**
 * What an action is worth on average. 一个行动的期望收益。
 *
 * @param weights weight of each motive, >= 0; a belief, or a belief times likelihoods
 * @param worths  worth of the action under each motive, as many
 * @returns sum of the products, not rounded
 * @throws never
 * @source definition
 * @example expected([0.25, 0.75], [700, -100]) // 100
 */
export function expected(weights: readonly number[], worths: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (worths[i] as number), 0);
}
