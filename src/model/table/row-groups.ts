// Sorts rows into groups in one pass, without a list for each group. 一遍扫描把行分组，不为每组建列表。
import { atLeast, wholeNumber } from '../_check';

/** Rows by group: group g has rows[starts[g]] up to rows[starts[g + 1]]. 按组排列的行号。 */
export interface RowGroups {
  /** where each group begins in `rows`; one more than there are groups. 各组起点 */
  starts: Int32Array;
  /** row numbers, group by group, in their own order within each. 行号 */
  rows: Int32Array;
}

/**
 * Row numbers sorted by group; rows of no group are left out. 按组排列的行号，无组的行略去。
 *
 * @param codes      group of each row, whole, from 0; −1 for rows that belong to none
 * @param groupCount number of groups, whole, above every code
 * @returns starts and rows; groups without rows are empty
 * @throws RangeError if `groupCount` is no whole number from 0, or a code is out of its range
 * @source Knuth 1998, The Art of Computer Programming 3, § 5.2 (distribution counting)
 * @example rowGroups([1, 0, 1, -1], 2).rows // [1, 0, 2]
 */
export function rowGroups(codes: ArrayLike<number>, groupCount: number): RowGroups {
  wholeNumber({ groupCount });
  atLeast(0, { groupCount });
  const starts = new Int32Array(groupCount + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code === -1) continue;
    if (!(code >= 0 && code < groupCount) || !Number.isInteger(code)) refuse(row, code, groupCount);
    (starts[code + 1] as number)++;
  }
  for (let group = 0; group < groupCount; group++) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  const next = starts.slice(0, groupCount);
  const rows = new Int32Array(starts[groupCount] as number);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) rows[(next[code] as number)++] = row;
  }
  return { starts, rows };
}

function refuse(row: number, code: number, groupCount: number): never {
  const want = `a whole number from -1 to ${groupCount - 1}`;
  throw new RangeError(`codes[${row}] must be ${want}, got ${code}`);
}
