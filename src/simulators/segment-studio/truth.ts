// What kinds of customers there are in truth, and how each answers a coupon: teaching values. 真实的顾客类型与反应：教学参数。
import type { CouponResponse } from '@/model/promotion/coupon-response';
import type { Values } from '../_frame/declaration';
import type { Cell } from './cells';
import type { SegmentInputs } from './inputs';

export const kinds = ['regular', 'cooling', 'newcomer', 'lost'] as const;

/** Regulars buy anyway; those who cool down come when called; newcomers a little; the lost hardly. */
export const responses: readonly CouponResponse[] = [
  { unaskedRatio: 0.4, contactUtility: 0.05, couponUtility: 1.5 },
  { unaskedRatio: 0.05, contactUtility: 0.7, couponUtility: 6 },
  { unaskedRatio: 0.15, contactUtility: 0.3, couponUtility: 4 },
  { unaskedRatio: 0.01, contactUtility: 0.1, couponUtility: 3 },
];

const RECENT_DAYS = 30;
const LOST_DAYS = 90;
const FREQUENT_ORDERS = 4;

/** Which kind a customer of the real shop is, by recency and orders alone. 真实客户属于哪一类。 */
export function kindOf([recencyDays, orderCount]: Cell['values']): number {
  if (recencyDays > LOST_DAYS) return 3;
  if (recencyDays > RECENT_DAYS) return 1;
  return orderCount >= FREQUENT_ORDERS ? 0 : 2;
}

/** The same of a group of the case, by its levels. 案例客群属于哪一类。 */
export function kindOfLevels([isLate, isFrequent]: Cell['steps']): number {
  if (isLate) return isFrequent ? 1 : 3;
  return isFrequent ? 0 : 2;
}

/** Kinds that answer as one when there are fewer of them. 类型减少时谁和谁合并。 */
const merged = [
  [0, 0, 0, 0],
  [0, 1, 0, 1],
  [0, 1, 2, 2],
  [0, 1, 2, 3],
];

/**
 * The orders of a segment by the kinds they answer as. 一群顾客按真实反应归类的订单额。
 *
 * @param own  orders by the kinds that recency and orders tell, yuan
 * @param all  the same of all customers together
 */
export function answeringAs(
  own: readonly number[],
  all: readonly number[],
  { trueKinds, noiseRatio }: Pick<Values<SegmentInputs>, 'trueKinds' | 'noiseRatio'>,
): number[] {
  const group = merged[Math.round(trueKinds) - 1] as number[];
  const sumOf = (list: readonly number[], isMeant: (kind: number) => boolean) =>
    list.reduce((sum, yuan, kind) => (isMeant(kind) ? sum + yuan : sum), 0);
  const whole = sumOf(all, () => true);
  const mine = sumOf(own, () => true);
  return all.map((yuan, kind) => {
    const isLike = (other: number) => group[other] === group[kind];
    const likeAll = sumOf(all, isLike);
    const told = likeAll === 0 ? 0 : (sumOf(own, isLike) * yuan) / likeAll;
    return (1 - noiseRatio) * told + (noiseRatio * mine * yuan) / whole;
  });
}
