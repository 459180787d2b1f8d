// What a customer pays on average when she does not know her usage. 用量不确定时的期望账单。
import { atLeast } from '../_check';
import { normalBelowRatio } from '../special/normal-distribution';
import { normalLoss } from '../special/normal-loss';
import { type Piece, piecesOf, unroundedFenAt } from './_pieces';
import type { Tariff } from './plans';

// So many standard deviations away an edge is passed, or not, for certain; a tiny spread makes it more
// than a number holds.
const SURE = 40;

/** A bill under uncertain usage. 期望账单。 */
export interface ExpectedBill {
  /** fen a period on average, not rounded. 期望金额 */
  expectedFen: number;
  /** fen at the mean usage, not rounded. 平均用量的金额 */
  atMeanFen: number;
  /** difference: what uncertainty costs, fen; below 0 when it helps, as with a cap. 不确定的代价 */
  riskFen: number;
}

/**
 * Expected bill when usage is normal around its mean, and never below 0. 期望账单。
 *
 * A rate that rises with usage (overage) makes the mean bill larger than the bill of the mean, one that
 * falls (a cap) smaller. 超额资费使期望账单高于平均用量的账单，封顶则相反。
 *
 * @param tariff      any price plan
 * @param meanUnits   mean of the usage before negative values count as 0, units, >= 0
 * @param spreadUnits standard deviation of it, units, >= 0
 * @returns fen, not rounded
 * @throws RangeError if the plan is not sound or a value is negative
 * @source Lambrecht, Seim & Skiera 2007, Marketing Science 26(5), 698–710; own derivation for all plans: a bill is jumps and changes of rate, and E max(u − e, 0) = s L((e − m)/s)
 * @formula f + r s L\!\left(\frac{a - m}{s}\right) \quad \text{(three-part)}
 * @simplifies Usage is normal and does not answer to the plan. 用量服从正态分布，不随套餐变化。
 * @example expectedBill({ kind: 'threePart', feeFen: 3000, allowanceUnits: 100, rateFenPerUnit: 100 }, 100, 50) // { expectedFen: 4994.7114020, atMeanFen: 3000, riskFen: 1994.7114020 }
 */
export function expectedBill(tariff: Tariff, meanUnits: number, spreadUnits: number): ExpectedBill {
  const pieces = piecesOf(tariff);
  atLeast(0, { meanUnits, spreadUnits });
  const atMeanFen = unroundedFenAt(pieces, meanUnits);
  const expectedFen =
    spreadUnits === 0
      ? atMeanFen
      : pieces.reduce(
          (sum, piece, i) => sum + added(piece, pieces[i - 1], meanUnits, spreadUnits),
          0,
        );
  return { expectedFen, atMeanFen, riskFen: expectedFen - atMeanFen };
}

// What a piece adds to the one before it, if that one went on for ever.
function added(piece: Piece, before: Piece | undefined, mean: number, spread: number): number {
  const rateChange = piece.rateFenPerUnit - (before?.rateFenPerUnit ?? 0);
  const bent = rateChange * unitsAbove(piece.startUnits, mean, spread);
  // The first piece holds at 0 as well: nobody escapes a fee by using nothing.
  if (!before) return piece.startFen + bent;
  const width = piece.startUnits - before.startUnits;
  const jumpFen = piece.startFen - before.startFen - before.rateFenPerUnit * width;
  const z = (mean - piece.startUnits) / spread;
  return bent + jumpFen * normalBelowRatio(Math.max(-SURE, Math.min(SURE, z)));
}

function unitsAbove(edgeUnits: number, mean: number, spread: number): number {
  const z = (edgeUnits - mean) / spread;
  if (Math.abs(z) > SURE) return Math.max(0, mean - edgeUnits);
  return spread * normalLoss(z);
}
