// The tail of the bell curve. 正态曲线的尾部。
import { finite } from '../_check';

type Coefficients = readonly number[];

// Cody's rational approximations, each to 18 digits: near 0, from 0.46875 to 4, beyond 4.
const NEAR_TOP: Coefficients = [
  1.85777706184603153e-1, 3.1611237438705655, 113.86415415105016, 377.485237685302,
  3209.3775891384694,
];
const NEAR_BOTTOM: Coefficients = [
  1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171,
];
const MIDDLE_TOP: Coefficients = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163,
  298.6351381974001, 881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
];
const MIDDLE_BOTTOM: Coefficients = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903,
  3290.7992357334597, 4362.619090143247, 3439.3676741437216, 1230.3393548037495,
];
const FAR_TOP: Coefficients = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926,
  0.016083785148742275, 0.0006587491615298378,
];
const FAR_BOTTOM: Coefficients = [
  1, 2.568520192289822, 1.8729528499234604, 0.5279051029514285, 6.05183413124413191e-2,
  0.0023352049762686918,
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
