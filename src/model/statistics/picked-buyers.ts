// Of the people whom a model picks, how many really buy. 模型圈出来的人里，真会买的有几成。
import { above, share } from '../_check';

/** How often a model is right about those who will buy and those who will not. 模型的命中与误报。 */
export interface PickingModel {
  /** share of all people who will buy, above 0, at most 1. 本来会买的比例 */
  baseRatio: number;
  /** share of the buyers whom it picks, 0–1. 命中率（召回率） */
  hitRatio: number;
  /** share of the others whom it picks by mistake, 0–1. 误报率 */
  alarmRatio: number;
}

/** What the picked people are like. 圈出来的人。 */
export interface PickedBuyers {
  /** share of all people who are picked. 圈出的比例 */
  pickedRatio: number;
  /** share of the picked who will buy; null when nobody is picked. 精确率 */
  precisionRatio: number | null;
  /** how many times as often the picked buy as people at large; null when nobody is picked. 提升度 */
  liftTimes: number | null;
}

/**
 * Share of the picked people who will buy. 圈选人群的精确率。
 * Where few would buy to begin with, mistakes among the many others outnumber the hits.
 * 本来会买的人少，再小的误报率乘上一大群不买的人，也会盖过命中的人。
 * @param model base rate above 0, hits and false alarms, shares 0–1
 * @returns shares and times, not rounded
 * @throws RangeError if a share is not between 0 and 1 or the base rate is 0
 * @source Bayes' rule; Meehl & Rosen 1955, Psychological Bulletin 52(3), 194–216
 * @formula \frac{b h}{b h + (1 - b) a}
 * @simplifies Everybody is judged alike; nobody buys because of having been picked.
 *   对每个人判断得一样准；不计因为被投放才买的人。
 * @example pickedBuyers({ baseRatio: 0.02, hitRatio: 0.9, alarmRatio: 0.1 }).precisionRatio // 0.155172414
 * @example pickedBuyers({ baseRatio: 0.02, hitRatio: 0, alarmRatio: 0 }).precisionRatio // null
 */
export function pickedBuyers({ baseRatio, hitRatio, alarmRatio }: PickingModel): PickedBuyers {
  share({ baseRatio, hitRatio, alarmRatio });
  above(0, { baseRatio });
  const hits = baseRatio * hitRatio;
  const pickedRatio = hits + (1 - baseRatio) * alarmRatio;
  if (pickedRatio === 0) return { pickedRatio, precisionRatio: null, liftTimes: null };
  const precisionRatio = hits / pickedRatio;
  return { pickedRatio, precisionRatio, liftTimes: precisionRatio / baseRatio };
}
