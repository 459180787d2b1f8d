// Clicks when good places are looked at more: separates place from product. 好位置看的人多：把位置与商品分开。
import { atLeast, nonEmpty, sameLength, share } from '../_check';

/** Clicks by place and on the whole page. 各位置与全页的点击。 */
export interface PositionClicks {
  /** chance that each place is clicked when the page is shown, 0–1. 点击率 */
  clickedRatios: number[];
  /** clicks a page view, >= 0; may exceed 1, since several places can be clicked. 每次曝光的点击数 */
  clicksPerView: number;
}

/** How attractive a place's content is, freed from the place. 去除位置偏差后的吸引力。 */
export interface DebiasedAttraction {
  /** chance of a click once looked at, 0–1; null when the data cannot say. 吸引力 */
  attractionRatio: number | null;
  /** why it is null: nobody looks there, or more click than can have looked. 无法估计的原因 */
  problem: 'neverLookedAt' | 'moreClicksThanLooks' | null;
}

/**
 * Clicks by place, when the chance to look depends on the place alone. 位置点击模型。
 *
 * @param examinedRatios   chance that each place is looked at, 0–1
 * @param attractionRatios chance that what stands there is clicked once looked at, 0–1
 * @returns chances 0–1 and clicks a view, not rounded
 * @throws RangeError if lists are empty or differ in length, or a share is not 0–1
 * @source Richardson, Dominowska & Ragno 2007, WWW, 521–530
 * @formula c_k = e_k a_k
 * @simplifies What stands above does not keep people from looking below.
 *   上面的内容不影响下面有没有人看。
 * @vectors click.positionBased
 * @example positionClicks([1, 0.5], [0.1, 0.2]) // { clickedRatios: [0.1, 0.1], clicksPerView: 0.2 }
 */
export function positionClicks(
  examinedRatios: readonly number[],
  attractionRatios: readonly number[],
): PositionClicks {
  nonEmpty({ examinedRatios });
  sameLength({ examinedRatios, attractionRatios });
  share({ examinedRatios, attractionRatios });
  const clickedRatios = examinedRatios.map((looks, k) => looks * (attractionRatios[k] as number));
  return { clickedRatios, clicksPerView: clickedRatios.reduce((sum, ratio) => sum + ratio, 0) };
}

/**
 * Attraction of what stands in each place, from its click-through rate. 去位置偏差的吸引力。
 *
 * A raw click-through rate praises the product for its place; divided by the chance to be looked at, it
 * tells of the product alone. 直接比点击率，是把位置的功劳算给了商品；除以被看到的概率，才是商品自己的吸引力。
 *
 * @param clickedRatios  clicks over page views of each place, >= 0
 * @param examinedRatios chance that each place is looked at, 0–1
 * @returns attraction 0–1 of each, not rounded, or why there is none
 * @throws RangeError if lists are empty or differ in length, a click rate is negative, or a share is not 0–1
 * @source Richardson, Dominowska & Ragno 2007, WWW, 521–530
 * @formula \hat a_k = c_k / e_k
 * @simplifies The chances to look are known, for example from showing products in random order.
 *   假设各位置被看到的概率已知，比如随机换位测出来的。
 * @vectors click.positionBased
 * @example debiasedAttractions([0.1, 0.1], [1, 0.5])[1]
 *   // { attractionRatio: 0.2, problem: null }
 * @example debiasedAttractions([0.1], [0])[0]
 *   // { attractionRatio: null, problem: 'moreClicksThanLooks' }
 */
export function debiasedAttractions(
  clickedRatios: readonly number[],
  examinedRatios: readonly number[],
): DebiasedAttraction[] {
  nonEmpty({ clickedRatios });
  sameLength({ clickedRatios, examinedRatios });
  atLeast(0, { clickedRatios });
  share({ examinedRatios });
  return clickedRatios.map((clicks, k) => {
    const looks = examinedRatios[k] as number;
    if (clicks > looks) return { attractionRatio: null, problem: 'moreClicksThanLooks' };
    if (looks === 0) return { attractionRatio: null, problem: 'neverLookedAt' };
    return { attractionRatio: clicks / looks, problem: null };
  });
}
