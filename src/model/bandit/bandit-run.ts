// A test that sends more visitors to what seems better. 边测边偏向好版本的流量分配。
import { above, atLeast, nonEmpty, share, wholeNumber } from '../_check';
import { lnGammaDraw } from '../random/draws';
import { type RandomStream, randomStream } from '../random/stream';

/** How visitors are sent to the versions. 流量怎么分。 */
export type BanditPolicy = 'thompson' | 'even';

/** The shop that the run plays in; the learner of the run does not know the ratios. 模拟的店铺。 */
export interface BanditSetting {
  /** true conversion of each version, 0–1, one at least. 各版本的真实转化率 */
  trueRatios: readonly number[];
  /** visitors, whole, >= 1. 访客数 */
  visitorCount: number;
  /** belief before the run: successes and failures it is worth, > 0; 1 and 1 is usual. 先验 */
  prior?: { successWeight: number; failureWeight: number };
  /** `thompson` follows the belief, `even` takes turns. 分配方式 */
  policy: BanditPolicy;
  /** whole number; the same seed gives the same run, and the same visitors to either policy. 随机种子 */
  seed: number;
}

/** What came of the run. 模拟的结果。 */
export interface BanditRun {
  /** visitors sent to each version; they add up to all. 各版本的访客数 */
  shownCounts: number[];
  /** successes of each version. 各版本的成功数 */
  successCounts: number[];
  /** successes that the best version would have had more on average, after each visitor; never falls. 累计遗憾 */
  regretCounts: Float64Array;
}

/**
 * One run of a bandit, visitor by visitor. 多臂老虎机的一次模拟。
 *
 * Each version has its own stream of chance: its first visitor buys or not whatever happens to the others,
 * so that two policies on one seed differ by what they decide and not by luck. 每个版本各用一条随机数流：
 * 它的第 n 位访客买不买，与别的版本无关；同一种子下两种分法的差别来自决策，而不是运气。
 *
 * @param setting true ratios, visitors, prior, policy and seed
 * @returns visitors and successes by version, and the regret after each visitor
 * @throws RangeError naming the argument that is out of range
 * @source Thompson 1933, Biometrika 25(3/4), 285–294; Chapelle & Li 2011, NIPS 24
 * @formula R_n = \sum_{t=1}^n \left( \max_i p_i - p_{i_t} \right)
 * @simplifies The result of a visit is known before the next visitor comes; conversion stays as it is.
 *   前一位访客买没买，后一位来之前就知道；转化率不变。
 * @example banditRun({ trueRatios: [0.1, 0.2], visitorCount: 10, policy: 'even', seed: 1 }).shownCounts // [5, 5]
 * @example banditRun({ trueRatios: [0.1, 0.2], visitorCount: 10, policy: 'even', seed: 1 }).regretCounts[9] // 0.5
 */
export function banditRun(setting: BanditSetting): BanditRun {
  const { trueRatios, visitorCount, policy, seed } = setting;
  const { successWeight, failureWeight } = setting.prior ?? { successWeight: 1, failureWeight: 1 };
  nonEmpty({ trueRatios });
  share({ trueRatios });
  wholeNumber({ visitorCount });
  atLeast(1, { visitorCount });
  above(0, { 'prior.successWeight': successWeight, 'prior.failureWeight': failureWeight });
  const arms = trueRatios.map((ratio, i) => ({
    ratio,
    shown: 0,
    bought: 0,
    visits: randomStream(seed, `visits to ${i}`),
    beliefs: randomStream(seed, `beliefs about ${i}`),
  }));
  // A beta number is drawn as its log-odds, which rank the versions just as well.
  const beliefIn = ({ shown, bought, beliefs }: Arm) =>
    lnGammaDraw(beliefs, successWeight + bought) -
    lnGammaDraw(beliefs, failureWeight + shown - bought);
  const best = Math.max(...trueRatios);
  const regretCounts = new Float64Array(visitorCount);
  let regret = 0;
  for (let visitor = 0; visitor < visitorCount; visitor++) {
    const chosen = policy === 'even' ? visitor % arms.length : highest(arms, beliefIn);
    const arm = arms[chosen] as Arm;
    arm.shown += 1;
    if (arm.visits() < arm.ratio) arm.bought += 1;
    regret += best - arm.ratio;
    regretCounts[visitor] = regret;
  }
  return {
    shownCounts: arms.map(({ shown }) => shown),
    successCounts: arms.map(({ bought }) => bought),
    regretCounts,
  };
}

interface Arm {
  ratio: number;
  shown: number;
  bought: number;
  visits: RandomStream;
  beliefs: RandomStream;
}

function highest(arms: readonly Arm[], beliefIn: (arm: Arm) => number): number {
  let [best, highestBelief] = [0, -Infinity];
  for (let i = 0; i < arms.length; i++) {
    const belief = beliefIn(arms[i] as Arm);
    if (belief > highestBelief) [best, highestBelief] = [i, belief];
  }
  return best;
}
