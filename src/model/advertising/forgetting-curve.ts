// How fast what was learned once is lost. 遗忘曲线。
import { atLeast } from '../_check';

const K = 1.84;
const C = 1.25;

/**
 * Effort saved when something is learned again after a time. 艾宾浩斯遗忘曲线（节省率）。
 *
 * @param minutes time since it was learned, minutes, >= 1
 * @returns share of the effort that is saved, 0–1, not rounded; 1 after a minute
 * @throws RangeError if the time is below 1 minute or not finite; Ebbinghaus measured from 19 minutes on
 * @source Ebbinghaus 1885, Über das Gedächtnis, ch. VII; Murre & Dros 2015, PLoS ONE 10(7), e0120644
 * @formula b = \frac{k}{(\log_{10} t)^c + k}, \quad k = 1.84,\; c = 1.25
 * @simplifies One man learning nonsense syllables: brands that mean something last longer.
 *   一个人背无意义音节的结果；有意义的品牌信息忘得更慢。
 * @vectors ads.forgettingEbbinghaus
 * @example savedEffortRatio(20) // 0.56975
 * @example savedEffortRatio(44640) // 0.21228
 */
export function savedEffortRatio(minutes: number): number {
  atLeast(1, { minutes });
  return K / (Math.log10(minutes) ** C + K);
}
