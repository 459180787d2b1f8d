// What it is worth to know more before a decision. 决策前多了解一点，值多少钱。
import { atLeast } from '../_check';
import { type AnswerTable, checkAnswers, checkBelief, checkWorths, expected } from './_beliefs';
import { posterior } from './posterior';

/** A choice among actions under uncertainty. 不确定下的选择。 */
export interface Decision {
  /** one row an action, one column a state: what it brings, any money unit. 收益表 */
  payoffs: AnswerTable;
  /** belief in each state, 0–1, adding up to 1. 各状态的概率 */
  prior: readonly number[];
}

/** A choice made with what is known now. 现有信息下的决策。 */
export interface DecisionValue {
  /** average payoff of each action. 各行动的期望收益 */
  expectedWorths: number[];
  /** place of the best action, from 0; the first on a tie. 最优行动 */
  bestAction: number;
  /** average payoff of the best action. 最优期望收益 */
  bestWorth: number;
  /** what it would be worth to know the state, >= 0. 完全信息价值（EVPI） */
  perfectInformationWorth: number;
}

/** A choice made after a survey. 先调查再决策。 */
export interface SurveyValue {
  /** chance of each answer, adding up to 1. 各结果的概率 */
  answerRatios: number[];
  /** belief after each answer. 各结果之后的概率 */
  posteriors: number[][];
  /** best action after each answer, from 0; the first on a tie. 各结果之后的最优行动 */
  actions: number[];
  /** average payoff with the survey, its cost not taken off. 有调查时的期望收益（未扣成本） */
  worthWithSurvey: number;
  /** what the answers are worth, >= 0. 样本信息价值（EVSI） */
  sampleInformationWorth: number;
  /** average payoff with the survey, less its cost. 扣除成本后的期望收益 */
  netWorth: number;
  /** whether the answers are worth more than they cost. 值不值得调查 */
  isWorthIt: boolean;
}

/**
 * Best action as things are known, and what it would be worth to know all. 现有信息下的最优行动与完全信息价值。
 *
 * @param decision payoffs and belief
 * @returns average payoffs, best action, value of perfect information; not rounded
 * @throws RangeError if the belief does not add up to 1, or the table does not fit it
 * @source Raiffa & Schlaifer 1961, Applied Statistical Decision Theory; Howard 1966, IEEE Trans. SSC 2(1)
 * @formula \text{EVPI} = \sum_s p_s \max_a v_{as} - \max_a \sum_s p_s v_{as}
 * @simplifies An average is all that counts: no fear of risk. 只看平均收益，不计风险偏好。
 * @vectors script.decisionTree
 * @example decisionValue({ payoffs: [[700, -100], [90, 90]], prior: [0.25, 0.75] }).perfectInformationWorth // 142.5
 */
export function decisionValue({ payoffs, prior }: Decision): DecisionValue {
  checkBelief({ prior });
  checkWorths('payoffs', payoffs, prior.length);
  const { worths, action, worth } = best(prior, payoffs);
  // Added up state by state, so that nothing negative can come from rounding.
  const chosen = payoffs[action] as readonly number[];
  const misses = prior.map(
    (_, state) =>
      Math.max(...payoffs.map((row) => row[state] as number)) - (chosen[state] as number),
  );
  return {
    expectedWorths: worths,
    bestAction: action,
    bestWorth: worth,
    perfectInformationWorth: expected(prior, misses),
  };
}

/**
 * What a survey is worth before the decision. 先调查再决策，值不值。
 *
 * @param decision payoffs and belief
 * @param answers  one row an answer of the survey, one column a state: likelihoods above 0, each column
 *   adding up to 1
 * @param cost     price of the survey, unit of the payoffs, >= 0
 * @returns what to do after each answer, and the value with and without cost; not rounded
 * @throws RangeError if a belief or table is at fault, or the cost is negative
 * @source Raiffa & Schlaifer 1961, Applied Statistical Decision Theory; example: Hillier & Lieberman,
 *   Introduction to Operations Research, decision analysis (Goferbroke)
 * @formula \text{EVSI} = \sum_a \max_d \sum_s p_s P(a \mid s) v_{ds} - \max_d \sum_s p_s v_{ds}
 * @simplifies An average is all that counts: no fear of risk. 只看平均收益，不计风险偏好。
 * @vectors script.decisionTree
 * @example surveyValue({ payoffs: [[700, -100], [90, 90]], prior: [0.25, 0.75] }, [[0.4, 0.8], [0.6, 0.2]], 30).netWorth // 123
 */
export function surveyValue(decision: Decision, answers: AnswerTable, cost: number): SurveyValue {
  const { payoffs, prior } = decision;
  const { bestWorth } = decisionValue(decision);
  checkAnswers('answers', answers, prior.length);
  atLeast(0, { cost });
  const joints = answers.map((row) => prior.map((share, state) => share * (row[state] as number)));
  const answerRatios = joints.map((joint) => joint.reduce((sum, weight) => sum + weight, 0));
  const choices = joints.map((joint) => best(joint, payoffs));
  const worthWithSurvey = choices.reduce((sum, { worth }) => sum + worth, 0);
  const sampleInformationWorth = Math.max(0, worthWithSurvey - bestWorth);
  return {
    answerRatios,
    posteriors: answers.map((row) => posterior(prior, [row])),
    actions: choices.map(({ action }) => action),
    worthWithSurvey,
    sampleInformationWorth,
    netWorth: worthWithSurvey - cost,
    isWorthIt: sampleInformationWorth > cost,
  };
}

function best(weights: readonly number[], payoffs: AnswerTable) {
  const worths = payoffs.map((row) => expected(weights, row));
  const worth = Math.max(...worths);
  return { worths, action: worths.indexOf(worth), worth };
}
