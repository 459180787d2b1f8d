// What a peak will sell, told by its pre-sale. 由预售看大促总量。
import { above, atLeast, share } from '../_check';

/**
 * Sales of a peak, from what its pre-sale has brought so far. 由预售推算大促总销量。
 *
 * @param presaleUnits units reserved with a deposit so far, >= 0
 * @param presaleRatio share of a peak's sales that past pre-sales had brought by the same day, above 0, at most 1
 * @param paidRatio    share of reservations whose rest is paid in the end, 0–1
 * @returns units of the whole peak, not rounded
 * @throws RangeError if the units are negative or a share is out of range
 * @source own definition: ratio method of demand planning; paid pre-sale is `presaleRatio` of the peak
 * @formula \hat Y = \frac{P \cdot r_{paid}}{r_{presale}}
 * @simplifies This peak takes reservations at the pace of past ones. 这次的预售节奏与以往相同。
 * @example presalePeakUnits(3000, 0.4, 0.9) // 6750
 */
export function presalePeakUnits(
  presaleUnits: number,
  presaleRatio: number,
  paidRatio: number,
): number {
  atLeast(0, { presaleUnits });
  above(0, { presaleRatio });
  share({ presaleRatio, paidRatio });
  return (presaleUnits * paidRatio) / presaleRatio;
}
