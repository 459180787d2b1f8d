// Sums and differences of numbers that are known by their logarithms. 用对数表示的数的加减。
import { nonEmpty } from '../_check';

/**
 * Logarithm of a sum, from the logarithms of its terms. 由各项的对数求和的对数。
 *
 * @param logs natural logarithms; −Infinity stands for a term of 0
 * @returns ln Σ e^log, without overflow; −Infinity if all terms are 0
 * @throws RangeError if the list is empty or a value is NaN or +Infinity
 * @source own derivation: the largest term is taken out, ln Σ e^x = m + ln Σ e^(x−m)
 * @formula \ln \sum_i e^{x_i} = m + \ln \sum_i e^{x_i - m}, \quad m = \max_i x_i
 * @example logSumExp([0, 0]) // 0.6931471805599453
 * @example logSumExp([-1000, -1001]) // -999.6867383124818
 */
export function logSumExp(logs: ArrayLike<number>): number {
  nonEmpty({ logs });
  let most = -Infinity;
  for (let i = 0; i < logs.length; i++) {
    const log = logs[i] as number;
    if (!(log < Infinity)) throw new RangeError(`logs[${i}] must be below Infinity, got ${log}`);
    most = Math.max(most, log);
  }
  if (most === -Infinity) return most;
  let sum = 0;
  for (let i = 0; i < logs.length; i++) sum += Math.exp((logs[i] as number) - most);
  return most + Math.log(sum);
}

/**
 * Logarithm of a difference, from the logarithms of its parts. 由两数的对数求差的对数。
 *
 * @param log     natural logarithm of the larger number
 * @param lessLog natural logarithm of the number to take off, at most `log`; −Infinity for 0
 * @returns ln(e^log − e^lessLog), without overflow; −Infinity if they are equal
 * @throws RangeError if `lessLog` is above `log`, or a value is NaN or +Infinity
 * @source Mächler 2012, Accurately Computing log(1 − exp(−|a|)), R package Rmpfr
 * @formula \ln(e^x - e^y) = x + \ln(1 - e^{y-x})
 * @example logDifferenceExp(0, -0.6931471805599453) // -0.6931471805599453
 */
export function logDifferenceExp(log: number, lessLog: number): number {
  if (!(log < Infinity)) throw new RangeError(`log must be below Infinity, got ${log}`);
  if (!(lessLog <= log)) throw new RangeError(`lessLog must be at most ${log}, got ${lessLog}`);
  if (lessLog === -Infinity) return log;
  const gap = lessLog - log;
  return log + (gap > -Math.LN2 ? Math.log(-Math.expm1(gap)) : Math.log1p(-Math.exp(gap)));
}
