// The value below which a given share of the data lies. 有给定比例的数据在其下的值。
import { atLeast, finite, nonEmpty, share, wholeNumber } from '../_check';

/**
 * Quantiles of a list of values, by straight lines between its ranks. 分位数（按名次线性插值）。
 *
 * @param values at least one finite number, any order, any unit
 * @param shares shares of the data to lie below, 0–1; 0.5 is the median
 * @returns one quantile for each share, same unit, not rounded
 * @throws RangeError if there is no value, one is not finite, or a share is not between 0 and 1
 * @source Hyndman & Fan 1996, The American Statistician 50(4), 361–365, definition 7
 * @formula Q(p) = x_{(j)} + (h - j)(x_{(j+1)} - x_{(j)}), \quad h = 1 + (n-1)p, \; j = \lfloor h \rfloor
 * @vectors rfm.table
 * @example quantiles([1, 1, 1, 1, 1, 1, 2, 2, 3, 9], [0.75]) // [2]
 */
export function quantiles(values: ArrayLike<number>, shares: readonly number[]): number[] {
  share({ shares });
  const sorted = checkedAndSorted(values);
  return shares.map((ratio) => {
    const place = (sorted.length - 1) * ratio;
    return between(sorted, Math.floor(place), place - Math.floor(place));
  });
}

/**
 * Edges that cut the data into equal parts: quartiles, quintiles. 等分点，例如四分位、五分位。
 *
 * @param values    at least one finite number, any order, any unit
 * @param partCount parts, whole, >= 1
 * @returns `partCount` + 1 edges from the smallest value to the largest, same unit, not rounded
 * @throws RangeError if there is no value, one is not finite, or `partCount` is no whole number from 1
 * @source Hyndman & Fan 1996, The American Statistician 50(4), 361–365, definition 7
 * @formula Q(0), \; Q(1/k), \; \dots, \; Q(1)
 * @vectors rfm.score
 * @example equalPartEdges([1, 1, 1, 1, 1, 1, 2, 2, 3, 9], 5) // [1, 1, 1, 1.4, 2.2, 9]
 */
export function equalPartEdges(values: ArrayLike<number>, partCount: number): number[] {
  wholeNumber({ partCount });
  atLeast(1, { partCount });
  const sorted = checkedAndSorted(values);
  return Array.from({ length: partCount + 1 }, (_, part) => {
    // Whole numbers before the division: 9 × 0.6 is a hair off 5.4, 9 × 3 / 5 is not.
    const steps = (sorted.length - 1) * part;
    return between(sorted, Math.floor(steps / partCount), (steps % partCount) / partCount);
  });
}

// Weighted this way no value leaves the range of its neighbours, and equal ones stay as they are.
function between(sorted: Float64Array, place: number, part: number): number {
  const below = sorted[place] as number;
  const above = sorted[place + 1] ?? below;
  return below === above ? below : below * (1 - part) + above * part;
}

function checkedAndSorted(values: ArrayLike<number>): Float64Array {
  nonEmpty({ values });
  finite({ values });
  // Plus 0 makes one zero of −0 and 0: which of them stood first must not show in the result.
  return Float64Array.from(values, (value) => value + 0).sort();
}
