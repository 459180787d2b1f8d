// What sales earn in commission: planned in yuan, settled in whole fen. 卖这么多该拿多少佣金。
import { atLeast, wholeNumber } from '../_check';
import { commissionOnPieces, commissionPieces, type CommissionScheme } from './commission-pieces';

/**
 * Commission on one period's sales. 佣金。
 *
 * A tier starts at its lower bound: at exactly 100,000 the 100,000 tier is reached. A retroactive rate
 * then jumps, which invites pulling orders forward; a tiered one does not.
 * 刚好达到下限就算进档。全额累进在线上会跳一下，容易引人提前凑单；超额累进不会。
 *
 * @param scheme    rule: linear, tiered, retroactive or bonus
 * @param salesYuan sales of the period, yuan, >= 0
 * @returns yuan, not rounded
 * @throws RangeError if sales are negative or the rule is out of range
 * @source Oyer 1998, Quarterly J. of Economics 113(1), 149–185 (what thresholds do); own definition
 * @formula c(s) = c_i + r_i (s - s_i), \quad s_i \le s < s_{i+1}
 * @simplifies One period by itself: nothing is carried over, nothing is taken back for returns.
 *   只看一个结算期：不跨期累计，不因退货追回。
 * @vectors channel.commission
 * @example commissionYuan({ type: 'tiered', tiers: [{ fromYuan: 0, rateRatio: 0.05 },
 *   { fromYuan: 50000, rateRatio: 0.08 }] }, 100000) // 6500
 * @example commissionYuan({ type: 'retroactive', tiers: [{ fromYuan: 0, rateRatio: 0.05 },
 *   { fromYuan: 50000, rateRatio: 0.08 }] }, 50000) // 4000
 */
export function commissionYuan(scheme: CommissionScheme, salesYuan: number): number {
  atLeast(0, { salesYuan });
  return commissionOnPieces(commissionPieces(scheme), salesYuan);
}

/**
 * Commission to be paid, in whole fen. 结算佣金（整数分）。
 *
 * @param scheme   rule; its amounts must be whole fen
 * @param salesFen settled sales of the period, fen, whole, >= 0
 * @returns fen, whole; the sum is rounded once, half a fen upwards
 * @throws RangeError if sales are negative or not whole, an amount of the rule is not whole fen, or the rule
 *   is out of range
 * @source own definition
 * @example settledCommissionFen({ type: 'linear', rateRatio: 0.285 }, 100) // 29
 */
export function settledCommissionFen(scheme: CommissionScheme, salesFen: number): number {
  wholeNumber({ salesFen });
  atLeast(0, { salesFen });
  const exactFen = commissionOnPieces(commissionPieces(inFen(scheme)), salesFen);
  // 0.285 · 100 comes out as 28.4999…96: a few units of the last place decide no half fen.
  return Math.round(exactFen * (1 + 8 * Number.EPSILON));
}

function inFen(scheme: CommissionScheme): CommissionScheme {
  if (scheme.type === 'linear') return scheme;
  if (scheme.type === 'bonus') {
    return {
      ...scheme,
      thresholdYuan: wholeFen('thresholdYuan', scheme.thresholdYuan),
      bonusYuan: wholeFen('bonusYuan', scheme.bonusYuan),
    };
  }
  const tiers = scheme.tiers.map(({ fromYuan, rateRatio }, i) => ({
    fromYuan: wholeFen(`tiers[${i}].fromYuan`, fromYuan),
    rateRatio,
  }));
  return { ...scheme, tiers };
}

function wholeFen(name: string, yuan: number): number {
  const fen = Math.round(yuan * 100);
  if (fen / 100 === yuan) return fen;
  throw new RangeError(`${name} must be whole fen, got ${yuan} yuan`);
}
