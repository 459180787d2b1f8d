// A rule of thumb for the size of a team. 估人数的平方根法则。
import { above, atLeast } from '../_check';

/**
 * Agents by the square-root rule. 平方根法则的客服人数。
 *
 * Double the customers, and the reserve grows only by 1.4: large teams are cheaper.
 * 来客翻倍，余量只需 1.4 倍：人越集中越省。
 *
 * @param loadErlangs arrivals × handling time, Erlangs, > 0
 * @param beta        reserve, in square roots of the load, >= 0: about 0.5 for cheap, 1.5 for prompt service
 * @returns agents, not rounded
 * @throws RangeError if the load is not above 0 or the reserve is negative
 * @source Halfin & Whitt 1981, Operations Research 29(3), 567–588
 * @formula c = A + \beta \sqrt A
 * @simplifies Holds for large teams; compute a small one with `erlangCStaffing`. 适用于大团队；小团队请用 erlangCStaffing。
 * @example squareRootAgents(100, 1) // 110
 */
export function squareRootAgents(loadErlangs: number, beta: number): number {
  above(0, { loadErlangs });
  atLeast(0, { beta });
  return loadErlangs + beta * Math.sqrt(loadErlangs);
}
