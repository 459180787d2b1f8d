// How a path of prices hurries or delays the spread of a new product. 价格路径如何加快或拖慢新品扩散。
import { above, atMost, nonEmpty } from '../_check';
import { bassAdoptedRatio, type BassParameters } from './bass';

/** How buyers answer the price. 价格对扩散的作用 */
export interface DiffusionPriceResponse {
  /**
   * `change`: only a move of the price counts, and is forgotten when the price moves back (Bass, Krishnan
   * & Jain); `level`: each period runs faster or slower by its own price (Bass 1980). 只看变动，或看当期价位
   */
  basis: 'change' | 'level';
  /** percent of diffusion speed for one percent on the price, <= 0. 价格系数 */
  priceEffect: number;
  /** price at which the Bass parameters hold, yuan, > 0; the first of the path when left out. 基准价 */
  referencePriceYuan?: number;
}

/** First purchases along a path of prices. 价格路径下的首购 */
export interface PricedDiffusion {
  /** units of each period, >= 0, not rounded. 逐期销量 */
  units: number[];
  /** units up to the end of each period. 累计销量 */
  cumulativeUnits: number[];
  /** periods of a plain Bass curve that are over at the end of each period. 折算时间 */
  effectivePeriods: number[];
  /** periods, from 0, whose price rose so steeply that the formula takes buyers back: sales are 0. 销量被压到零的时期 */
  heldPeriods: number[];
  /** yuan taken over the whole path. 总收入 */
  revenueYuan: number;
}

/**
 * First purchases in each period of a path of prices: generalised Bass model, price term only. 广义巴斯模型（只含价格）。
 *
 * Price bends time, not the market: the potential is sold in the end at any price. After a steep rise
 * the `change` form runs backward; nobody gives back what he bought, so sales are held at 0 and told.
 * 价格改变的是快慢，不改变市场总量。涨价过陡时公式会倒流，买了的人不会退回，所以记为零并指出来。
 *
 * @param parameters innovation, imitation, potential
 * @param pricesYuan price of each period, yuan, > 0, at least one
 * @param response   how the price acts
 * @returns sales by period, not rounded; a constant reference price gives the plain Bass curve
 * @throws RangeError if there is no price, a price is not above 0, the effect is above 0, or a parameter is
 *   out of range
 * @source Bass, Krishnan & Jain 1994, Marketing Science 13(3), 203–223; Bass 1980, J. Business 53(3), S51–S67
 * @formula Y_t = m F(X_t), \quad X_t = t + \beta \ln \frac{P_t}{P_0} \;\text{or}\; X_t = \sum_{s \le t} \left( \frac{P_s}{P_0} \right)^{\beta}
 * @simplifies One purchase a customer; who waits for a lower price is not modelled. 每人只买一次；没算等降价的人。
 * @vectors lifecycle.generalizedBass
 * @example pricedDiffusion({ innovationRatio: 0.03, imitationRatio: 0.38, potentialUnits: 1000 }, [100, 90],
 *   { basis: 'change', priceEffect: -1 }).units // [35.758, 55.397]
 */
export function pricedDiffusion(
  parameters: BassParameters,
  pricesYuan: readonly number[],
  response: DiffusionPriceResponse,
): PricedDiffusion {
  const { potentialUnits } = parameters;
  above(0, { potentialUnits, pricesYuan });
  nonEmpty({ pricesYuan });
  const times = bentTimes(pricesYuan, response);
  const heldPeriods: number[] = [];
  const effectivePeriods: number[] = [];
  let latest = 0;
  times.forEach((time, period) => {
    if (time < latest) heldPeriods.push(period);
    latest = Math.max(latest, time);
    effectivePeriods.push(latest);
  });
  const cumulativeUnits = effectivePeriods.map(
    (time) => potentialUnits * bassAdoptedRatio(parameters, time),
  );
  const units = cumulativeUnits.map((count, t) => count - (cumulativeUnits[t - 1] ?? 0));
  const revenueYuan = units.reduce((sum, count, t) => sum + count * (pricesYuan[t] as number), 0);
  return { units, cumulativeUnits, effectivePeriods, heldPeriods, revenueYuan };
}

function bentTimes(pricesYuan: readonly number[], response: DiffusionPriceResponse): number[] {
  const { basis, priceEffect, referencePriceYuan = pricesYuan[0] as number } = response;
  atMost(0, { priceEffect });
  above(0, { referencePriceYuan });
  if (basis === 'change') {
    return pricesYuan.map((yuan, t) => t + 1 + priceEffect * Math.log(yuan / referencePriceYuan));
  }
  let time = 0;
  // A price next to nothing would make time infinite; the whole market has bought long before.
  return pricesYuan.map((yuan) => {
    time = Math.min(time + (yuan / referencePriceYuan) ** priceEffect, Number.MAX_VALUE);
    return time;
  });
}
