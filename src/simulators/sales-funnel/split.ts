// Which step made the difference between two funnels. 两条漏斗的差距出在哪一步。
import { guidedGain } from '@/model/funnel/guided-gain';
import type { FunnelResult } from './run';

/** Buyers gained or lost by the entrants (place 0) or by a step (its number). 一处带来的增减。 */
export interface SplitPart {
  place: number;
  gain: number;
}

/** The parts that moved; they add up to the whole change. 差距的拆分。 */
export function splitOf(now: FunnelResult, base: FunnelResult): SplitPart[] {
  const [entrants = 0, baseEntrants = 0] = [now.stageCounts[0], base.stageCounts[0]];
  const most = Math.max(entrants, baseEntrants);
  // Entrants are one step more, a share of the larger of the two, so that one model splits all.
  const { extraOrdersPerStep } = guidedGain({
    entrantCount: most,
    passiveRatios: [baseEntrants / most, ...base.stepRatios],
    guidedRatios: [entrants / most, ...now.stepRatios],
    orderYuan: 0,
    marginRatio: 0,
  });
  return extraOrdersPerStep
    .map((gain, place) => ({ place, gain }))
    .filter(({ gain }) => gain !== 0);
}
