// How much a question tells about the motive. 一个问题能带来多少信息。
import { nonEmpty } from '../_check';
import { type AnswerTable, checkAnswers, checkBelief } from './_beliefs';

/**
 * How unsure a belief is. 信息熵：还有多少不确定。
 *
 * @param belief shares 0–1, adding up to 1
 * @returns bits, 0 (sure) to log₂ of the number of motives (all alike)
 * @throws RangeError if a share is outside 0–1 or they do not add up to 1
 * @source Shannon 1948, Bell System Technical Journal 27, 379–423
 * @formula H = -\sum_m p_m \log_2 p_m
 * @example entropyBits([0.5, 0.5]) // 1
 * @example entropyBits([1, 0]) // 0
 */
export function entropyBits(belief: readonly number[]): number {
  checkBelief({ belief });
  return belief.reduce((sum, share) => sum + (share === 0 ? 0 : share * Math.log2(1 / share)), 0);
}

/**
 * Uncertainty that a question takes away on average. 信息增益：平均能消除多少不确定。
 *
 * The most informative question is not always the most valuable one: see `bestScript`.
 * 信息最多的问题不一定最值钱：值不值得问，要看会不会改变推荐（见 `bestScript`）。
 *
 * @param prior   belief in each motive, 0–1, adding up to 1
 * @param answers one row an answer, one column a motive: likelihoods above 0, each column adding up to 1
 * @returns bits, 0 to the entropy of the prior, not rounded
 * @throws RangeError if the prior or a column does not add up to 1, or a likelihood is 0
 * @source Lindley 1956, Annals of Mathematical Statistics 27(4), 986–1005
 * @formula I = \sum_{a,m} p_m P(a \mid m) \log_2 \frac{P(a \mid m)}{P(a)}
 * @simplifies What the question costs, and what would be done with the answer, is left out.
 *   不计提问的代价，也不管知道答案后做什么。
 * @vectors script.informationGain
 * @example informationGainBits([0.5, 0.3, 0.2], [[0.7, 0.2, 0.1], [0.2, 0.6, 0.2], [0.1, 0.2, 0.7]]) // 0.32856736
 */
export function informationGainBits(prior: readonly number[], answers: AnswerTable): number {
  checkBelief({ prior });
  checkAnswers('answers', answers, prior.length);
  let bits = 0;
  for (const row of answers) {
    const answer = prior.reduce((sum, share, motive) => sum + share * (row[motive] as number), 0);
    // Written as a mean of log-ratios: the difference of two entropies would lose a small gain.
    prior.forEach((share, motive) => {
      const likelihood = row[motive] as number;
      const joint = share * likelihood;
      if (joint > 0) bits += joint * Math.log2(likelihood / answer);
    });
  }
  return Math.max(0, bits);
}

/** Questions ranked by what they tell. 各问题的信息量。 */
export interface QuestionGains {
  /** bits of each question, in the given order. 各问题的信息增益 */
  gainsBits: number[];
  /** place of the one that tells most, from 0; the first on a tie. 信息最多的问题 */
  bestQuestion: number;
}

/**
 * What each of several questions tells. 比较多个问题的信息增益。
 *
 * @param prior     belief in each motive, 0–1, adding up to 1
 * @param questions answer table of each question, one at least
 * @returns bits of each, and the best one
 * @throws RangeError if there is no question, or a belief or table is at fault
 * @source Lindley 1956, Annals of Mathematical Statistics 27(4), 986–1005
 * @vectors script.informationGain
 * @example questionGains([0.5, 0.5], [[[0.5, 0.5], [0.5, 0.5]], [[0.9, 0.2], [0.1, 0.8]]]).bestQuestion // 1
 */
export function questionGains(
  prior: readonly number[],
  questions: readonly AnswerTable[],
): QuestionGains {
  nonEmpty({ questions });
  const gainsBits = questions.map((answers) => informationGainBits(prior, answers));
  return { gainsBits, bestQuestion: gainsBits.indexOf(Math.max(...gainsBits)) };
}
