// The bell curve: shares below a value, and the value with a given share below. 正态分布。
import { above, finite } from '../_check';
import { erfc } from './erfc';

type Coefficients = readonly number[];

// Wichura's rational approximations: within 0.425 of the middle, to the tails, in the far tails.
const MIDDLE_TOP: Coefficients = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const MIDDLE_BOTTOM: Coefficients = [
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
];
const TAIL_TOP: Coefficients = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
  1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
  1.42343711074968357734,
];
const TAIL_BOTTOM: Coefficients = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
  0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const FAR_TOP: Coefficients = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386,
  0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
  6.6579046435011037772,
];
const FAR_BOTTOM: Coefficients = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
  7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769,
  1,
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
  finite({ z });
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
  above(0, { belowRatio });
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
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
