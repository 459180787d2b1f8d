// What a channel brings for the money put into it. 渠道投放的响应曲线。
import { above, atLeast, atMost } from '../_check';

/** How a channel's responses grow with spend; every parameter > 0. 响应曲线：五种形状，参数均大于 0。 */
export type ResponseCurve =
  | {
      form: 'power';
      /** responses of the first yuan. 首元响应 */
      scaleResponses: number;
      /** above 0, at most 1. 幂次 */
      exponent: number;
    }
  | {
      form: 'exponential';
      /** responses that no spend exceeds. 响应上限 */
      ceilingResponses: number;
      /** spend that reaches 63 % of the ceiling. 特征投放额 */
      scaleYuan: number;
    }
  | {
      form: 'hill';
      /** responses that no spend exceeds. 响应上限 */
      ceilingResponses: number;
      /** spend that reaches half of the ceiling. 半饱和投放额 */
      halfYuan: number;
      /** above 1 the curve is S-shaped. 形状 */
      shape: number;
    }
  | {
      form: 'logistic';
      /** responses that no spend exceeds. 响应上限 */
      ceilingResponses: number;
      /** how fast the channel fills up. 饱和速度 */
      ratePerYuan: number;
    }
  | {
      form: 'logarithm';
      /** responses for each e-fold of 1 + spend / unit. 对数系数 */
      scaleResponses: number;
      /** spend at which diminishing sets in. 单位投放额 */
      unitYuan: number;
    };

/**
 * Refuses a curve that has a parameter out of range. 拒绝参数不合法的响应曲线。
 *
 * @param curve shape and parameters, each > 0
 * @throws RangeError naming the parameter and its value
 * @source own definition
 * @example checkCurve({ form: 'power', scaleResponses: 3, exponent: 2 }) // RangeError: exponent must be at most 1, got 2
 */
export function checkCurve(curve: ResponseCurve): void {
  const { form, ...parameters } = curve;
  above(0, parameters);
  if (form === 'power') atMost(1, { exponent: curve.exponent });
}

/**
 * Responses that a spend brings. 一笔投放带来的响应。
 *
 * @param curve     shape and parameters, each > 0
 * @param spendYuan spend in the time the curve stands for, yuan, >= 0
 * @returns responses (orders, clicks …), not rounded
 * @throws RangeError if a parameter or the spend is out of range
 * @source Jin et al. 2017 (Hill); Little 1979, Operations Research 27(4), 629–667 (the other shapes)
 * @formula s x^b, \quad m(1 - e^{-x/\tau}), \quad \frac{m x^a}{x^a + k^a}, \quad m \tanh\frac{\lambda x}2, \quad s \ln(1 + x/u)
 * @simplifies Beyond the spend seen so far every curve is a guess; responses seen together with spend
 *   were not all caused by it. 超出已观察范围的部分是推测；相关不等于因果。
 * @vectors budget.roi
 * @example responsesAt({ form: 'hill', ceilingResponses: 5000, halfYuan: 800, shape: 1 }, 1200) // 3000
 * @example responsesAt({ form: 'power', scaleResponses: 3, exponent: 0.5 }, 900) // 90
 */
export function responsesAt(curve: ResponseCurve, spendYuan: number): number {
  atLeast(0, { spendYuan });
  return responsesOf(curve)(spendYuan);
}

/**
 * The curve as a function, checked once, for long searches. 已检查过参数的响应函数，供反复调用。
 *
 * @param curve shape and parameters, each > 0
 * @returns responses for a spend in yuan, >= 0, which it no longer checks
 * @throws RangeError if a parameter is out of range
 * @source as `responsesAt`
 * @example responsesOf({ form: 'power', scaleResponses: 3, exponent: 0.5 })(900) // 90
 */
export function responsesOf(curve: ResponseCurve): (spendYuan: number) => number {
  checkCurve(curve);
  switch (curve.form) {
    case 'power': {
      const { scaleResponses, exponent } = curve;
      return (spendYuan) => scaleResponses * spendYuan ** exponent;
    }
    case 'exponential': {
      const { ceilingResponses, scaleYuan } = curve;
      return (spendYuan) => -ceilingResponses * Math.expm1(-spendYuan / scaleYuan);
    }
    case 'hill': {
      const { ceilingResponses, halfYuan, shape } = curve;
      // k/0 is Infinity, and 1 over that is the 0 it should be.
      return (spendYuan) => ceilingResponses / (1 + (halfYuan / spendYuan) ** shape);
    }
    case 'logistic': {
      const { ceilingResponses, ratePerYuan } = curve;
      return (spendYuan) => ceilingResponses * Math.tanh((ratePerYuan * spendYuan) / 2);
    }
    case 'logarithm': {
      const { scaleResponses, unitYuan } = curve;
      return (spendYuan) => scaleResponses * Math.log1p(spendYuan / unitYuan);
    }
  }
}
