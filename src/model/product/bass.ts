// How a new product spreads: a few try it, the others follow. 新品扩散：少数人先试，其余跟着买。
import { above, atLeast, wholeNumber } from '../_check';

/** What drives a new product's first purchases. 新品扩散的三个参数。 */
export interface BassParameters {
  /** chance in a period to buy without being told by others, > 0. 创新系数 p */
  innovationRatio: number;
  /** chance in a period to follow those who have bought, >= 0. 模仿系数 q */
  imitationRatio: number;
  /** units that will be bought in the end, > 0. 市场潜量 m */
  potentialUnits: number;
}

/** The moment of strongest sales. 销售高峰。 */
export interface BassPeak {
  /** periods after launch; null when sales fall from the start because few imitate. 高峰时间 */
  timePeriods: number | null;
  /** units a period at the peak, or at launch without one. 高峰销速 */
  unitsPerPeriod: number;
  /** share of the potential bought by then, 0–1. 高峰时的渗透率 */
  adoptedRatio: number;
}

/**
 * Share of the potential that has bought by a time. 累计渗透率。
 *
 * @param parameters innovation and imitation
 * @param periods    time since launch, periods, >= 0
 * @returns share 0–1, not rounded
 * @throws RangeError if innovation is not above 0, imitation is negative, or the time is negative
 * @source Bass 1969, Management Science 15(5), 215–227
 * @formula F(t) = \frac{1 - e^{-(p+q)t}}{1 + (q/p) e^{-(p+q)t}}
 * @simplifies One purchase a customer; price, advertising and stock do not change. 每人只买一次；价格、广告、库存不变。
 * @vectors lifecycle.bass
 * @example bassAdoptedRatio({ innovationRatio: 0.03, imitationRatio: 0.38 }, 5) // 0.3311986
 */
export function bassAdoptedRatio(
  { innovationRatio, imitationRatio }: Omit<BassParameters, 'potentialUnits'>,
  periods: number,
): number {
  above(0, { innovationRatio });
  atLeast(0, { imitationRatio, periods });
  const rate = (innovationRatio + imitationRatio) * periods;
  return -Math.expm1(-rate) / (1 + (imitationRatio / innovationRatio) * Math.exp(-rate));
}

/**
 * Speed of sales at a time. 瞬时销速。
 *
 * @param parameters innovation, imitation, potential
 * @param periods    time since launch, periods, >= 0
 * @returns units a period, not rounded
 * @throws RangeError if a parameter or the time is out of range
 * @source Bass 1969, Management Science 15(5), 215–227
 * @formula m f(t) = m \frac{(p+q)^2}{p} \frac{e^{-(p+q)t}}{\left(1 + (q/p) e^{-(p+q)t}\right)^2}
 * @simplifies One purchase a customer; price, advertising and stock do not change. 每人只买一次；价格、广告、库存不变。
 * @example bassUnitsPerPeriodAt({ innovationRatio: 0.03, imitationRatio: 0.38, potentialUnits: 1000 }, 0) // 30
 */
export function bassUnitsPerPeriodAt(parameters: BassParameters, periods: number): number {
  const { innovationRatio, imitationRatio, potentialUnits } = parameters;
  above(0, { potentialUnits });
  const left = 1 - bassAdoptedRatio(parameters, periods);
  const adopted = 1 - left;
  return potentialUnits * (innovationRatio + imitationRatio * adopted) * left;
}

/**
 * Units sold in each period after launch. 上市后逐期销量。
 *
 * @param parameters  innovation, imitation, potential
 * @param periodCount periods, whole, >= 1
 * @returns units for periods 1, 2 …, not rounded; they add up to the potential in the end
 * @throws RangeError if a parameter is out of range or the count is not whole or below 1
 * @source Srinivasan & Mason 1986, Marketing Science 5(2), 169–178 (sales of a whole period)
 * @formula S_t = m \left( F(t) - F(t-1) \right)
 * @simplifies One purchase a customer; price, advertising and stock do not change. 每人只买一次；价格、广告、库存不变。
 * @vectors product.bass
 * @example bassUnits({ innovationRatio: 0.03, imitationRatio: 0.38, potentialUnits: 1000 }, 2) // [35.758, 49.298]
 */
export function bassUnits(parameters: BassParameters, periodCount: number): number[] {
  above(0, { potentialUnits: parameters.potentialUnits });
  wholeNumber({ periodCount });
  atLeast(1, { periodCount });
  const ratios = Array.from({ length: periodCount + 1 }, (_, t) => bassAdoptedRatio(parameters, t));
  return ratios
    .slice(1)
    .map((ratio, t) => parameters.potentialUnits * (ratio - (ratios[t] as number)));
}

/**
 * When sales are strongest, and how strong. 销售高峰何时到、多高。
 *
 * @param parameters innovation, imitation, potential
 * @returns time, speed and share, not rounded
 * @throws RangeError if a parameter is out of range
 * @source Bass 1969, Management Science 15(5), 215–227
 * @formula t^* = \frac{\ln(q/p)}{p+q}, \quad m f(t^*) = \frac{m (p+q)^2}{4q}, \quad F(t^*) = \frac12 - \frac{p}{2q}
 * @simplifies One purchase a customer; price, advertising and stock do not change. 每人只买一次；价格、广告、库存不变。
 * @vectors product.bass lifecycle.bass
 * @example bassPeak({ innovationRatio: 0.03, imitationRatio: 0.38, potentialUnits: 1000 }).timePeriods // 6.1926
 * @example bassPeak({ innovationRatio: 0.3, imitationRatio: 0.1, potentialUnits: 1000 }).timePeriods // null
 */
export function bassPeak(parameters: BassParameters): BassPeak {
  const { innovationRatio: p, imitationRatio: q, potentialUnits } = parameters;
  above(0, { innovationRatio: p, potentialUnits });
  atLeast(0, { imitationRatio: q });
  if (q <= p) return { timePeriods: null, unitsPerPeriod: potentialUnits * p, adoptedRatio: 0 };
  return {
    timePeriods: Math.log(q / p) / (p + q),
    unitsPerPeriod: (potentialUnits * (p + q) ** 2) / (4 * q),
    adoptedRatio: 0.5 - p / (2 * q),
  };
}
