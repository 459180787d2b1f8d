// The normaliser of a beta distribution, as a logarithm. 贝塔函数，取对数。
import { above } from '../_check';
import { lnGamma, lnGammaRise } from './ln-gamma';

/**
 * Logarithm of the beta function. 贝塔函数的自然对数。
 *
 * @param a above 0
 * @param b above 0
 * @returns ln B(a, b), the same in either order, also where one is a million times the other
 * @throws RangeError if an argument is not above 0 or not finite
 * @source Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 6.2.2
 * @formula \ln B(a,b) = \ln\Gamma(a) + \ln\Gamma(b) - \ln\Gamma(a+b)
 * @example lnBeta(2, 3) // -2.4849066497880004
 */
export function lnBeta(a: number, b: number): number {
  above(0, { a, b });
  const low = Math.min(a, b);
  return lnGamma(low) - lnGammaRise(Math.max(a, b), low);
}
