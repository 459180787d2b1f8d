// The tail of the bell curve. 正态曲线的尾部。
import { finite } from '../_check';

type Coefficients = readonly number[];

// Cody's rational approximations, each to 18 digits: near 0, from 0.46875 to 4, beyond 4.
const NEAR_TOP: Coefficients = [
  1.85777706184603153e-1, 3.1611237438705656, 1.13864154151050156e2, 3.77485237685302021e2,
  3.20937758913846947e3,
];
const NEAR_BOTTOM: Coefficients = [
  1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3,
];
const MIDDLE_TOP: Coefficients = [
  2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594, 6.61191906371416295e1,
  2.98635138197400131e2, 8.8195222124176909e2, 1.71204761263407058e3, 2.05107837782607147e3,
  1.23033935479799725e3,
];
const MIDDLE_BOTTOM: Coefficients = [
  1, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3,
  3.29079923573345963e3, 4.36261909014324716e3, 3.43936767414372164e3, 1.23033935480374942e3,
];
const FAR_TOP: Coefficients = [
  1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1,
  1.60837851487422766e-2, 6.58749161529837803e-4,
];
const FAR_BOTTOM: Coefficients = [
  1, 2.56852019228982242, 1.87295284992346047, 5.27905102951428412e-1, 6.05183413124413191e-2,
  2.33520497626869185e-3,
];
const ONE_OVER_SQRT_PI = 0.5641895835477563;

/**
 * Complementary error function. 互补误差函数。
 *
 * @param x any finite number
 * @returns erfc x, 0–2, with full relative accuracy in the far tail too
 * @throws RangeError if `x` is not finite
 * @source Cody 1969, Mathematics of Computation 23(107), 631–637
 * @formula \operatorname{erfc}(x) = \frac{2}{\sqrt\pi} \int_x^\infty e^{-t^2}\,dt
 * @example erfc(0.5) // 0.4795001221869535
 * @example erfc(10) // 2.088487583762545e-45
 */
export function erfc(x: number): number {
  finite({ x });
  const size = Math.abs(x);
  if (size <= 0.46875) {
    const square = x * x;
    return 1 - x * ratio(NEAR_TOP, NEAR_BOTTOM, square);
  }
  const tail = bell(size) * (size <= 4 ? ratio(MIDDLE_TOP, MIDDLE_BOTTOM, size) : far(size));
  return x < 0 ? 2 - tail : tail;
}

function far(x: number): number {
  const square = 1 / (x * x);
  return (ONE_OVER_SQRT_PI - square * ratio(FAR_TOP, FAR_BOTTOM, square)) / x;
}

// e^(−x²) with x² split in two: the rounding of a large x² would cost digits.
function bell(x: number): number {
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

function ratio(top: Coefficients, bottom: Coefficients, x: number): number {
  return polynomial(top, x) / polynomial(bottom, x);
}

function polynomial(coefficients: Coefficients, x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
