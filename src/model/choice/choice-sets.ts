// Choices that were seen: what was on offer, and what was taken. 观察到的选择：摆出了什么、选走了什么。
import { atLeast, finite, nonEmpty, sameLength } from '../_check';

/** Offers in rows, one set of rows for each situation of choice. 各选择情境里的选项。 */
export interface ChoiceSets {
  /** one column an attribute, one finite value a row, for example price in yuan. 属性列 */
  attributes: readonly ArrayLike<number>[];
  /** row where each set begins, from 0, rising; last comes the number of rows. 各情境的起始行 */
  setStarts: ArrayLike<number>;
  /** how often each row was chosen in its set, >= 0; 1 and 0 for single choices. 被选次数 */
  choiceCounts: ArrayLike<number>;
}

/**
 * Refuses choice sets whose columns do not fit together. 拒绝各列对不上的选择数据。
 *
 * @param sets columns as in `ChoiceSets`
 * @throws RangeError naming the column, the place and the value; also if nothing was chosen at all
 * @source own definition
 * @example checkChoiceSets({ attributes: [[1, 2]], setStarts: [0, 2], choiceCounts: [0, 0] })
 *   // RangeError: choiceCounts must have a count above 0, got only zeros
 */
export function checkChoiceSets({ attributes, setStarts, choiceCounts }: ChoiceSets): void {
  nonEmpty({ attributes, choiceCounts, setStarts });
  attributes.forEach((column, k) => {
    sameLength({ choiceCounts, [`attributes[${k}]`]: column });
  });
  finite({ attributes });
  atLeast(0, { choiceCounts });
  if (setStarts[0] !== 0) throw new RangeError(`setStarts[0] must be 0, got ${setStarts[0]}`);
  const last = setStarts.length - 1;
  for (let i = 1; i <= last; i++) {
    const [before, start] = [setStarts[i - 1] as number, setStarts[i] as number];
    if (Number.isInteger(start) && start > before) continue;
    throw new RangeError(`setStarts[${i}] must be a whole number above ${before}, got ${start}`);
  }
  if (setStarts[last] !== choiceCounts.length) {
    const rule = `the number of rows, ${choiceCounts.length}`;
    throw new RangeError(`setStarts[${last}] must be ${rule}, got ${setStarts[last]}`);
  }
  let isChosen = false;
  for (let row = 0; row < choiceCounts.length; row++)
    isChosen ||= (choiceCounts[row] as number) > 0;
  if (!isChosen) throw new RangeError('choiceCounts must have a count above 0, got only zeros');
}
