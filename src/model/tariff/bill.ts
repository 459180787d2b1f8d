// What a plan charges for a usage. 资费账单。
import { atLeast, wholeNumber } from '../_check';
import { roundedFen } from '../money/fen';
import { piecesOf, unroundedFenAt } from './_pieces';
import type { Tariff } from './plans';

/**
 * Bills of one plan. 账单金额。
 *
 * @param tariff     any price plan
 * @param usageUnits usage of each bill, units a period, >= 0, may be broken
 * @returns whole fen for each usage; the sum of a bill is rounded once, half a fen up
 * @throws RangeError if the plan is not sound or a usage is negative
 * @source Wilson 1993, Nonlinear Pricing; tiers as in Stripe's documentation of tiered pricing
 * @formula B(u) = f + r \max(u - a, 0) \quad \text{(three-part; the others are its pieces)}
 * @simplifies One kind of unit; no tax and no proration of a broken period. 只有一种计量单位，不计税，不足一期不折算。
 * @vectors tariff.bill
 * @example tariffBillsFen({ kind: 'threePart', feeFen: 3000, allowanceUnits: 150, rateFenPerUnit: 15 }, [150, 211]) // [3000, 3915]
 */
export function tariffBillsFen(tariff: Tariff, usageUnits: readonly number[]): number[] {
  const pieces = piecesOf(tariff);
  atLeast(0, { usageUnits });
  return usageUnits.map((units) => roundedFen(unroundedFenAt(pieces, units)));
}

/** The cheapest way to have enough. 至少这么多用量时的最低账单。 */
export interface LeastBill {
  /** whole fen. 金额 */
  billFen: number;
  /** units to buy, at least as many as needed. 购买量 */
  boughtUnits: number;
}

/**
 * The least bill for at least so many units: buying more can cost less. 多买反而便宜时的最低账单。
 *
 * With tiers on the whole volume the bill drops behind a tier's edge, so a sensible customer buys up
 * to the next tier. 全额阶梯在档位边界处会下降，顾客会凑到下一档。
 *
 * @param tariff     any price plan
 * @param usageUnits units needed, whole, >= 0
 * @returns the least bill and the whole units to buy for it; with equal bills the fewer units
 * @throws RangeError if the plan is not sound or the usage is no whole number from 0
 * @source own derivation: every piece rises, so the least is at the usage or at the first whole unit of a later piece
 * @formula \min_{v \ge u} B(v)
 * @simplifies Units that are bought and not used cost the customer nothing else. 多买的部分没有其他代价。
 * @example leastBill({ kind: 'volume', tiers: [{ upToUnits: 20, rateFenPerUnit: 700 }, { upToUnits: null, rateFenPerUnit: 500 }] }, 18) // { billFen: 10500, boughtUnits: 21 }
 */
export function leastBill(tariff: Tariff, usageUnits: number): LeastBill {
  const pieces = piecesOf(tariff);
  wholeNumber({ usageUnits });
  atLeast(0, { usageUnits });
  const starts = pieces.map(({ startUnits }) => Math.floor(startUnits) + 1);
  return [usageUnits, ...starts.filter((units) => units > usageUnits)]
    .map((boughtUnits) => ({
      billFen: roundedFen(unroundedFenAt(pieces, boughtUnits)),
      boughtUnits,
    }))
    .reduce((least, next) => (next.billFen < least.billFen ? next : least));
}
