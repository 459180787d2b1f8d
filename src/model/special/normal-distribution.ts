// The bell curve: shares below a value, and the value with a given share below. 正态分布。
import { above, finite } from '../_check';
import { erfc } from './erfc';

type Coefficients = readonly number[];

// Wichura's rational approximations: within 0.425 of the middle, to the tails, in the far tails.
const MIDDLE_TOP: Coefficients = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const MIDDLE_BOTTOM: Coefficients = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const TAIL_TOP: Coefficients = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
  3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const TAIL_BOTTOM: Coefficients = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
  0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
];
const FAR_TOP: Coefficients = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_BOTTOM: Coefficients = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/**
 * Share of a standard normal variable below z. 标准正态分布函数。
 *
 * @param z any finite number, standard deviations from the mean
 * @returns share 0–1, to about 1e-13 of itself far into the lower tail; for the upper tail ask for −z
 * @throws RangeError if `z` is not finite
 * @source Cody 1969, Mathematics of Computation 23(107), 631–637
 * @formula \Phi(z) = \tfrac12 \operatorname{erfc}(-z/\sqrt2)
 * @example normalBelowRatio(1.959963984540054) // 0.975
 */
export function normalBelowRatio(z: number): number {
  // Looked at by hand first: samplers and quadratures call these a million times.
  if (!Number.isFinite(z)) finite({ z });
  return erfc(-z * Math.SQRT1_2) / 2;
}

/**
 * Value with a given share of a standard normal variable below it. 标准正态分布的分位数。
 *
 * @param belowRatio share below, above 0 and below 1
 * @returns standard deviations from the mean, to about 1e-15 of the larger of 1 and the value
 * @throws RangeError if the share is 0, 1 or outside
 * @source Wichura 1988, Applied Statistics 37(3), 477–484 (algorithm AS 241, PPND16)
 * @formula z = \Phi^{-1}(p)
 * @example normalQuantile(0.975) // 1.959963984540054
 * @example normalQuantile(0.5) // 0
 */
export function normalQuantile(belowRatio: number): number {
  if (!(belowRatio > 0)) above(0, { belowRatio });
  if (belowRatio >= 1) throw new RangeError(`belowRatio must be below 1, got ${belowRatio}`);
  const fromMiddle = belowRatio - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(MIDDLE_TOP, MIDDLE_BOTTOM, 0.180625 - fromMiddle * fromMiddle);
  }
  const depth = Math.sqrt(-Math.log(Math.min(belowRatio, 1 - belowRatio)));
  const size =
    depth <= 5 ? ratio(TAIL_TOP, TAIL_BOTTOM, depth - 1.6) : ratio(FAR_TOP, FAR_BOTTOM, depth - 5);
  return fromMiddle < 0 ? -size : size;
}

function ratio(top: Coefficients, bottom: Coefficients, x: number): number {
  return polynomial(top, x) / polynomial(bottom, x);
}

function polynomial(coefficients: Coefficients, x: number): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + (coefficients[i] as number);
  return sum;
}
