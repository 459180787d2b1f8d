// From a score without limits to a share, and back. 从打分到概率，再从概率回到打分。
import { finite } from '../_check';

/**
 * Share that belongs to a score on the logit scale. 逻辑函数：由打分得到概率。
 *
 * @param score any finite number; 0 means even odds
 * @returns share 0–1, not rounded; scores of 37 and more give 1
 * @throws RangeError if `score` is not finite
 * @source Berkson 1944, J. American Statistical Association 39(227), 357–365
 * @formula p = \frac{1}{1 + e^{-x}}
 * @example logistic(0) // 0.5
 * @example logistic(-800) // 0
 */
export function logistic(score: number): number {
  finite({ score });
  return 1 / (1 + Math.exp(-score));
}

/**
 * Logarithm of 1 + e^score, the price of a score in a logit likelihood. 1 加指数的对数。
 *
 * @param score any finite number
 * @returns ln(1 + e^score), without overflow
 * @throws RangeError if `score` is not finite
 * @source Mächler 2012, Accurately Computing log(1 − exp(−|a|)), R package Rmpfr
 * @formula \ln(1 + e^x) = \max(x, 0) + \ln(1 + e^{-|x|})
 * @example lnOnePlusExp(0) // 0.6931471805599453
 * @example lnOnePlusExp(1000) // 1000
 */
export function lnOnePlusExp(score: number): number {
  finite({ score });
  return Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score)));
}
