// Places in a ranking, ties shared. 名次：同分同名次。
import { finite, nonEmpty } from '../_check';

/**
 * Place of each value when the largest comes first. 名次（从高到低）。
 *
 * @param values at least one finite number, any order
 * @returns 1 for the largest; equal values share a place, and the next one is skipped: 1, 2, 2, 4
 * @throws RangeError if there is no value or one is not finite
 * @source definition (standard competition ranking)
 * @formula r_i = 1 + |\{j : x_j > x_i\}|
 * @example descendingRanks([0.5, 0.9, 0.5]) // [2, 1, 2]
 */
export function descendingRanks(values: readonly number[]): number[] {
  nonEmpty({ values });
  finite({ values });
  const sorted = [...values].sort((a, b) => b - a);
  const ranks = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!ranks.has(value)) ranks.set(value, place + 1);
  });
  return values.map((value) => ranks.get(value) as number);
}
