// Says of a split of the budget what it brings and what holds it. 分配结果的说明：响应、约束、影子价格。
import { marginalResponsesPerYuan } from '../media/marginal-response';
import { responsesAt } from '../media/response-curve';
import type { Allocation, Binding, Bounds, Channel } from './channel';

// A spend this close to a bound, in shares of the budget, lies on it.
const ON_BOUND = 1e-9;

/**
 * A split with its responses, marginals, bindings, shadow price and unspent money. 分配方案的完整说明。
 *
 * @param channels  channels with their curves
 * @param bounds    floor and cap of each channel within the budget
 * @param spendYuan yuan for each channel, within its bounds
 * @param budgetYuan money there was, yuan, >= 0
 * @returns the split and why it is as it is
 * @source Boyd & Vandenberghe 2004, Convex Optimization, 5.5.3
 * @formula \lambda = \max_{x_i < u_i} f_i'(x_i)
 * @example allocationOf([{ curve: { form: 'power', scaleResponses: 1, exponent: 1 } }],
 *   [{ floorYuan: 0, capYuan: 2 }], [2], 3).unspentYuan // 1
 */
export function allocationOf(
  channels: readonly Channel[],
  bounds: readonly Bounds[],
  spendYuan: number[],
  budgetYuan: number,
): Allocation {
  const margin = ON_BOUND * budgetYuan;
  const marginals = channels.map(({ curve }, i) =>
    marginalResponsesPerYuan(curve, spendYuan[i] as number),
  );
  const bindings = bounds.map((one, i) =>
    bindingOf(one, spendYuan[i] as number, channels[i] as Channel, margin),
  );
  const spent = spendYuan.reduce((sum, yuan) => sum + yuan, 0);
  const unspentYuan = budgetYuan - spent > margin ? budgetYuan - spent : 0;
  return {
    status: 'allocated',
    spendYuan,
    totalResponses: channels.reduce(
      (sum, { curve }, i) => sum + responsesAt(curve, spendYuan[i] as number),
      0,
    ),
    marginalResponsesPerYuan: marginals,
    shadowResponsesPerYuan: shadowOf(marginals, bindings),
    bindings,
    isBeyondSeen: channels.map(
      ({ mostSeenYuan = Infinity }, i) => (spendYuan[i] as number) > mostSeenYuan,
    ),
    unspentYuan,
  };
}

function bindingOf(
  { floorYuan }: Bounds,
  spendYuan: number,
  { capYuan: ownCapYuan }: Channel,
  margin: number,
): Binding {
  const isAtFloor = spendYuan - floorYuan <= margin;
  // The budget itself bounds every channel, but that is no rule of the channel.
  const isAtCap = ownCapYuan !== undefined && ownCapYuan - spendYuan <= margin;
  if (isAtCap) return isAtFloor ? 'fixed' : 'cap';
  return isAtFloor ? 'floor' : 'none';
}

// One yuan more goes where it does most. Inside, all marginals are equal, so any of them would do.
function shadowOf(marginals: readonly number[], bindings: readonly Binding[]): number {
  const open = marginals.filter((_, i) => bindings[i] === 'none' || bindings[i] === 'floor');
  return open.length === 0 ? 0 : Math.max(...open);
}
