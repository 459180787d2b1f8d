// How many different things each group holds. 每组里有多少种不同的东西。
import { sameLength } from '../_check';
import { rowGroups } from './row-groups';

/**
 * Number of different values in each group of rows. 每组行中不同取值的个数。
 *
 * @param groupCodes group of each row, whole, from 0; −1 for rows that belong to none
 * @param groupCount number of groups, whole, above every group code
 * @param valueCodes value of each row, whole, from 0; −1 is not counted
 * @returns one count for each group, 0 where it has no row
 * @throws RangeError if the lists differ in length, or a code is not whole or out of range
 * @source own definition
 * @example distinctCounts([0, 0, 0, 1], 2, [7, 7, 8, 7]) // [2, 1]
 */
export function distinctCounts(
  groupCodes: ArrayLike<number>,
  groupCount: number,
  valueCodes: ArrayLike<number>,
): Int32Array {
  sameLength({ groupCodes, valueCodes });
  const { starts, rows } = rowGroups(groupCodes, groupCount);
  const lastGroup = new Int32Array(codeCount(valueCodes)).fill(-1);
  const counts = new Int32Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
      const value = valueCodes[rows[at] as number] as number;
      if (value === -1) continue;
      if (lastGroup[value] !== group) (counts[group] as number)++;
      lastGroup[value] = group;
    }
  }
  return counts;
}

/**
 * How many codes a list of codes from 0 spans. 编号的总数。
 *
 * @param codes whole, from 0; −1 for none
 * @returns one more than the largest code; 0 when there is none
 * @throws RangeError if a code is not whole or below −1
 * @source own definition
 * @example codeCount([2, -1, 0]) // 3
 */
export function codeCount(codes: ArrayLike<number>): number {
  let most = -1;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (!Number.isInteger(code) || code < -1) {
      throw new RangeError(`codes[${row}] must be a whole number from -1, got ${code}`);
    }
    if (code > most) most = code;
  }
  return most + 1;
}
