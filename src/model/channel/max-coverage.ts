// Which few sites reach most places. 只选几个点，怎样覆盖最多的地方。
import { atLeast, atMost, nonEmpty, wholeNumber } from '../_check';
import { Cover, sumOfLargest } from './_cover';

/** A choice of sites and what it reaches. 选点与覆盖。 */
export interface CoveragePlan {
  /** `exact` when no choice is better, `greedy` when there were too many to compare. 解法 */
  method: 'exact' | 'greedy';
  /** sites chosen, numbered from 0, in rising order; fewer than asked when no more is gained. 选中的点 */
  picks: number[];
  /** weight of the places reached. 覆盖量 */
  coveredWeight: number;
  /** weight that no choice can exceed; that of `picks` when exact. 覆盖量上界 */
  boundWeight: number;
  /** sites in the order in which the greedy rule takes them. 贪心法的选择 */
  greedyPicks: number[];
  /** weight of the places these reach. 贪心法的覆盖量 */
  greedyCoveredWeight: number;
}

const MOST_CHOICES = 200_000;
const LAST_PLACE = 10_000_000;

/**
 * Sites that cover most places. 最大覆盖选点。
 *
 * Up to 200,000 choices are compared, so that the answer is exact; beyond, each pick takes the site that adds
 * most. That reaches at least 1 − 1/e = 63 % of the best, and a bound says how far it can be from it.
 * 组合数不超过 20 万时逐一比较，得精确解；更多时每次选增量最大的点，至少达到最优的 63 %，并给出上界。
 *
 * @param sites        places that each site reaches, whole numbers 0 to 10,000,000
 * @param pickCount    sites to choose, whole, 0 to their number
 * @param placeWeights what each place counts, >= 0; 1 each when left out
 * @returns plan; ties go to earlier sites
 * @throws RangeError if there is no site, a place is not a whole number in range or has no weight, a weight is
 *   negative, or the count is not whole or out of range
 * @source Nemhauser, Wolsey & Fisher 1978, Mathematical Programming 14, 265–294
 * @formula \max_{|S| \le k} w\Big(\bigcup_{i \in S} P_i\Big)
 * @simplifies A place is reached or not: two sites near it are no better than one.
 *   只分覆盖与未覆盖，两个点都够得着也不加分。
 * @vectors channel.maxCoverage
 * @example bestCoverage([[0, 1, 2, 3], [0, 1, 4], [2, 3, 5]], 2).picks // [1, 2]
 */
export function bestCoverage(
  sites: readonly ArrayLike<number>[],
  pickCount: number,
  placeWeights?: readonly number[],
): CoveragePlan {
  nonEmpty({ sites });
  wholeNumber({ sites, pickCount });
  atLeast(0, { sites, pickCount });
  atMost(sites.length, { pickCount });
  atMost(LAST_PLACE, { sites });
  const unique = sites.map((places) => Uint32Array.from(new Set(Array.from(places))));
  const placeCount = 1 + unique.reduce((most, places) => places.reduce(larger, most), -1);
  const weights = placeWeights ?? new Array<number>(placeCount).fill(1);
  atLeast(0, { placeWeights: weights });
  if (placeCount > weights.length) {
    const rule = `at most ${weights.length - 1}, the last place with a weight`;
    throw new RangeError(`sites must name places ${rule}, got ${placeCount - 1}`);
  }
  const greedy = greedyCoverage(unique, pickCount, weights);
  const found = {
    greedyPicks: greedy.picks,
    greedyCoveredWeight: greedy.coveredWeight,
  };
  if (choiceCount(unique.length, pickCount) > MOST_CHOICES) {
    const picks = [...greedy.picks].sort((a, b) => a - b);
    const { coveredWeight, boundWeight } = greedy;
    return { method: 'greedy', picks, coveredWeight, boundWeight, ...found };
  }
  const { picks, coveredWeight } = exactCoverage(unique, pickCount, weights);
  return { method: 'exact', picks, coveredWeight, boundWeight: coveredWeight, ...found };
}

type Sites = readonly Uint32Array[];

const larger = (a: number, b: number) => Math.max(a, b);

function greedyCoverage(sites: Sites, pickCount: number, weights: readonly number[]) {
  const cover = new Cover(sites, weights);
  const picks: number[] = [];
  let coveredWeight = 0;
  let boundWeight = Infinity;
  for (;;) {
    const gains = sites.map((_, site) => cover.gain(site));
    // No choice can add more to what is reached than its sites would one by one.
    boundWeight = Math.min(boundWeight, coveredWeight + sumOfLargest(gains, pickCount));
    const most = gains.reduce((best, gain) => Math.max(best, gain), 0);
    if (picks.length === pickCount || most === 0) return { picks, coveredWeight, boundWeight };
    const site = gains.indexOf(most);
    cover.change(site, 1);
    picks.push(site);
    coveredWeight += most;
  }
}

function exactCoverage(sites: Sites, pickCount: number, weights: readonly number[]) {
  const cover = new Cover(sites, weights);
  const best = { picks: [] as number[], coveredWeight: 0 };
  const visit = (picks: readonly number[], coveredWeight: number): void => {
    if (coveredWeight > best.coveredWeight) Object.assign(best, { picks, coveredWeight });
    const left = pickCount - picks.length;
    if (left === 0) return;
    const from = (picks.at(-1) ?? -1) + 1;
    const gains = sites.slice(from).map((_, i) => cover.gain(from + i));
    for (let i = 0; i < gains.length; i++) {
      // Not even the best of the rest could still win.
      if (coveredWeight + sumOfLargest(gains.slice(i), left) <= best.coveredWeight) return;
      const gain = gains[i] as number;
      if (gain === 0) continue;
      cover.change(from + i, 1);
      visit([...picks, from + i], coveredWeight + gain);
      cover.change(from + i, -1);
    }
  };
  visit([], 0);
  return best;
}

// n over k, stopped early: it may be too large for a number.
function choiceCount(siteCount: number, pickCount: number): number {
  const smaller = Math.min(pickCount, siteCount - pickCount);
  let count = 1;
  for (let i = 1; i <= smaller && count <= MOST_CHOICES; i++) {
    count = (count * (siteCount - smaller + i)) / i;
  }
  return count;
}
