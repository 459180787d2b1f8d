// How many people each stage will hold. 由进店人数和转化率推算各环节人数。
import { atLeast, share } from '../_check';

/**
 * Expected people who reach each stage. 各环节的预期人数。
 *
 * @param entrantCount people at the first stage, >= 0
 * @param stepRatios   share of each stage that reaches the next, 0–1, first step first
 * @returns people at least at each stage, one value more than `stepRatios`, not rounded
 * @throws RangeError if `entrantCount` is negative or a ratio is not between 0 and 1
 * @source Bucklin & Sismeiro 2003, J. Marketing Research 40(3); own derivation: n_k = n_0 r_0 … r_{k-1}
 * @formula n_k = n_0 \prod_{j<k} r_j
 * @simplifies Ratios do not change with the number of entrants; more traffic is as good as before.
 *   转化率不随人数变化：新增流量和原来的一样好。
 * @example stageCounts(100000, [0.42, 0.2, 0.5, 0.8]) // [100000, 42000, 8400, 4200, 3360]
 */
export function stageCounts(entrantCount: number, stepRatios: readonly number[]): number[] {
  atLeast(0, { entrantCount });
  share({ stepRatios });
  const counts = [entrantCount];
  let reached = entrantCount;
  for (const ratio of stepRatios) counts.push((reached *= ratio));
  return counts;
}
