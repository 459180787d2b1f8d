// A mean between two amounts that splits a change fairly. 对数平均：公平拆分变化量的平均数。
import { atLeast } from '../_check';

/**
 * Logarithmic mean of two amounts. 对数平均数。
 *
 * @param a an amount, >= 0, any unit
 * @param b an amount, >= 0, same unit
 * @returns between the geometric and the arithmetic mean, same unit, not rounded; 0 if either is 0
 * @throws RangeError if an amount is negative
 * @source Carlson 1972, American Mathematical Monthly 79(6), 615–618
 * @formula L(a,b) = \frac{a-b}{\ln a - \ln b}, \quad L(a,a) = a
 * @example logarithmicMean(2, 1) // 1.4426950408889634
 * @example logarithmicMean(5, 5) // 5
 */
export function logarithmicMean(a: number, b: number): number {
  atLeast(0, { a, b });
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  if (low === high) return low;
  if (low === 0) return 0;
  // Two close amounts: the difference of their logarithms would keep few digits.
  const log = high < 2 * low ? Math.log1p((high - low) / low) : Math.log(high) - Math.log(low);
  return (high - low) / log;
}
