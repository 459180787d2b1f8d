// How many would buy at each price, from the price sensitivity meter and two more questions. PSM 的购买意愿扩展。
import { sameLength, share } from '../_check';
import { type PsmAnswer, psmValidity } from './psm-answers';

/** Share of people who buy for each score of "would you buy?", 5 certainly to 1 certainly not. 购买意愿折算 */
export const USUAL_INTENT_RATIOS: Readonly<Record<number, number>> = {
  5: 0.7,
  4: 0.5,
  3: 0.3,
  2: 0.1,
  1: 0,
};

/** The four prices of each person, and two scores of the wish to buy. 四个价格加两个购买意愿 */
export interface IntentSurvey {
  /** four prices of each person. 四个价格 */
  answers: readonly PsmAnswer[];
  /** wish to buy at the cheap price, a score of the scale, for each person. 便宜价的意愿分 */
  cheapScores: readonly number[];
  /** wish to buy at the expensive price, likewise. 贵价的意愿分 */
  expensiveScores: readonly number[];
  /** share who really buy, 0–1, for each score; `USUAL_INTENT_RATIOS` when left out. 折算比例 */
  intentRatios?: Readonly<Record<number, number>>;
}

/** Reach and revenue at every price that people named. 各价格的购买率与收入 */
export interface MarketAcceptance {
  /** prices named in any answer, yuan, rising. 价格 */
  pricesYuan: number[];
  /** share who would buy at each, 0–1. 购买率 */
  reachRatios: number[];
  /** yuan taken for each person asked. 人均收入 */
  revenuesYuanPerPerson: number[];
  /** price that most would buy at, the lowest of equals; null when nobody would. 购买率最高价 */
  reachPriceYuan: number | null;
  /** price with the most revenue, the lowest of equals; null when there is none. 收入最高价 */
  revenuePriceYuan: number | null;
  /** persons counted. 有效人数 */
  validCount: number;
  /** persons left out because their answers do not rise. 剔除人数 */
  droppedCount: number;
}

/**
 * Reach and revenue by the Newton–Miller–Smith extension. 牛顿–米勒–史密斯扩展：购买率与收入曲线。
 *
 * Nobody buys at the two extreme prices; at cheap and expensive the scores are translated; in between
 * the chance moves in a straight line. 两个极端价格购买率为 0，便宜价和贵价按意愿分折算，中间按直线。
 *
 * @param survey answers and scores, equally long, at least one person
 * @returns curves over all prices named and their highest places, not rounded
 * @throws RangeError if there is no person, lists differ in length, a price is negative, a score has no
 *   translation, or a translation is not 0–1
 * @source Newton, Miller & Smith 1993, A market acceptance extension to traditional price sensitivity
 *   measurement, AMA Advanced Research Techniques Forum
 * @formula R(p) = \frac1n \sum_i \pi_i(p), \quad \pi_i(tc_i) = \pi_i(te_i) = 0
 * @simplifies The translation of scores is a convention of agencies: check it against real sales.
 *   意愿分的折算比例是行业惯例，要用真实销量校准。
 * @vectors psm.newtonMillerSmith
 * @example newtonMillerSmith({ answers: [{ tooCheapYuan: 5, cheapYuan: 8, expensiveYuan: 12, tooExpensiveYuan: 15 }],
 *   cheapScores: [5], expensiveScores: [3] }).reachRatios // [0, 0.7, 0.3, 0]
 */
export function newtonMillerSmith(survey: IntentSurvey): MarketAcceptance {
  const { answers, cheapScores, expensiveScores, intentRatios = USUAL_INTENT_RATIOS } = survey;
  sameLength({ answers, cheapScores, expensiveScores });
  for (const [score, ratio] of Object.entries(intentRatios)) {
    share({ [`intentRatios[${score}]`]: ratio });
  }
  checkScores({ cheapScores, expensiveScores }, intentRatios);
  const { validRows, droppedRows } = psmValidity(answers);
  const people = answers.map((answer, row) => [
    { yuan: answer.tooCheapYuan, ratio: 0 },
    { yuan: answer.cheapYuan, ratio: intentRatios[cheapScores[row] as number] as number },
    { yuan: answer.expensiveYuan, ratio: intentRatios[expensiveScores[row] as number] as number },
    { yuan: answer.tooExpensiveYuan, ratio: 0 },
  ]);
  const valid = validRows.map((row) => people[row] as Corner[]);
  const named = new Set(valid.flatMap((corners) => corners.map(({ yuan }) => yuan)));
  const pricesYuan = [...named].sort((one, other) => one - other);
  const reachRatios = meanChances(valid, pricesYuan);
  const revenuesYuanPerPerson = reachRatios.map((ratio, i) => ratio * (pricesYuan[i] as number));
  return {
    pricesYuan,
    reachRatios,
    revenuesYuanPerPerson,
    reachPriceYuan: highestPlace(pricesYuan, reachRatios),
    revenuePriceYuan: highestPlace(pricesYuan, revenuesYuanPerPerson),
    validCount: validRows.length,
    droppedCount: droppedRows.length,
  };
}

type Corner = { yuan: number; ratio: number };

function checkScores(
  named: Record<string, readonly number[]>,
  intentRatios: Readonly<Record<number, number>>,
): void {
  for (const [name, scores] of Object.entries(named)) {
    const row = scores.findIndex((score) => intentRatios[score] === undefined);
    if (row < 0) continue;
    const rule = `a score of ${Object.keys(intentRatios).join(', ')}`;
    throw new RangeError(`${name}[${row}] must be ${rule}, got ${scores[row]}`);
  }
}

function meanChances(people: readonly Corner[][], pricesYuan: readonly number[]): number[] {
  const places = new Map(pricesYuan.map((yuan, i) => [yuan, i]));
  const sums = new Float64Array(pricesYuan.length);
  for (const corners of people) {
    corners.slice(1).forEach((end, leg) => {
      const start = corners[leg] as Corner;
      const [from, to] = [places.get(start.yuan) as number, places.get(end.yuan) as number];
      // The end of a leg is the start of the next one, so that it is counted there.
      for (let i = from; i < to; i++) {
        sums[i] = (sums[i] as number) + chanceAt(start, end, pricesYuan[i] as number);
      }
    });
  }
  return Array.from(sums, (sum) => sum / people.length);
}

// Weighted this way a chance leaves the range of its ends by no rounding, and a level leg stays level.
function chanceAt(start: Corner, end: Corner, yuan: number): number {
  if (start.ratio === end.ratio) return start.ratio;
  const toEnd = start.ratio * (end.yuan - yuan);
  return (toEnd + end.ratio * (yuan - start.yuan)) / (end.yuan - start.yuan);
}

function highestPlace(pricesYuan: readonly number[], values: readonly number[]): number | null {
  const most = values.reduce((best, value) => Math.max(best, value), 0);
  return most > 0 ? (pricesYuan[values.indexOf(most)] as number) : null;
}
