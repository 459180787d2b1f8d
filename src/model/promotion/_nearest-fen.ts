// Rounds to whole fen. 四舍五入到分。

// A percentage of an amount below ten million yuan is off by less than this; half a fen must not fall for it.
const NOISE = 1e-6;

/**
 * Nearest whole fen, half a fen up. 四舍五入到分。
 *
 * @param fen amount, >= 0, with the noise of one multiplication by a ratio
 * @returns whole fen
 * @source own definition
 * @example nearestFen(1.005 * 100) // 101
 */
export function nearestFen(fen: number): number {
  return Math.floor(fen + 0.5 + NOISE);
}
