// Stages of a product's life by the curve of first purchases. 按扩散曲线划分生命周期四期。
import { above, atLeast, finite } from '../_check';

/** Introduction 导入期, growth 成长期, maturity 成熟期, decline 衰退期, in order of time. */
export const LIFE_STAGES = ['introduction', 'growth', 'maturity', 'decline'] as const;
/** One of the stages. 生命周期的一期。 */
export type LifeStage = (typeof LIFE_STAGES)[number];

/** When each stage begins, in periods from launch; 0 where the stages before it are skipped. 各期起点 */
export interface LifeStageStarts {
  /** sales turn upward most sharply. 成长期起点 */
  growth: number;
  /** sales peak. 成熟期起点 */
  maturity: number;
  /** sales fall most sharply. 衰退期起点 */
  decline: number;
}

/**
 * Starts of the stages on a Bass curve. 巴斯曲线上的四期分界。
 *
 * Growth and decline begin where the curve of sales bends most: at its two inflections, as far before
 * the peak as after it. 成长期和衰退期从销量曲线的两个拐点算起，拐点到峰值的距离前后相同。
 *
 * @param innovationRatio p, buyers a period moved by themselves, as a share of those left, 0 < p
 * @param imitationRatio  q, moved by those who have bought, >= 0
 * @returns periods from launch, in the period of p and q, not rounded; when q <= p sales fall from the
 *   first day on and maturity starts at 0
 * @throws RangeError if p is not above 0, q is negative, or their sum is not finite
 * @source Bass 1969, Management Science 15(5), 215–227; stages at the inflections: Mahajan, Muller &
 *   Srivastava 1990, J. Marketing Research 27(1), 37–50
 * @formula t^* = \frac{\ln(q/p)}{p+q}, \quad t^* \pm \frac{\ln(2 + \sqrt 3)}{p+q}
 * @simplifies First purchases only: repeat buying and a relaunch keep a product alive longer.
 *   只算首次购买：复购和改款会让商品活得更久。
 * @example bassStageStarts(0.03, 0.38).maturity // 6.19
 */
export function bassStageStarts(innovationRatio: number, imitationRatio: number): LifeStageStarts {
  above(0, { innovationRatio });
  atLeast(0, { imitationRatio });
  const sum = innovationRatio + imitationRatio;
  finite({ 'innovationRatio + imitationRatio': sum });
  // ln(q/p) is −∞ when nobody imitates: the peak then lies before the launch, however far.
  const lead = Math.log(imitationRatio) - Math.log(innovationRatio);
  const bend = Math.log(2 + Math.sqrt(3));
  const start = (logTimes: number) => Math.max(0, logTimes / sum);
  return { growth: start(lead - bend), maturity: start(lead), decline: start(lead + bend) };
}

/**
 * Stage that a product is in at a time. 某一时刻所处的生命周期阶段。
 *
 * @param periods periods since launch, >= 0
 * @param starts  when each stage begins, never falling
 * @returns the stage; a start belongs to the stage it begins
 * @throws RangeError if a number is negative, or a stage begins before the one ahead of it
 * @source definition
 * @formula g(t) = |\{k : t \ge t_k\}|
 * @example lifeStageAt(7, bassStageStarts(0.03, 0.38)) // 'maturity'
 */
export function lifeStageAt(periods: number, starts: LifeStageStarts): LifeStage {
  atLeast(0, { periods });
  const { growth, maturity, decline } = starts;
  atLeast(0, { 'starts.growth': growth });
  atLeast(growth, { 'starts.maturity': maturity });
  atLeast(maturity, { 'starts.decline': decline });
  const begun = [growth, maturity, decline].filter((start) => start <= periods).length;
  return LIFE_STAGES[begun] as LifeStage;
}
