// Which question to ask next, and when to stop asking. 下一句问什么，什么时候不再问。
import { atLeast, atMost, share, wholeNumber } from '../_check';
import { type AnswerTable, checkAnswers, checkBelief, checkWorths, expected } from './_beliefs';

/** A question that may be asked once. 一个可以问的问题。 */
export interface ScriptQuestion {
  /** one row an answer, one column a motive: likelihoods above 0, each column adding up to 1. 回答概率表 */
  answers: AnswerTable;
  /** share of customers who leave when asked, 0 to below 1. 提问流失率 */
  dropOffRatio: number;
}

/** What a script is made of. 话术的材料。 */
export interface SalesScript {
  /** share of each motive among customers, 0–1, adding up to 1. 各动机的占比 */
  prior: readonly number[];
  /** one row a pitch, one column a motive: what it brings, conversion or money, finite. 各推荐话术对各动机的效果 */
  pitchWorths: AnswerTable;
  /** questions that may be asked, 8 at most. 可问的问题 */
  questions: readonly ScriptQuestion[];
}

/** What to do at one point of the talk. 对话中的一步。 */
export interface ScriptStep {
  /** share of all customers of the start who come here, 0–1. 走到这一步的占比 */
  reachRatio: number;
  /** belief in each motive here. 此时对动机的判断 */
  belief: number[];
  /** best pitch if one pitched here, from 0; the first on a tie. 此时最好的推荐 */
  pitch: number;
  /** what that pitch brings a customer here. 立即推荐的期望效果 */
  pitchWorth: number;
  /** question to ask, from 0; null when it is best to pitch. 该问的问题；null 表示直接推荐 */
  question: number | null;
  /** what the best way from here brings a customer here, those who leave counted with 0. 最优期望效果 */
  worth: number;
  /** where each answer leads; none when it is best to pitch. 各回答之后的步骤 */
  answers: ScriptStep[];
}

interface Choice {
  worth: number;
  question: number | null;
}

/** State of a talk: weights are shares of all customers, so that chances need not be carried along. */
interface Talk {
  weights: readonly number[];
  heard: readonly number[];
  left: number;
}

const MOST_QUESTIONS = 8;
const MOST_STATES = 100_000;
// A question that changes nothing must not win by rounding.
const NOISE = 1e-12;

/**
 * Best script: what to ask, depending on the answers, and when to pitch. 最优话术：看回答决定下一句，何时停问推荐。
 *
 * From the last question backwards: asking is worth what the answers lead to, less the customers whom the
 * question drives away. 从最后一步往前倒推：提问的价值 = 各回答之后的最优效果，扣掉被问走的顾客。
 *
 * @param script           motives, pitches and questions
 * @param maxQuestionCount questions to a customer at most, whole, >= 0
 * @returns the first step, with those that follow; pitching wins a tie, then the earlier question
 * @throws RangeError naming the belief, table or value at fault, or when there are too many questions and
 *   answers to try all
 * @source Raiffa & Schlaifer 1961, Applied Statistical Decision Theory; Bellman 1957, Dynamic Programming
 * @formula V(b, Q) = \max\left\{ \max_k \sum_m b_m w_{km}, \; \max_{q \in Q} (1 - d_q) \sum_a P(a \mid b, q) V(b^a, Q \setminus q) \right\}
 * @simplifies Answers depend on the motive alone; a question drives everybody away alike.
 *   回答只取决于动机；同一个问题对所有人的流失率相同。
 * @example bestScript({ prior: [0.5, 0.5], pitchWorths: [[0.3, 0], [0, 0.3]], questions: [{ answers: [[0.9, 0.1], [0.1, 0.9]], dropOffRatio: 0.1 }] }, 1).worth // 0.243
 */
export function bestScript(script: SalesScript, maxQuestionCount: number): ScriptStep {
  checkScript(script);
  wholeNumber({ maxQuestionCount });
  atLeast(0, { maxQuestionCount });
  const known = new Map<string, Choice>();
  const heard = script.questions.map(() => -1);
  return stepOf(script, { weights: script.prior, heard, left: maxQuestionCount }, known);
}

/**
 * What a script brings that asks everybody the same questions and then pitches. 问固定几个问题再推荐的效果。
 *
 * @param script motives, pitches and questions
 * @param asked  questions to ask, from 0, each once; their order makes no difference to the value
 * @returns worth a customer of the start, those who leave counted with 0; not rounded
 * @throws RangeError naming the belief, table, value or question at fault
 * @source Raiffa & Schlaifer 1961, Applied Statistical Decision Theory
 * @formula \prod_{q} (1 - d_q) \sum_{a} \max_k \sum_m p_m P(a \mid m) w_{km}
 * @simplifies Answers depend on the motive alone; a question drives everybody away alike.
 *   回答只取决于动机；同一个问题对所有人的流失率相同。
 * @example fixedScriptWorth({ prior: [0.5, 0.5], pitchWorths: [[0.3, 0], [0, 0.3]], questions: [{ answers: [[0.9, 0.1], [0.1, 0.9]], dropOffRatio: 0.5 }] }, [0]) // 0.135
 */
export function fixedScriptWorth(script: SalesScript, asked: readonly number[]): number {
  checkScript(script);
  const { prior, pitchWorths, questions } = script;
  let talks: (readonly number[])[] = [prior];
  asked.forEach((number, i) => {
    const question = questions[number];
    if (!question || asked.indexOf(number) !== i) {
      throw new RangeError(`asked[${i}] must be a question not yet asked, got ${number}`);
    }
    talks = talks.flatMap((weights) => answersTo(question, weights));
  });
  return talks.reduce((sum, weights) => sum + bestPitch(pitchWorths, weights).worth, 0);
}

function stepOf(script: SalesScript, talk: Talk, known: Map<string, Choice>): ScriptStep {
  const reachRatio = talk.weights.reduce((sum, weight) => sum + weight, 0);
  // A chance too small to be held leaves nobody here, and nothing to divide by.
  const each = reachRatio === 0 ? 0 : 1 / reachRatio;
  const pitch = bestPitch(script.pitchWorths, talk.weights);
  const { question, worth } = choiceOf(script, talk, known);
  const answers = question === null ? [] : nextTalks(script, talk, question);
  return {
    reachRatio,
    belief: talk.weights.map((weight) => weight * each),
    pitch: pitch.number,
    pitchWorth: pitch.worth * each,
    question,
    worth: worth * each,
    answers: answers.map((next) => stepOf(script, next, known)),
  };
}

function choiceOf(script: SalesScript, talk: Talk, known: Map<string, Choice>): Choice {
  // What was heard tells all: the order in which it was heard changes nothing.
  const key = talk.heard.join();
  const found = known.get(key);
  if (found) return found;
  let choice: Choice = { worth: bestPitch(script.pitchWorths, talk.weights).worth, question: null };
  for (let question = 0; talk.left > 0 && question < talk.heard.length; question++) {
    if (talk.heard[question] !== -1) continue;
    const worth = nextTalks(script, talk, question).reduce(
      (sum, next) => sum + choiceOf(script, next, known).worth,
      0,
    );
    if (worth > choice.worth + NOISE * Math.abs(choice.worth)) choice = { worth, question };
  }
  known.set(key, choice);
  return choice;
}

function nextTalks(script: SalesScript, { weights, heard, left }: Talk, number: number): Talk[] {
  return answersTo(script.questions[number] as ScriptQuestion, weights).map((next, answer) => ({
    weights: next,
    heard: heard.map((old, i) => (i === number ? answer : old)),
    left: left - 1,
  }));
}

function answersTo(
  { answers, dropOffRatio }: ScriptQuestion,
  weights: readonly number[],
): number[][] {
  return answers.map((row) =>
    weights.map((weight, motive) => (1 - dropOffRatio) * weight * (row[motive] as number)),
  );
}

function bestPitch(pitchWorths: AnswerTable, weights: readonly number[]) {
  const worths = pitchWorths.map((row) => expected(weights, row));
  const worth = Math.max(...worths);
  return { number: worths.indexOf(worth), worth };
}

function checkScript({ prior, pitchWorths, questions }: SalesScript): void {
  checkBelief({ prior });
  checkWorths('pitchWorths', pitchWorths, prior.length);
  atMost(MOST_QUESTIONS, { 'number of questions': questions.length });
  questions.forEach(({ answers, dropOffRatio }, i) => {
    checkAnswers(`questions[${i}].answers`, answers, prior.length);
    share({ [`questions[${i}].dropOffRatio`]: dropOffRatio });
    if (dropOffRatio < 1) return;
    throw new RangeError(`questions[${i}].dropOffRatio must be below 1, got ${dropOffRatio}`);
  });
  const stateCount = questions.reduce((product, { answers }) => product * (answers.length + 1), 1);
  atMost(MOST_STATES, { 'number of states of the talk': stateCount });
}
