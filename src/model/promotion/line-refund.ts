// What goes back to the buyer when some pieces of a line are returned. 部分退货时该退多少。
import { atLeast, atMost, wholeNumber } from '../_check';

/** A line of which pieces are returned. 有退货的一行。 */
export interface ReturnedLine {
  /** what the line has paid, whole fen, >= 0. 该行实付 */
  paidFen: number;
  /** pieces bought, whole, >= 1. 购买件数 */
  boughtCount: number;
  /** pieces returned earlier, whole, >= 0. 此前已退件数 */
  returnedBeforeCount: number;
}

/**
 * Refund for pieces of a line. 部分退货的退款额。
 *
 * Each refund is what the pieces returned so far are worth, less what has been paid back: so all
 * refunds of a line add up to what it has paid, in whatever portions the pieces come back.
 * 按「累计应退减已退」计算，所以无论分几次退，合计正好等于实付。
 *
 * @param line          what was paid and what came back before
 * @param returnedCount pieces that come back now, whole, >= 0, at most those still out
 * @returns whole fen
 * @throws RangeError if an amount or count is not whole or out of range
 * @source own derivation: differences of ⌊paid · k / n⌋ telescope to the amount paid
 * @formula R = \left\lfloor \frac{P (b + r)}{n} \right\rfloor - \left\lfloor \frac{P b}{n} \right\rfloor
 * @simplifies Thresholds are not tested again: the buyer keeps the discounts of the pieces that stay.
 *   不重新判断满减门槛，留下的商品保留原优惠。
 * @example lineRefundFen({ paidFen: 1000, boughtCount: 3, returnedBeforeCount: 0 }, 1) // 333
 * @example lineRefundFen({ paidFen: 1000, boughtCount: 3, returnedBeforeCount: 1 }, 2) // 667
 */
export function lineRefundFen(line: ReturnedLine, returnedCount: number): number {
  const { paidFen, boughtCount, returnedBeforeCount } = line;
  wholeNumber({ paidFen, boughtCount, returnedBeforeCount, returnedCount });
  atLeast(0, { paidFen, returnedBeforeCount, returnedCount });
  atLeast(1, { boughtCount });
  atMost(boughtCount, { returnedBeforeCount });
  atMost(boughtCount - returnedBeforeCount, { returnedCount });
  const dueFen = (count: number) => Number((BigInt(paidFen) * BigInt(count)) / BigInt(boughtCount));
  return dueFen(returnedBeforeCount + returnedCount) - dueFen(returnedBeforeCount);
}
