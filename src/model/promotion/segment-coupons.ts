// A coupon of its own for each segment, against one coupon for all. 每群一张券，与一张券发所有人相比。
import { atLeast, nonEmpty, sameLength, share } from '../_check';
import { couponBuyRatio, type CouponResponse } from './coupon-response';

/** Customers who are treated alike. 一群同样对待的顾客。 */
export interface CouponSegment {
  /** customers to call, >= 0. 人数 */
  customerCount: number;
  /** ordinary value of one order of each customer, summed for each kind, yuan, >= 0. 各类顾客的一单金额合计 */
  orderYuanByKind: readonly number[];
}

/** What coupons cost and bring. 券的条件。 */
export interface CouponTerms {
  /** how each kind answers. 各类顾客的反应 */
  responses: readonly CouponResponse[];
  /** gross margin at the full price, 0–1. 原价毛利率 */
  marginRatio: number;
  /** cost of calling one customer, yuan, >= 0. 每人触达成本 */
  contactYuan: number;
  /** cost of preparing the offer of one segment, yuan, >= 0. 每群准备成本 */
  setUpYuan: number;
  /** coupons to choose from, share off the price, 0–1. 可选的券 */
  offeredRatios: readonly number[];
}

/** Coupons and what they earn beyond leaving everybody alone. 券与增量利润。 */
export interface CouponPlan {
  /** share off the price for each segment; null: left alone. 各群的券 */
  couponRatios: (number | null)[];
  /** yuan earned more than if left alone, before preparation, for each segment. 各群增量毛利 */
  gainsYuan: number[];
  /** yuan of all segments after preparation; may be negative. 增量利润 */
  profitYuan: number;
}

/** The best plan by segment, and the best with one coupon for all. 分群最优与统一最优。 */
export interface SegmentCoupons {
  segments: CouponPlan;
  uniform: CouponPlan;
}

/**
 * What given coupons earn beyond leaving everybody alone. 给定各群的券，比不打扰多赚多少。
 *
 * @param segments     customers who are treated alike, at least one segment
 * @param couponRatios share off the price for each segment, 0–1; null leaves it alone
 * @param terms        responses, margin and costs
 * @returns gains in yuan, not rounded; preparation is paid once for each segment that is called
 * @throws RangeError if there is no segment, lengths differ, or a number is out of range
 * @source own derivation: each kind gives (m − d) p(d) of its orders, and gave m p₀ before
 * @formula \sum_s \Big( \sum_g V_{sg} \big[(m-d_s)\,p_g(d_s) - m\,p_{g0}\big] - c\,n_s - F \Big)
 * @simplifies The shop knows how each kind answers; in truth it has to test. 假设各类反应已知；现实里要先测试。
 * @example couponPlan([{ customerCount: 10, orderYuanByKind: [1000] }], [0.25], { responses:
 *   [{ unaskedRatio: 0.5, contactUtility: 0, couponUtility: 4 }], marginRatio: 0.4, contactYuan: 1,
 *   setUpYuan: 0, offeredRatios: [] }).profitYuan // -100.34121320549927
 */
export function couponPlan(
  segments: readonly CouponSegment[],
  couponRatios: readonly (number | null)[],
  terms: CouponTerms,
): CouponPlan {
  checkSegments(segments, terms);
  sameLength({ segments, couponRatios });
  const gainsYuan = segments.map((segment, place) => {
    const couponRatio = couponRatios[place] ?? null;
    return gainOf(segment, couponRatio === null ? null : marginsOf(terms, couponRatio), terms);
  });
  return planOf(couponRatios, gainsYuan, terms.setUpYuan * calledCount(couponRatios));
}

/**
 * What one yuan of ordinary orders earns more with each coupon on offer. 一元订单在各张券下多赚多少。
 *
 * @param terms responses, margin and coupons on offer
 * @returns yuan for each coupon, in it for each kind; may be negative
 * @throws RangeError if a number is out of range
 * @source definition
 * @formula (m-d)\,p_g(d) - m\,p_{g0}
 * @example couponMargins({ responses: [{ unaskedRatio: 0.5, contactUtility: 0, couponUtility: 0 }],
 *   marginRatio: 0.4, contactYuan: 1, setUpYuan: 0, offeredRatios: [0.1] }) // [[-0.05]]
 */
export function couponMargins(terms: CouponTerms): number[][] {
  return terms.offeredRatios.map((couponRatio) => marginsOf(terms, couponRatio));
}

/**
 * The best coupon of each segment, and the best single one for all. 每群最优的券，与统一发放的最优券。
 *
 * A segment that earns less than its preparation costs is left alone. 赚不回准备成本的群就不打扰。
 *
 * @param segments customers who are treated alike, at least one segment
 * @param terms    responses, margin, costs and at least one coupon on offer
 * @param margins  of these terms, from `couponMargins`: given when many segmentations are compared
 * @returns both plans, of equal ones the first coupon offered; leaving alone is always a choice
 * @throws RangeError if there is no segment or coupon, lengths differ, or a number is out of range
 * @source own derivation: segments do not touch each other, so each is searched alone
 * @formula \sum_s \max\Big(0, \max_d G_s(d) - F\Big) \quad\text{and}\quad \max\Big(0, \max_d \sum_s G_s(d) - F\Big)
 * @simplifies Nobody hears of the others' coupon. Charging people apart by their profile may be
 *   unlawful. 假设没人知道别人的券；按画像对人区别定价可能违法。
 * @example bestSegmentCoupons([{ customerCount: 10, orderYuanByKind: [1000, 0] }, { customerCount: 10,
 *   orderYuanByKind: [0, 1000] }], { responses: [{ unaskedRatio: 0.5, contactUtility: 0,
 *   couponUtility: 1 }, { unaskedRatio: 0.05, contactUtility: 1, couponUtility: 8 }], marginRatio: 0.4,
 *   contactYuan: 1, setUpYuan: 5, offeredRatios: [0.1, 0.2] }).segments.couponRatios // [null, 0.2]
 */
export function bestSegmentCoupons(
  segments: readonly CouponSegment[],
  terms: CouponTerms,
  margins: readonly (readonly number[])[] = couponMargins(terms),
): SegmentCoupons {
  checkSegments(segments, terms);
  const { offeredRatios: offered, setUpYuan } = terms;
  nonEmpty({ offered });
  sameLength({ offered, margins });
  const table = margins.map((margin) => segments.map((segment) => gainOf(segment, margin, terms)));
  const best = segments.map((_, place) => bestOf(columnOf(table, place), setUpYuan));
  const one = bestOf(
    table.map((gains) => gains.reduce((sum, gain) => sum + gain, 0)),
    setUpYuan,
  );
  const planned = (choices: readonly (number | null)[], preparations: number) =>
    planOf(
      choices.map((choice) => (choice === null ? null : (offered[choice] as number))),
      choices.map((choice, place) => (choice === null ? 0 : (table[choice]?.[place] as number))),
      setUpYuan * preparations,
    );
  const uniform = segments.map(() => one);
  return {
    segments: planned(best, calledCount(best)),
    uniform: planned(uniform, one === null ? 0 : 1),
  };
}

const columnOf = (table: readonly number[][], place: number) =>
  table.map((row) => row[place] as number);

const calledCount = (couponRatios: readonly (number | null)[]) =>
  couponRatios.filter((ratio) => ratio !== null).length;

/** Place of the largest gain that exceeds the cost; null if none does. */
function bestOf(gains: readonly number[], costYuan: number): number | null {
  const most = Math.max(...gains);
  return most > costYuan ? gains.indexOf(most) : null;
}

/** What one yuan of ordinary orders of each kind earns more with this coupon. */
function marginsOf({ responses, marginRatio }: CouponTerms, couponRatio: number): number[] {
  return responses.map(
    (response) =>
      (marginRatio - couponRatio) * couponBuyRatio(response, couponRatio) -
      marginRatio * couponBuyRatio(response, null),
  );
}

function gainOf(
  { customerCount, orderYuanByKind }: CouponSegment,
  margins: readonly number[] | null,
  { contactYuan }: CouponTerms,
): number {
  if (margins === null) return 0;
  const earned = orderYuanByKind.reduce((sum, yuan, kind) => sum + yuan * (margins[kind] ?? 0), 0);
  return earned - contactYuan * customerCount;
}

function planOf(
  couponRatios: readonly (number | null)[],
  gainsYuan: number[],
  setUpYuan: number,
): CouponPlan {
  const profitYuan = gainsYuan.reduce((sum, gain) => sum + gain, -setUpYuan);
  return { couponRatios: [...couponRatios], gainsYuan, profitYuan };
}

function checkSegments(segments: readonly CouponSegment[], terms: CouponTerms): void {
  const { responses, marginRatio, contactYuan, setUpYuan } = terms;
  nonEmpty({ segments });
  share({ marginRatio });
  atLeast(0, { contactYuan, setUpYuan });
  segments.forEach(({ customerCount, orderYuanByKind }, place) => {
    sameLength({ responses, [`segments[${place}].orderYuanByKind`]: orderYuanByKind });
    atLeast(0, { [`segments[${place}]`]: [customerCount, ...orderYuanByKind] });
  });
}
