// How much to order once, when demand takes a few values. 需求只有几种可能时，一次该备多少货。
import { above, atLeast, nonEmpty, share } from '../_check';
import { criticalRatio, mismatchCostYuan, type NewsvendorCosts } from './newsvendor-costs';
import type { NewsvendorPlan } from './newsvendor-normal';

// A share that meets the critical ratio on paper must not miss it by rounding.
const TIE = 1e-12;
const SUM_ERROR = 1e-9;

/** One value that demand can take. 需求的一种可能。 */
export interface DemandChance {
  /** demand, units, >= 0. 需求量 */
  units: number;
  /** how likely, 0–1. 概率 */
  chanceRatio: number;
}

/**
 * Smallest order with the least expected cost, for demand given as a table. 离散需求的报童最优备货量。
 *
 * @param costs   cost of a unit over and of a unit short, yuan, both > 0
 * @param chances values and chances in any order; chances add up to 1, the mean is above 0
 * @returns one of the values, and what it leads to, not rounded
 * @throws RangeError if a cost is not above 0, there is no value, or values or chances are out of range
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3.3
 * @formula Q^* = \min \left\{ Q : F(Q) \ge \frac{c_u}{c_u + c_o} \right\}
 * @simplifies One order before the season; unserved customers are lost. 季前只订一次；买不到的顾客不再回来。
 * @vectors inventory.newsvendorDiscrete
 * @example newsvendorDiscrete({ overageYuan: 1, underageYuan: 3 }, [{ units: 2, chanceRatio: 0.5 }, { units: 4, chanceRatio: 0.5 }]).quantityUnits // 4
 */
export function newsvendorDiscrete(
  costs: NewsvendorCosts,
  chances: readonly DemandChance[],
): NewsvendorPlan {
  const ratio = criticalRatio(costs);
  const sorted = checked(chances).sort((a, b) => a.units - b.units);
  let reached = 0;
  const enough = sorted.find(({ chanceRatio }) => (reached += chanceRatio) >= ratio - TIE);
  return newsvendorDiscreteAt(costs, chances, (enough ?? (sorted.at(-1) as DemandChance)).units);
}

/**
 * What a chosen quantity costs, for demand given as a table. 离散需求下给定备货量的代价。
 *
 * @param costs         cost of a unit over and of a unit short, yuan, both > 0
 * @param chances       values and chances in any order; chances add up to 1, the mean is above 0
 * @param quantityUnits units to order, >= 0
 * @returns the quantity and what it leads to, not rounded
 * @throws RangeError if a cost is not above 0, there is no value, or a number is out of range
 * @source Snyder & Shen 2019, Fundamentals of Supply Chain Theory, 2nd ed., section 4.3.3
 * @formula c_o \sum_d p_d (Q - d)^+ + c_u \sum_d p_d (d - Q)^+
 * @simplifies One order before the season; unserved customers are lost. 季前只订一次；买不到的顾客不再回来。
 * @vectors inventory.newsvendorDiscrete
 * @example newsvendorDiscreteAt({ overageYuan: 1, underageYuan: 3 }, [{ units: 2, chanceRatio: 0.5 }, { units: 4, chanceRatio: 0.5 }], 3).expectedCostYuan // 2
 */
export function newsvendorDiscreteAt(
  costs: NewsvendorCosts,
  chances: readonly DemandChance[],
  quantityUnits: number,
): NewsvendorPlan {
  atLeast(0, { quantityUnits });
  const good = checked(chances);
  const mean = (of: (units: number) => number) =>
    good.reduce((sum, { units, chanceRatio }) => sum + chanceRatio * of(units), 0);
  const meanUnits = mean((units) => units);
  above(0, { 'mean of chances': meanUnits });
  const outcome = {
    expectedShortageUnits: mean((units) => Math.max(units - quantityUnits, 0)),
    expectedLeftoverUnits: mean((units) => Math.max(quantityUnits - units, 0)),
    expectedSalesUnits: mean((units) => Math.min(units, quantityUnits)),
  };
  return {
    ...outcome,
    quantityUnits,
    inStockRatio: Math.min(
      1,
      mean((units) => Number(units <= quantityUnits)),
    ),
    fillRatio: outcome.expectedSalesUnits / meanUnits,
    expectedCostYuan: mismatchCostYuan(costs, outcome),
    criticalRatio: criticalRatio(costs),
  };
}

function checked(chances: readonly DemandChance[]): DemandChance[] {
  nonEmpty({ chances });
  atLeast(0, { 'units of chances': chances.map(({ units }) => units) });
  share({ 'chanceRatio of chances': chances.map(({ chanceRatio }) => chanceRatio) });
  const sum = chances.reduce((total, { chanceRatio }) => total + chanceRatio, 0);
  if (Math.abs(sum - 1) <= SUM_ERROR) return [...chances];
  throw new RangeError(`chanceRatio of chances must add up to 1, got ${sum}`);
}
