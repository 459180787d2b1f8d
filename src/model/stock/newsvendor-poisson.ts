// How much to order once, when demand is a small count. 需求是零星几件时，一次该备多少货。
import type { NewsvendorCosts } from './newsvendor-costs';
import { newsvendorDiscrete } from './newsvendor-discrete';
import type { NewsvendorPlan } from './newsvendor-normal';
import { poissonChances } from './poisson-demand';

/**
 * Smallest order with the least expected cost under Poisson demand. 泊松需求的报童最优备货量。
 *
 * @param costs     cost of a unit over and of a unit short, yuan, both > 0
 * @param meanUnits average demand, units, above 0, at most a thousand million
 * @returns whole units and what they lead to, not rounded otherwise
 * @throws RangeError if a cost is not above 0 or the mean is out of range
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., example 4.7
 * @formula Q^* = \min \left\{ Q : \sum_{k \le Q} e^{-\lambda} \frac{\lambda^k}{k!} \ge \frac{c_u}{c_u + c_o} \right\}
 * @simplifies Customers come one by one, independently, each for one unit; a live stream sends them
 *   in bursts. 顾客各自独立到来，每人买一件；直播间的人是一拨一拨来的。
 * @vectors inventory.newsvendorPoisson
 * @example newsvendorPoisson({ overageYuan: 1, underageYuan: 4 }, 6).quantityUnits // 8
 * @example newsvendorPoisson({ overageYuan: 1, underageYuan: 4 }, 6).expectedCostYuan // 3.5701069
 */
export function newsvendorPoisson(costs: NewsvendorCosts, meanUnits: number): NewsvendorPlan {
  return newsvendorDiscrete(costs, poissonChances(meanUnits));
}
