// Guards of the experiment models. 实验模型的入口检查。
import { atLeast, atMost, share, wholeNumber } from '../_check';

/** How many of a group did it. 一组里有多少人做了。 */
export interface GroupCounts {
  /** how many did it, whole, 0 to `trialCount`. 成功数 */
  successCount: number;
  /** how many could have, whole, >= 1. 样本量 */
  trialCount: number;
}

/**
 * Refuses shares that are 0, 1 or outside. 拒绝不在 0 与 1 之间（不含两端）的比率。
 *
 * @param named values by argument name; lists are checked through
 * @throws RangeError naming the argument and the value
 * @source own definition
 * @example insideShare({ alphaRatio: 1 }) // RangeError: alphaRatio must be above 0 and below 1, got 1
 */
export function insideShare(named: Record<string, number>): void {
  share(named);
  for (const [name, value] of Object.entries(named)) {
    if (value > 0 && value < 1) continue;
    throw new RangeError(`${name} must be above 0 and below 1, got ${value}`);
  }
}

/**
 * Refuses counts that no group can have. 拒绝不可能的计数。
 *
 * @param groups counts by name of the group
 * @throws RangeError naming the group, the count and the value
 * @source own definition
 * @example checkGroups({ control: { successCount: 9, trialCount: 8 } }) // RangeError: control.successCount must be at most 8, got 9
 */
export function checkGroups(groups: Record<string, GroupCounts>): void {
  for (const [name, { successCount, trialCount }] of Object.entries(groups)) {
    const named = { [`${name}.successCount`]: successCount };
    wholeNumber({ ...named, [`${name}.trialCount`]: trialCount });
    atLeast(1, { [`${name}.trialCount`]: trialCount });
    atLeast(0, named);
    atMost(trialCount, named);
  }
}
