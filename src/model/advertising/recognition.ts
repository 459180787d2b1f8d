// Do people recognise the advertisement, or do they just say yes? 广告识别：真认得，还是随口说认得。
import { atLeast, wholeNumber } from '../_check';
import { normalQuantile } from '../special/normal-distribution';

/** Answers to shown and to invented advertisements. 识别测试的回答。 */
export interface RecognitionAnswers {
  /** "yes" to one that was shown, whole, >= 0. 击中 */
  hitCount: number;
  /** "no" to one that was shown. 漏报 */
  missCount: number;
  /** "yes" to one that was never shown. 虚报 */
  falseAlarmCount: number;
  /** "no" to one that was never shown. 正确否定 */
  correctRejectionCount: number;
}

/** How well people tell shown from invented. 识别能力。 */
export interface Recognition {
  /** share of "yes" to shown ones; null when none was asked. 击中率 */
  hitRatio: number | null;
  /** share of "yes" to invented ones; null when none was asked. 虚报率 */
  falseAlarmRatio: number | null;
  /** distance of the two in standard deviations, 0 is guessing. 辨别力 */
  sensitivity: number | null;
  /** inclination to say "no"; below 0 people say "yes" too easily. 判断标准 */
  criterion: number | null;
  /** share that really knows, had the others guessed; null when all invented ones got a "yes". 校正识别率 */
  correctedRatio: number | null;
  /** whether a ratio of 0 or 1 was moved inwards for sensitivity and criterion. 是否做了极端值修正 */
  isAdjusted: boolean;
  /** why there is no sensitivity. 无法计算的原因 */
  problem: 'nothingShown' | 'nothingInvented' | null;
}

/**
 * Recognition, freed from yes-saying. 信号检测法的识别率。
 *
 * A high hit ratio alone means nothing: who says "yes" to everything hits everything.
 * 只看击中率没有意义：什么都说「见过」的人击中率是 100%。
 *
 * @param answers counts of the four kinds of answers, whole, >= 0
 * @returns ratios as observed, sensitivity and criterion; for these a ratio of exactly 0 or 1 is
 *   replaced by (x + 0.5)/(n + 1), since its quantile is infinite
 * @throws RangeError if a count is negative or not whole
 * @source Green & Swets 1966, Signal Detection Theory; Hautus 1995, Behavior Research Methods 27(1), 46–51
 * @formula d' = z(H) - z(F), \quad c = -\tfrac12 \left( z(H) + z(F) \right), \quad \frac{H - F}{1 - F}
 * @simplifies Equal spread of familiarity for shown and invented ones. 假设两类广告的熟悉度方差相同。
 * @vectors ads.recognition
 * @example recognition({ hitCount: 84, missCount: 16, falseAlarmCount: 30, correctRejectionCount: 70 }).sensitivity // 1.518858
 * @example recognition({ hitCount: 9, missCount: 1, falseAlarmCount: 0, correctRejectionCount: 0 }).problem // 'nothingInvented'
 */
export function recognition(answers: RecognitionAnswers): Recognition {
  wholeNumber({ ...answers });
  atLeast(0, { ...answers });
  const shownCount = answers.hitCount + answers.missCount;
  const inventedCount = answers.falseAlarmCount + answers.correctRejectionCount;
  const hitRatio = shownCount > 0 ? answers.hitCount / shownCount : null;
  const falseAlarmRatio = inventedCount > 0 ? answers.falseAlarmCount / inventedCount : null;
  const observed = { hitRatio, falseAlarmRatio };
  if (hitRatio === null || falseAlarmRatio === null) {
    const problem = hitRatio === null ? 'nothingShown' : 'nothingInvented';
    const unknown = { sensitivity: null, criterion: null, correctedRatio: null };
    return { ...observed, ...unknown, isAdjusted: false, problem };
  }
  const hitZ = normalQuantile(insideRatio(answers.hitCount, shownCount));
  const falseAlarmZ = normalQuantile(insideRatio(answers.falseAlarmCount, inventedCount));
  return {
    ...observed,
    sensitivity: hitZ - falseAlarmZ,
    criterion: -(hitZ + falseAlarmZ) / 2,
    correctedRatio:
      falseAlarmRatio < 1 ? (hitRatio - falseAlarmRatio) / (1 - falseAlarmRatio) : null,
    isAdjusted: [hitRatio, falseAlarmRatio].some((ratio) => ratio === 0 || ratio === 1),
    problem: null,
  };
}

function insideRatio(count: number, ofCount: number): number {
  return count === 0 || count === ofCount ? (count + 0.5) / (ofCount + 1) : count / ofCount;
}
