// A deposit that is worth more than it costs. 定金膨胀的预售。
import { atLeast, atMost, share, wholeNumber } from '../_check';

/** Terms of a presale; whole fen. 预售条款，整数分。 */
export interface PresaleTerms {
  /** price without the presale, > 0. 原价 */
  listPriceFen: number;
  /** paid now, >= 0. 定金 */
  depositFen: number;
  /** what the deposit counts for at the end, >= the deposit. 定金可抵 */
  depositWorthFen: number;
  /** further discount on the balance, >= 0; worth and discount together at most the price. 尾款立减 */
  balanceOffFen: number;
}

/** Who does not come back, and what happens to their deposit. 不付尾款者及其定金。 */
export interface PresaleNoShows {
  /** share of depositors who never pay the balance, 0–1. 尾款流失率 */
  noShowRatio: number;
  /** whether they get the deposit back. 定金是否退还 */
  isDepositRefunded: boolean;
}

/** What a presale costs the buyer and brings the shop. 预售的到手价与期望收入。 */
export interface PresaleResult {
  /** deposit and balance together, whole fen. 到手价 */
  finalPriceFen: number;
  /** to pay at the end, whole fen. 尾款 */
  balanceDueFen: number;
  /** share of the price that is saved, 0–1. 实际折扣率 */
  savedRatio: number;
  /** expected income for each deposit paid, fen, not rounded. 每笔定金的期望收入 */
  expectedFenPerDeposit: number;
}

/**
 * Price and expected income of a presale. 预售的到手价与期望收入。
 *
 * @param terms   price, deposit, its worth and a discount on the balance
 * @param noShows share that never pays the balance, and whether the deposit goes back
 * @returns prices in whole fen, expected income not rounded
 * @throws RangeError if an amount is not whole or out of range, or the share is not between 0 and 1
 * @source own derivation: balance = price − worth − discount; rules of mainland platforms for 定金膨胀
 * @formula P = L - W - O + D, \quad E = (1 - q) P + q \cdot D \text{ (kept)}
 * @simplifies Who pays the balance does not send the goods back. 付了尾款的人不再退货。
 * @vectors promo.presale
 * @example presale({ listPriceFen: 69900, depositFen: 5000, depositWorthFen: 10000, balanceOffFen: 0 },
 *   { noShowRatio: 0.08, isDepositRefunded: false }).expectedFenPerDeposit // 60108
 */
export function presale(terms: PresaleTerms, noShows: PresaleNoShows): PresaleResult {
  const { listPriceFen, depositFen, depositWorthFen, balanceOffFen } = terms;
  const { noShowRatio, isDepositRefunded } = noShows;
  wholeNumber({ ...terms });
  atLeast(1, { listPriceFen });
  atLeast(0, { depositFen, balanceOffFen });
  atLeast(depositFen, { depositWorthFen });
  atMost(listPriceFen, { worthAndDiscountFen: depositWorthFen + balanceOffFen });
  share({ noShowRatio });
  const balanceDueFen = listPriceFen - depositWorthFen - balanceOffFen;
  const finalPriceFen = balanceDueFen + depositFen;
  const keptFen = isDepositRefunded ? 0 : depositFen;
  return {
    finalPriceFen,
    balanceDueFen,
    savedRatio: 1 - finalPriceFen / listPriceFen,
    expectedFenPerDeposit: (1 - noShowRatio) * finalPriceFen + noShowRatio * keptFen,
  };
}
