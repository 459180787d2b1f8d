// What a change of coefficients does to the utilities of what was on offer. 系数变动对效用的影响。
import type { CentredSets } from './centred-sets';

// A choice that loses by less than this share of the largest lead is taken for a tie.
const TIE = 1e-9;

/**
 * How much utilities move at most. 效用变动的最大幅度。
 *
 * @param sets offers as centred columns, one row each
 * @param step change of each coefficient, in units of the coefficients
 * @returns largest change of a utility, >= 0, in utility units
 * @source own derivation: the utility is linear, so its change is the product of row and step
 * @example largestShift({ setStarts: [0, 2], choiceCounts: [1, 0], values: [1, -1] }, [0.5]) // 0.5
 */
export function largestShift(sets: CentredSets, step: readonly number[]): number {
  let most = 0;
  for (let row = 0; row < sets.choiceCounts.length; row++) {
    most = Math.max(most, Math.abs(utilityOf(sets, step, row)));
  }
  return most;
}

/**
 * Whether all that was chosen comes first in its set along a direction, and somewhere alone: then a
 * longer step in it always fits better. 沿此方向，选走的是否总排第一（且至少一次独占第一）。
 *
 * @param sets      offers as centred columns, one row each
 * @param direction change of each coefficient, of any length above 0
 * @returns whether the data are separated along it
 * @source Albert & Anderson 1984, Biometrika 71(1), 1–10
 * @example foretellsAll({ setStarts: [0, 2], choiceCounts: [1, 0], values: [1, -1] }, [1]) // true
 */
export function foretellsAll(sets: CentredSets, direction: readonly number[]): boolean {
  const { setStarts, choiceCounts } = sets;
  let lead = 0;
  let lag = 0;
  for (let i = 0; i + 1 < setStarts.length; i++) {
    let [best, leastChosen, worst] = [-Infinity, Infinity, Infinity];
    for (let row = setStarts[i] as number; row < (setStarts[i + 1] as number); row++) {
      const utility = utilityOf(sets, direction, row);
      best = Math.max(best, utility);
      worst = Math.min(worst, utility);
      if ((choiceCounts[row] as number) > 0) leastChosen = Math.min(leastChosen, utility);
    }
    if (leastChosen === Infinity) continue;
    lead = Math.max(lead, leastChosen - worst);
    lag = Math.max(lag, best - leastChosen);
  }
  return lead > 0 && lag <= TIE * lead;
}

function utilityOf({ values }: CentredSets, direction: readonly number[], row: number): number {
  const width = direction.length;
  let sum = 0;
  for (let k = 0; k < width; k++) {
    sum += (direction[k] as number) * (values[row * width + k] as number);
  }
  return sum;
}
