// How much to order once, when demand has a long tail. 需求有长尾时，一次该备多少货。
import { above, atLeast, finite } from '../_check';
import { normalBelowRatio } from '../special/normal-distribution';
import {
  criticalRatio,
  criticalZ,
  mismatchCostYuan,
  type NewsvendorCosts,
} from './newsvendor-costs';
import type { NewsvendorPlan } from './newsvendor-normal';

// Standard deviations; a mean that is a number has logSd below 38.
const CERTAIN = 100;

/** Demand whose logarithm is a bell curve: never below zero. 对数正态需求：不会为负。 */
export interface LognormalDemand {
  /** mean of the logarithm of demand in units, any number. 对数均值 μ */
  logMean: number;
  /** standard deviation of the logarithm, > 0. 对数标准差 σ */
  logSd: number;
}

/**
 * Lognormal demand with a given mean and spread. 由均值和标准差得到对数正态需求。
 *
 * @param meanUnits average demand, units, > 0
 * @param sdUnits   standard deviation, units, > 0
 * @returns mean and standard deviation of the logarithm, not rounded
 * @throws RangeError if the mean or the standard deviation is not above 0
 * @source Johnson, Kotz & Balakrishnan 1994, Continuous Univariate Distributions 1, chapter 14
 * @formula \sigma^2 = \ln\left( 1 + \frac{s^2}{m^2} \right), \quad \mu = \ln m - \frac{\sigma^2}{2}
 * @example lognormalDemand(100, 50) // { logMean: 4.49359841, logSd: 0.47238073 }
 */
export function lognormalDemand(meanUnits: number, sdUnits: number): LognormalDemand {
  above(0, { meanUnits, sdUnits });
  const variance = Math.log1p((sdUnits / meanUnits) ** 2);
  return { logMean: Math.log(meanUnits) - variance / 2, logSd: Math.sqrt(variance) };
}

/**
 * Order with the least expected cost under lognormal demand. 对数正态需求的报童最优备货量。
 *
 * @param costs  cost of a unit over and of a unit short, yuan, both > 0
 * @param demand mean and standard deviation of the logarithm of demand
 * @returns quantity and what it leads to, not rounded
 * @throws RangeError if a cost or the spread is not above 0, or the mean demand is not finite
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3.2; partial
 *   expectation of the lognormal: Johnson, Kotz & Balakrishnan 1994
 * @formula Q^* = \exp\!\left( \mu + \sigma \Phi^{-1}\!\left( \frac{c_u}{c_u + c_o} \right) \right)
 * @simplifies One order before the season; unserved customers are lost. 季前只订一次；买不到的顾客不再回来。
 * @vectors inventory.newsvendorLognormal
 * @example newsvendorLognormal({ overageYuan: 25, underageYuan: 60 }, { logMean: 5, logSd: 0.5 }).quantityUnits // 194.5516
 */
export function newsvendorLognormal(
  costs: NewsvendorCosts,
  demand: LognormalDemand,
): NewsvendorPlan {
  finite({ logMean: demand.logMean });
  above(0, { logSd: demand.logSd });
  return newsvendorLognormalAt(
    costs,
    demand,
    Math.exp(demand.logMean + demand.logSd * criticalZ(costs)),
  );
}

/**
 * What a chosen quantity costs under lognormal demand. 对数正态需求下给定备货量的代价。
 *
 * @param costs         cost of a unit over and of a unit short, yuan, both > 0
 * @param demand        mean and standard deviation of the logarithm of demand
 * @param quantityUnits units to order, >= 0
 * @returns the quantity and what it leads to, not rounded
 * @throws RangeError if a cost or the spread is not above 0, the mean demand is not finite, or the
 *   quantity is negative
 * @source Johnson, Kotz & Balakrishnan 1994, Continuous Univariate Distributions 1, chapter 14
 * @formula E[\min(D, Q)] = e^{\mu + \sigma^2/2} \Phi(z - \sigma) + Q \, \Phi(-z), \quad z = \frac{\ln Q - \mu}{\sigma}
 * @simplifies One order before the season; unserved customers are lost. 季前只订一次；买不到的顾客不再回来。
 * @vectors inventory.newsvendorLognormal
 * @example newsvendorLognormalAt({ overageYuan: 25, underageYuan: 60 }, { logMean: 5, logSd: 0.5 }, 150).inStockRatio // 0.508485
 */
export function newsvendorLognormalAt(
  costs: NewsvendorCosts,
  { logMean, logSd }: LognormalDemand,
  quantityUnits: number,
): NewsvendorPlan {
  finite({ logMean });
  above(0, { logSd });
  atLeast(0, { quantityUnits });
  const meanUnits = Math.exp(logMean + logSd ** 2 / 2);
  above(0, { 'mean demand': meanUnits });
  const z = standardScore(quantityUnits, logMean, logSd);
  const shortage = meanUnits * normalBelowRatio(logSd - z) - quantityUnits * normalBelowRatio(-z);
  const leftover = quantityUnits * normalBelowRatio(z) - meanUnits * normalBelowRatio(z - logSd);
  const outcome = {
    // Differences of nearly equal numbers far out: rounding may leave a little below nothing.
    expectedShortageUnits: Math.max(shortage, 0),
    expectedLeftoverUnits: Math.max(leftover, 0),
  };
  const expectedSalesUnits = meanUnits - outcome.expectedShortageUnits;
  return {
    ...outcome,
    quantityUnits,
    inStockRatio: normalBelowRatio(z),
    expectedSalesUnits,
    fillRatio: expectedSalesUnits / meanUnits,
    expectedCostYuan: mismatchCostYuan(costs, outcome),
    criticalRatio: criticalRatio(costs),
  };
}

// An empty shelf is a logarithm of −Infinity; so far out nothing is left to chance.
function standardScore(quantityUnits: number, logMean: number, logSd: number): number {
  if (quantityUnits === 0) return -CERTAIN;
  const z = (Math.log(quantityUnits) - logMean) / logSd;
  return Math.min(CERTAIN, Math.max(-CERTAIN, z));
}
