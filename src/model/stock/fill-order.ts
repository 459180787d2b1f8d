// How much to order for a promised share of demand served. 要满足承诺的需求比例，该备多少货。
import { above, atLeast } from '../_check';
import { normalBelowRatio } from '../special/normal-distribution';
import { normalLoss } from '../special/normal-loss';
import type { NormalDemand } from './normal-demand';

/**
 * Least stock that serves a share of all demand. 达到目标满足率的最少备货量。
 *
 * @param demand    mean > 0 and standard deviation >= 0, units
 * @param fillRatio share of demand to serve, above 0, below 1
 * @returns units, not rounded, never below 0
 * @throws RangeError if demand is out of range or the share is not above 0 and below 1
 * @source Silver, Pyke & Thomas 2017, Inventory and Production Management, 4th ed. (P2 service)
 * @formula \sigma L\!\left( \frac{Q - \mu}{\sigma} \right) = (1 - \beta) \mu
 * @simplifies One order before the season; unserved customers are lost. 季前只订一次；买不到的顾客不再回来。
 * @example fillOrderUnits({ meanUnits: 50, sdUnits: 8 }, 0.981616065313) // 56.603956
 * @example fillOrderUnits({ meanUnits: 50, sdUnits: 0 }, 0.9) // 45
 */
export function fillOrderUnits({ meanUnits, sdUnits }: NormalDemand, fillRatio: number): number {
  above(0, { meanUnits, fillRatio });
  atLeast(0, { sdUnits });
  if (fillRatio >= 1) throw new RangeError(`fillRatio must be below 1, got ${fillRatio}`);
  if (sdUnits === 0) return fillRatio * meanUnits;
  return Math.max(0, meanUnits + sdUnits * lossInverse(((1 - fillRatio) * meanUnits) / sdUnits));
}

// Newton's steps on the logarithm of the loss, which is concave: they come from one side and stay.
function lossInverse(loss: number): number {
  // Below −8 the loss is the distance itself to every digit.
  if (loss >= 8) return -loss;
  // L(z) < e^(−z²/2): for a small loss this start lies just beyond the answer.
  let z = loss < 0.1 ? Math.sqrt(-2 * Math.log(loss)) : 0;
  for (let step = 0; step < 100; step++) {
    const value = normalLoss(z);
    const move = (Math.log(value / loss) * value) / normalBelowRatio(-z);
    z += move;
    if (Math.abs(move) <= 1e-14 * Math.max(1, Math.abs(z))) break;
  }
  return z;
}
