// Customers made up by the model, to see what it says and to test what is learned. 按模型虚拟出的客户。
import { above, nonEmpty } from '../_check';
import { betaDraw, exponentialDraw, lnGammaDraw } from '../random/draws';
import type { RandomStream } from '../random/stream';
import type { BgNbdParameters } from './bg-nbd';

/** Histories with the truth behind them, which a shop never sees. 购买历史，以及店铺看不到的真相。 */
export interface SimulatedHistories {
  /** x: purchases after the first one. 重复购买次数 */
  repeatCounts: Float64Array;
  /** t_x: time of the last of them. 末次购买时点 */
  lastTimes: Float64Array;
  /** T: as asked for. 观察时长 */
  observedTimes: Float64Array;
  /** 1 for a customer who is still one, else 0. 是否仍是客户 */
  isAlive: Uint8Array;
}

/**
 * Customers who buy and drop out as the BG/NBD model says. 按 BG/NBD 模型模拟的客户。
 *
 * @param parameters    r, alpha, a, b
 * @param observedTimes how long each customer is watched, > 0, in the unit of alpha
 * @param next          stream of uniform random numbers
 * @returns one history for each observed time, and who is still a customer
 * @throws RangeError if a parameter or a time is not above 0, or there are no times
 * @source Fader, Hardie & Lee 2005, Marketing Science 24(2), 275–284, section 3 (assumptions)
 * @formula \lambda \sim \Gamma(r, \alpha), \quad p \sim \mathrm{Beta}(a, b), \quad t_{k+1} - t_k \sim \mathrm{Exp}(\lambda)
 * @simplifies Customers drop out only right after a repeat purchase, and nobody comes back.
 *   客户只在复购之后流失，流失后不再回来。
 * @example simulatedBgNbd({ r: 1, alpha: 1, a: 1, b: 1 }, [9], () => 0.5).repeatCounts // [8]
 */
export function simulatedBgNbd(
  parameters: BgNbdParameters,
  observedTimes: ArrayLike<number>,
  next: RandomStream,
): SimulatedHistories {
  const { r, alpha, a, b } = parameters;
  above(0, { r, alpha, a, b, observedTimes });
  nonEmpty({ observedTimes });
  const size = observedTimes.length;
  const result: SimulatedHistories = {
    repeatCounts: new Float64Array(size),
    lastTimes: new Float64Array(size),
    observedTimes: Float64Array.from(observedTimes),
    isAlive: new Uint8Array(size).fill(1),
  };
  for (let i = 0; i < size; i++) {
    const meanWait = alpha / Math.exp(lnGammaDraw(next, r));
    const leaveRatio = betaDraw(next, a, b);
    let time = meanWait * exponentialDraw(next);
    while (time <= (observedTimes[i] as number)) {
      result.repeatCounts[i] = (result.repeatCounts[i] as number) + 1;
      result.lastTimes[i] = time;
      if (next() < leaveRatio) {
        result.isAlive[i] = 0;
        break;
      }
      time += meanWait * exponentialDraw(next);
    }
  }
  return result;
}
