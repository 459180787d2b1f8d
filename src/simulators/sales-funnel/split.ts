// Which step made the difference between two funnels. 两条漏斗的差距出在哪一步。
import { guidedGain } from '@/model/funnel/guided-gain';
import type { FunnelResult } from './run';

/** Buyers gained or lost by entrants and by each step; they add up to the whole change. 差距的拆分。 */
export interface FunnelSplit {
  byEntrants: number;
  bySteps: number[];
  /** Whether anything moved the number of buyers. */
  isMoved: boolean;
}

/** Null when the two have other steps. 步数不同则无法拆分。 */
export function splitOf(now: FunnelResult, base: FunnelResult): FunnelSplit | null {
  if (now.stepRatios.length !== base.stepRatios.length) return null;
  const [entrants = 0, baseEntrants = 0] = [now.stageCounts[0], base.stageCounts[0]];
  const most = Math.max(entrants, baseEntrants);
  // Entrants are one step more, a share of the larger of the two, so that one model splits all.
  const [byEntrants = 0, ...bySteps] = guidedGain({
    entrantCount: most,
    passiveRatios: [baseEntrants / most, ...base.stepRatios],
    guidedRatios: [entrants / most, ...now.stepRatios],
    orderYuan: 0,
    marginRatio: 0,
  }).extraOrdersPerStep;
  const isMoved = [byEntrants, ...bySteps].some((count) => count !== 0);
  return { byEntrants, bySteps, isMoved };
}
