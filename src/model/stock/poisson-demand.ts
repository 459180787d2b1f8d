// Chances of a Poisson demand, value by value. 泊松需求：每种需求量的概率。
import { above, atMost } from '../_check';
import type { DemandChance } from './newsvendor-discrete';

const MOST_UNITS = 1e9;
// What is left out on both sides adds less than the last digit of the whole.
const SMALLEST_WEIGHT = 1e-22;

/**
 * Chances of all values that matter of a Poisson demand. 泊松需求的概率表。
 *
 * @param meanUnits average demand, units, above 0, at most a thousand million
 * @returns values in rising order and their chances, adding up to 1; values are left out whose chance
 *   is below 1e-22 of the likeliest one's
 * @throws RangeError if the mean is not above 0 or above a thousand million
 * @source Poisson 1837; weights by recursion from the mode, which neither overflow nor vanish
 * @formula p_k = e^{-\lambda} \frac{\lambda^k}{k!}
 * @simplifies Customers come one by one, independently, each for one unit. 顾客各自独立到来，每人买一件。
 * @example poissonChances(2)[1] // { units: 1, chanceRatio: 0.270670566 }
 */
export function poissonChances(meanUnits: number): DemandChance[] {
  above(0, { meanUnits });
  atMost(MOST_UNITS, { meanUnits });
  const mode = Math.floor(meanUnits);
  const below: DemandChance[] = [];
  for (let units = mode, weight = 1; units > 0;) {
    weight *= units / meanUnits;
    units -= 1;
    if (weight < SMALLEST_WEIGHT) break;
    below.push({ units, chanceRatio: weight });
  }
  const chances = [...below.reverse(), { units: mode, chanceRatio: 1 }];
  for (let units = mode + 1, weight = 1; ; units++) {
    weight *= meanUnits / units;
    if (weight < SMALLEST_WEIGHT) break;
    chances.push({ units, chanceRatio: weight });
  }
  const sum = chances.reduce((total, { chanceRatio }) => total + chanceRatio, 0);
  return chances.map(({ units, chanceRatio }) => ({ units, chanceRatio: chanceRatio / sum }));
}
