// Whole fen from amounts that come with broken parts. 把带零头的金额化为整数分。
import { finite } from '../_check';

// 0.1 × 3 is a hair above 0.3: what binary fractions lose must not decide a fen.
const NOISE_RATIO = 1e-12;

/**
 * Nearest whole fen; half a fen goes up. 四舍五入到整数分。
 *
 * @param amountFen fen, any finite number
 * @returns whole fen; amounts that are a half but for the error of binary fractions go up too
 * @throws RangeError if the amount is not finite
 * @source own definition
 * @formula \lfloor x + \tfrac12 \rfloor
 * @example roundedFen(100.5) // 101
 * @example roundedFen(1.005 * 100) // 101
 */
export function roundedFen(amountFen: number): number {
  finite({ amountFen });
  // Plus 0 turns −0 into 0.
  return Math.floor(amountFen + 0.5 + Math.abs(amountFen) * NOISE_RATIO) + 0;
}

/**
 * An amount in yuan as whole fen. 元换算成整数分。
 *
 * @param amountYuan yuan, any finite number
 * @returns whole fen, half a fen goes up
 * @throws RangeError if the amount is not finite
 * @source own definition
 * @formula \lfloor 100 y + \tfrac12 \rfloor
 * @example fenFromYuan(39.15) // 3915
 */
export function fenFromYuan(amountYuan: number): number {
  finite({ amountYuan });
  return roundedFen(amountYuan * 100);
}
