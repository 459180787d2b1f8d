// How a unit becomes cheaper to make the more have been made. 经验曲线：做得越多，单位成本越低。
import { above, atLeast, share } from '../_check';

/** Cost of a unit, by how many have been made. 经验曲线 */
export interface ExperienceCurve {
  /** cost of the first unit, yuan, >= 0. 首件成本 */
  firstUnitCostYuan: number;
  /** how fast cost falls, >= 0; 0.32 takes a fifth off with every doubling. 经验指数 */
  exponent: number;
}

/**
 * Exponent of an experience curve, from what a doubling does. 由“翻倍后成本剩几成”求经验指数。
 *
 * @param progressRatio cost after a doubling of all units made, over the cost before; above 0, at most 1
 * @returns exponent, >= 0, not rounded
 * @throws RangeError if the ratio is not above 0 and at most 1
 * @source Wright 1936, J. Aeronautical Sciences 3(4), 122–128; Henderson 1968, Perspectives on Experience
 * @formula b = -\log_2 r
 * @example experienceExponent(0.8) // 0.321928094887362
 */
export function experienceExponent(progressRatio: number): number {
  above(0, { progressRatio });
  share({ progressRatio });
  // Not −log2: a ratio of 1 would give −0.
  return Math.log2(1 / progressRatio);
}

/**
 * Cost of one more unit, after so many have been made. 某累计产量时的单位成本。
 *
 * @param curve           first cost and exponent
 * @param cumulativeUnits units made, this one included, >= 1
 * @returns yuan, not rounded
 * @throws RangeError if a number of the curve is negative, or fewer than one unit is made
 * @source Wright 1936, J. Aeronautical Sciences 3(4), 122–128
 * @formula c(n) = c_1 n^{-b}
 * @simplifies Experience is never forgotten, and inputs cost the same for ever. 经验不会丢，原料价格不变。
 * @example experienceCostYuan({ firstUnitCostYuan: 100, exponent: 1 }, 4) // 25
 */
export function experienceCostYuan(curve: ExperienceCurve, cumulativeUnits: number): number {
  checkCurve(curve);
  atLeast(1, { cumulativeUnits });
  return curve.firstUnitCostYuan * cumulativeUnits ** -curve.exponent;
}

/**
 * Cost of a batch on an experience curve. 一批产品的总成本。
 *
 * The area under the curve, with the first unit at its full cost: batches add up exactly, and parts of
 * units may be asked about. 取曲线下的面积，第一件按首件成本算：分批相加与一次算完相等。
 *
 * @param curve       first cost and exponent
 * @param unitsBefore units made before, >= 0
 * @param units       units of the batch, >= 0, parts allowed
 * @returns yuan, not rounded
 * @throws RangeError if a number is negative
 * @source own derivation: ∫ c₁ max(n, 1)^−b dn = c₁ (1 + (N^{1−b} − 1)/(1 − b)) from 0 to N >= 1
 * @formula C = \int_{n_0}^{n_0 + n} c_1 \max(u, 1)^{-b} \, du
 * @simplifies The area stands for the sum over whole units: a little low while few are made.
 *   用面积代替逐件相加，产量很小时略微偏低。
 * @example batchCostYuan({ firstUnitCostYuan: 100, exponent: 0 }, 5, 3) // 300
 * @example batchCostYuan({ firstUnitCostYuan: 100, exponent: 0.5 }, 0, 4) // 300
 */
export function batchCostYuan(curve: ExperienceCurve, unitsBefore: number, units: number): number {
  checkCurve(curve);
  atLeast(0, { unitsBefore, units });
  const { firstUnitCostYuan, exponent } = curve;
  const equivalents = equivalentUnits(unitsBefore + units, exponent);
  return firstUnitCostYuan * (equivalents - equivalentUnits(unitsBefore, exponent));
}

// Units at the first cost that cost as much as the first n together.
function equivalentUnits(n: number, exponent: number): number {
  if (n <= 1) return n;
  const power = 1 - exponent;
  const log = Math.log(n);
  return 1 + (power === 0 ? log : Math.expm1(power * log) / power);
}

function checkCurve({ firstUnitCostYuan, exponent }: ExperienceCurve): void {
  atLeast(0, { firstUnitCostYuan, exponent });
}
