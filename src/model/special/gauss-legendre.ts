// Points and weights that integrate a smooth piece of a curve. 高斯积分的节点与权重。
import { atLeast, finite } from '../_check';

/** One point of a rule of integration. 求积节点。 */
export interface QuadraturePoint {
  /** where the curve is looked at. 位置 */
  at: number;
  /** how much its height there counts, in the unit of `at`. 权重 */
  weight: number;
}

// Half of the sixteen points on −1 … 1; the others are their mirror.
const HALF: readonly (readonly [number, number])[] = [
  [0.09501250983763744, 0.1894506104550685],
  [0.2816035507792589, 0.18260341504492358],
  [0.45801677765722737, 0.16915651939500254],
  [0.6178762444026438, 0.14959598881657674],
  [0.755404408355003, 0.12462897125553388],
  [0.8656312023878318, 0.09515851168249279],
  [0.9445750230732326, 0.062253523938647894],
  [0.9894009349916499, 0.027152459411754096],
];

/**
 * Gauss's sixteen points on an interval. 区间上的十六点高斯求积。
 *
 * @param from lower end, finite
 * @param to   upper end, finite, >= `from`
 * @returns sixteen points in rising order; their weights add up to `to` − `from`; sums over them are
 *   exact for polynomials up to degree 31
 * @throws RangeError if an end is not finite or they are in the wrong order
 * @source Gauss 1814, Methodus nova integralium valores per approximationem inveniendi
 * @formula \int_a^b f(x)\,dx \approx \sum_{i=1}^{16} w_i f(x_i)
 * @example gaussPoints(0, 1)[0] // { at: 0.00529953250417503, weight: 0.01357622970587705 }
 */
export function gaussPoints(from: number, to: number): QuadraturePoint[] {
  finite({ from, to });
  atLeast(from, { to });
  const half = (to - from) / 2;
  const middle = from + half;
  const up = HALF.map(([x, weight]) => ({ at: middle + half * x, weight: half * weight }));
  const down = HALF.map(([x, weight]) => ({ at: middle - half * x, weight: half * weight }));
  return [...down.reverse(), ...up];
}
