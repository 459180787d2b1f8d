// What a customer in each state is worth, and whom to stop writing to. 各状态客户的价值与停止联系规则。
import { above, atLeast, finite, sameLength, wholeNumber } from '../_check';
import { linearSolution } from '../algebra/linear-solve';
import { checkTransitions, type Transitions } from './_transitions';

/** Customers who move between states and bring or cost money in each. 在状态间流动的客户。 */
export interface ValuedStates {
  /** share that moves from each state (row) to each state (column); rows sum to 1. 转移矩阵 */
  transitionRatios: Transitions;
  /** profit of a period in each state, yuan, contact cost taken off; received at once. 当期利润（元） */
  profitsYuan: readonly number[];
  /** discount per period, > 0. 折现率 */
  discountRatio: number;
}

/** The best rule for whom to go on with. 最优的停止联系规则。 */
export interface ContactPlan {
  /** value of a customer in each state under the rule, yuan, never negative. 各状态客户价值 */
  valuesYuan: number[];
  /** whether to go on with a customer in this state. 是否继续联系 */
  isContacted: boolean[];
  /** what going on would be worth, yuan; negative where one stops. 继续联系的价值 */
  contactValuesYuan: number[];
  /** rounds of improving the rule. 改进轮数 */
  iterations: number;
}

/**
 * Value of a customer by state, all future periods discounted. 各状态的客户终身价值。
 *
 * @param states      transitions, profits, discount
 * @param periodCount periods after the present one, whole, >= 0; without end if left out
 * @returns yuan for each state, the profit of the present period counted in full, not rounded
 * @throws RangeError if the matrix is no matrix of transitions (the row is named), lengths differ, a
 *   profit is not finite, or the discount is not above 0, without which the sum has no end
 * @source Pfeifer & Carraway 2000, J. Interactive Marketing 14(2), 43–55
 * @formula V = \left( I - \tfrac{1}{1+d} P \right)^{-1} R, \qquad V_T = \sum_{t=0}^{T} \left( \tfrac{1}{1+d} P \right)^t R
 * @simplifies The next state depends on the present one only. 下一期的状态只取决于本期的状态。
 * @vectors markov.clv
 * @example stateValuesYuan({ transitionRatios: [[0.5, 0.5], [0, 1]], profitsYuan: [9, 0],
 *   discountRatio: 0.25 }) // [15, 0]
 */
export function stateValuesYuan(states: ValuedStates, periodCount?: number): number[] {
  checkStates(states);
  if (periodCount === undefined)
    return endlessValues(
      states,
      states.profitsYuan.map(() => true),
    );
  wholeNumber({ periodCount });
  atLeast(0, { periodCount });
  let values = [...states.profitsYuan];
  for (let period = 0; period < periodCount; period++) values = valuesBefore(states, values);
  return values;
}

/**
 * Whom to go on with: the rule that earns most. 停止联系规则：和谁继续往来最划算。
 *
 * A customer one stops with brings and costs nothing from then on. 停止联系后，这位客户不再带来也不再花钱。
 *
 * @param states transitions, profits, discount
 * @returns values, whom to go on with, and what that would be worth, not rounded
 * @throws RangeError as `stateValuesYuan`
 * @source Howard 1960, Dynamic Programming and Markov Processes (policy iteration); the case in Pfeifer
 *   & Carraway 2000, J. Interactive Marketing 14(2), 43–55
 * @formula V_i = \max\left(0,\; R_i + \tfrac{1}{1+d} \textstyle\sum_j p_{ij} V_j\right)
 * @simplifies Who is no longer written to never buys again. 不再联系的客户不会再买。
 * @vectors markov.clv
 * @example bestContactPlan({ transitionRatios: [[0.5, 0.5], [0.1, 0.9]], profitsYuan: [9, -4],
 *   discountRatio: 0.25 }).isContacted // [true, false]
 */
export function bestContactPlan(states: ValuedStates): ContactPlan {
  checkStates(states);
  let isContacted = states.profitsYuan.map(() => true);
  // Every round earns at least as much as the one before and no rule comes twice.
  for (let iterations = 1; ; iterations++) {
    const valuesYuan = endlessValues(states, isContacted);
    const contactValuesYuan = valuesBefore(states, valuesYuan);
    const better = contactValuesYuan.map((value) => value >= 0);
    if (better.every((goesOn, i) => goesOn === isContacted[i]) || iterations > 2 ** better.length) {
      return { valuesYuan, isContacted, contactValuesYuan, iterations };
    }
    isContacted = better;
  }
}

function endlessValues(states: ValuedStates, isContacted: readonly boolean[]): number[] {
  const { transitionRatios, profitsYuan, discountRatio } = states;
  const matrix = transitionRatios.map((row, i) =>
    row.map((ratio, j) => Number(i === j) - (isContacted[i] ? ratio / (1 + discountRatio) : 0)),
  );
  const profits = profitsYuan.map((profit, i) => [isContacted[i] ? profit : 0]);
  return linearSolution(matrix, profits).map(([value]) => value as number);
}

function valuesBefore(states: ValuedStates, values: readonly number[]): number[] {
  const { transitionRatios, profitsYuan, discountRatio } = states;
  return transitionRatios.map((row, i) => {
    const next = row.reduce((sum, ratio, j) => sum + ratio * (values[j] as number), 0);
    return (profitsYuan[i] as number) + next / (1 + discountRatio);
  });
}

function checkStates({ transitionRatios, profitsYuan, discountRatio }: ValuedStates): void {
  checkTransitions(transitionRatios);
  sameLength({ transitionRatios, profitsYuan });
  finite({ profitsYuan });
  above(0, { discountRatio });
}
