// Commission rules as straight pieces with jumps between them. 把佣金规则拆成一段段直线和跳点。
import { above, atLeast, nonEmpty, share } from '../_check';

/** One step of a stepped commission; it starts AT its lower bound. 一档提成，达到下限即算进入。 */
export interface CommissionTier {
  /** sales from which the rate holds, that amount included, yuan, >= 0; 0 for the first. 起点 */
  fromYuan: number;
  /** share of sales paid, 0–1. 提成比例 */
  rateRatio: number;
}

/** How sales are paid for. 佣金方案。 */
export type CommissionScheme =
  /** the same share of all sales. 固定比例 */
  | { type: 'linear'; rateRatio: number }
  /** each rate for the sales within its tier only. 超额累进 */
  | { type: 'tiered'; tiers: readonly CommissionTier[] }
  /** the rate of the tier reached for all sales. 全额累进 */
  | { type: 'retroactive'; tiers: readonly CommissionTier[] }
  /** a share of all sales, and an amount when the threshold is reached. 达标奖励 */
  | { type: 'bonus'; rateRatio: number; thresholdYuan: number; bonusYuan: number };

/** A stretch of sales with one marginal rate, up to the next piece. 边际提成不变的一段。 */
export interface CommissionPiece {
  /** where it begins, that amount included, yuan. 起点 */
  fromYuan: number;
  /** commission there, yuan. 起点处的佣金 */
  startYuan: number;
  /** paid for one more yuan of sales, 0–1. 边际提成 */
  rateRatio: number;
  /** what the last yuan before this piece brings on top, yuan, >= 0. 跨线时多得的钱 */
  jumpYuan: number;
}

/**
 * Pieces of a commission rule, from 0 sales up. 佣金的分段与跳点。
 *
 * @param scheme rule; rates are shares 0–1, amounts in yuan
 * @returns pieces in order of sales, not rounded; the last has no end
 * @throws RangeError if there is no tier, the first does not start at 0, bounds do not rise, a rate is not
 *   0–1, a retroactive rate falls, or the threshold or the bonus is negative
 * @source own derivation: commission = start + rate · (sales − from) within a piece
 * @formula c(s) = c_i + r_i (s - s_i), \quad s_i \le s < s_{i+1}
 * @simplifies One period by itself: nothing is carried over, nothing is taken back for returns.
 *   只看一个结算期：不跨期累计，不因退货追回。
 * @example commissionPieces({ type: 'bonus', rateRatio: 0.02, thresholdYuan: 1000, bonusYuan: 50 })[1]
 *   // { fromYuan: 1000, startYuan: 70, rateRatio: 0.02, jumpYuan: 50 }
 */
export function commissionPieces(scheme: CommissionScheme): CommissionPiece[] {
  if (scheme.type === 'linear') {
    share({ rateRatio: scheme.rateRatio });
    return [{ fromYuan: 0, startYuan: 0, rateRatio: scheme.rateRatio, jumpYuan: 0 }];
  }
  if (scheme.type === 'bonus') return bonusPieces(scheme);
  checkTiers(scheme.tiers);
  return scheme.type === 'tiered' ? tieredPieces(scheme.tiers) : retroactivePieces(scheme.tiers);
}

/**
 * Commission at one amount of sales, from its pieces. 由分段求佣金。
 *
 * @param pieces pieces in order of sales, the first from 0; at least one
 * @param sales  in the unit of the pieces, >= 0
 * @returns commission in the same unit, not rounded
 * @throws RangeError if there is no piece or sales are negative
 * @source own derivation, as `commissionPieces`
 * @example commissionOnPieces(commissionPieces({ type: 'linear', rateRatio: 0.05 }), 200) // 10
 */
export function commissionOnPieces(pieces: readonly CommissionPiece[], sales: number): number {
  nonEmpty({ pieces });
  atLeast(0, { sales });
  const { fromYuan, startYuan, rateRatio } = pieces.findLast(
    (piece) => piece.fromYuan <= sales,
  ) as CommissionPiece;
  return startYuan + rateRatio * (sales - fromYuan);
}

type Bonus = Extract<CommissionScheme, { type: 'bonus' }>;

function bonusPieces({ rateRatio, thresholdYuan, bonusYuan }: Bonus): CommissionPiece[] {
  share({ rateRatio });
  atLeast(0, { thresholdYuan, bonusYuan });
  const startYuan = rateRatio * thresholdYuan + bonusYuan;
  const reached = { fromYuan: thresholdYuan, startYuan, rateRatio, jumpYuan: bonusYuan };
  if (thresholdYuan === 0) return [reached];
  return [{ fromYuan: 0, startYuan: 0, rateRatio, jumpYuan: 0 }, reached];
}

function tieredPieces(tiers: readonly CommissionTier[]): CommissionPiece[] {
  let paidYuan = 0;
  return tiers.map(({ fromYuan, rateRatio }, i) => {
    const below = tiers[i - 1];
    if (below) paidYuan += below.rateRatio * (fromYuan - below.fromYuan);
    return { fromYuan, startYuan: paidYuan, rateRatio, jumpYuan: 0 };
  });
}

function retroactivePieces(tiers: readonly CommissionTier[]): CommissionPiece[] {
  return tiers.map(({ fromYuan, rateRatio }, i) => {
    const below = tiers[i - 1]?.rateRatio ?? 0;
    // A falling rate would let a seller earn less by selling more, with no best amount of sales.
    atLeast(below, { [`tiers[${i}].rateRatio`]: rateRatio });
    const jumpYuan = (rateRatio - below) * fromYuan;
    return { fromYuan, startYuan: rateRatio * fromYuan, rateRatio, jumpYuan };
  });
}

function checkTiers(tiers: readonly CommissionTier[]): void {
  nonEmpty({ tiers });
  tiers.forEach(({ fromYuan, rateRatio }, i) => {
    share({ [`tiers[${i}].rateRatio`]: rateRatio });
    const below = tiers[i - 1];
    if (below) above(below.fromYuan, { [`tiers[${i}].fromYuan`]: fromYuan });
    else if (fromYuan !== 0) {
      throw new RangeError(`tiers[0].fromYuan must be 0, got ${fromYuan}`);
    }
  });
}
