// Scores each customer on recency, frequency and money, and says where the scores part. RFM 打分与分界。
import { atLeast, atMost, sameLength } from '../_check';
import type { RfmTable } from './rfm-table';
import { shareBelowScores } from './score-rules';

/** Scores of each row of an RFM table, 1 worst. RFM 分数。 */
export interface RfmScores {
  recencyScores: Uint8Array;
  frequencyScores: Uint8Array;
  monetaryScores: Uint8Array;
  /** what each score stands for, by measure. 各分数对应的取值范围 */
  bands: { recencyDays: ScoreBand[]; orderCounts: ScoreBand[]; amounts: ScoreBand[] };
}

/** What one score stands for. 一个分数对应的取值。 */
export interface ScoreBand {
  score: number;
  /** how many have it. 人数 */
  count: number;
  /** smallest and largest value that got it; null if nobody did. 最小值与最大值 */
  lowest: number | null;
  highest: number | null;
}

/**
 * RFM scores of each customer, by the share that is strictly worse. RFM 打分（按比它差的占比）。
 *
 * @param table    one row for each customer
 * @param binCount highest score, whole, 1–9; usually 5
 * @returns scores 1 to `binCount` and their bands; for no customer, no score
 * @throws RangeError if a value of the table is not finite or `binCount` is out of range
 * @source Hughes 1994, Strategic Database Marketing; ties: own rule, `shareBelowScores`
 * @formula s_i = \min(b, 1 + \lfloor b \, |\{j : x_j \prec x_i\}| / n \rfloor)
 * @simplifies The three measures count alike, and only the rank matters, not the distance.
 *   三项同等重要，而且只看名次，不看差多少。
 * @vectors rfm.table all.degenerate
 * @example rfmScores({ recencyDays: Float64Array.of(9, 30, 2), orderCounts: Float64Array.of(1, 1, 4),
 *   amounts: Float64Array.of(50, 20, 300) }).recencyScores // [2, 1, 4]
 */
export function rfmScores(
  table: Pick<RfmTable, 'recencyDays' | 'orderCounts' | 'amounts'>,
  binCount = 5,
): RfmScores {
  atMost(9, { binCount });
  const { recencyDays, orderCounts, amounts } = table;
  sameLength({ recencyDays, orderCounts, amounts });
  const recencyScores = shareBelowScores(recencyDays, binCount, true);
  const frequencyScores = shareBelowScores(orderCounts, binCount);
  const monetaryScores = shareBelowScores(amounts, binCount);
  return {
    recencyScores,
    frequencyScores,
    monetaryScores,
    bands: {
      recencyDays: scoreBands(recencyDays, recencyScores, binCount),
      orderCounts: scoreBands(orderCounts, frequencyScores, binCount),
      amounts: scoreBands(amounts, monetaryScores, binCount),
    },
  };
}

/**
 * The three scores side by side as one number, such as 155. 三个分数并成一个数，例如 155。
 *
 * @param scores scores of 1–9 of each customer
 * @returns 100 R + 10 F + M of each customer
 * @throws RangeError if the lists differ in length or a score is above 9
 * @source Hughes 1994, Strategic Database Marketing
 * @formula 100R + 10F + M
 * @simplifies The sum of digits is no measure: 155 and 551 are quite unlike customers.
 *   各位数字相加没有意义：155 和 551 是完全不同的客户。
 * @vectors rfm.table
 * @example rfmCells({ recencyScores: [1], frequencyScores: [5], monetaryScores: [5] }) // [155]
 */
export function rfmCells(scores: {
  recencyScores: ArrayLike<number>;
  frequencyScores: ArrayLike<number>;
  monetaryScores: ArrayLike<number>;
}): Uint16Array {
  const { recencyScores, frequencyScores, monetaryScores } = scores;
  sameLength({ recencyScores, frequencyScores, monetaryScores });
  atMost(9, { recencyScores, frequencyScores, monetaryScores });
  return Uint16Array.from(recencyScores, (recency, i) => {
    return 100 * recency + 10 * (frequencyScores[i] as number) + (monetaryScores[i] as number);
  });
}

/**
 * How many have each score, and from which value to which. 每个分数的人数与取值范围。
 *
 * @param values   what was scored, any unit
 * @param scores   score of each value, 1 to `binCount`
 * @param binCount highest score, whole, >= 1
 * @returns one band for each score, also where nobody has it
 * @throws RangeError if the lists differ in length or a score is out of range
 * @source own definition
 * @example scoreBands([5, 7, 9], [1, 1, 2], 2)[0] // { score: 1, count: 2, lowest: 5, highest: 7 }
 */
export function scoreBands(
  values: ArrayLike<number>,
  scores: ArrayLike<number>,
  binCount: number,
): ScoreBand[] {
  sameLength({ values, scores });
  atLeast(1, { binCount, scores });
  atMost(binCount, { scores });
  const bands = Array.from({ length: binCount }, (_, i): ScoreBand => {
    return { score: i + 1, count: 0, lowest: null, highest: null };
  });
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const band = bands[(scores[i] as number) - 1] as ScoreBand;
    band.count++;
    band.lowest = Math.min(value, band.lowest ?? value);
    band.highest = Math.max(value, band.highest ?? value);
  }
  return bands;
}
