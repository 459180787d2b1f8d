// What the next yuan brings, and the spend at which it brings a given amount. 边际响应及其反函数。
import { atLeast } from '../_check';
import { hillHalvesAtLnSlope, hillLnSlope } from './_hill-slope';
import { checkCurve, type ResponseCurve } from './response-curve';

/**
 * Responses that the next yuan brings. 边际响应：再投 1 元带来多少响应。
 *
 * @param curve     shape and parameters, each > 0
 * @param spendYuan spend so far, yuan, >= 0
 * @returns responses per yuan, not rounded; Infinity at 0 for a power below 1 and a Hill shape below 1
 * @throws RangeError if a parameter or the spend is out of range
 * @source own derivation: the derivative of each response curve
 * @formula f'(x)
 * @vectors budget.roi
 * @example marginalResponsesPerYuan({ form: 'hill', ceilingResponses: 5000, halfYuan: 800, shape: 1 }, 1200) // 1
 * @example marginalResponsesPerYuan({ form: 'power', scaleResponses: 3, exponent: 0.5 }, 0) // Infinity
 */
export function marginalResponsesPerYuan(curve: ResponseCurve, spendYuan: number): number {
  return Math.exp(lnMarginalAt(curve, spendYuan));
}

/**
 * Logarithm of what the next yuan brings. 边际响应的对数。
 *
 * Far out the marginal itself underflows to 0, and channels could no longer be compared.
 * 投放很大时边际响应会下溢为 0，取对数后仍可比较。
 *
 * @param curve     shape and parameters, each > 0
 * @param spendYuan spend so far, yuan, >= 0
 * @returns ln of responses per yuan; Infinity or −Infinity at 0 where the slope is infinite or 0
 * @throws RangeError if a parameter or the spend is out of range
 * @source own derivation: the logarithm of the derivative of each response curve
 * @formula \ln f'(x)
 * @example lnMarginalAt({ form: 'exponential', ceilingResponses: 1, scaleYuan: 1 }, 5000) // -5000
 */
export function lnMarginalAt(curve: ResponseCurve, spendYuan: number): number {
  atLeast(0, { spendYuan });
  return lnMarginalOf(curve)(spendYuan);
}

/**
 * The same as a function, checked once, for long searches. 已检查过参数的边际响应函数，供反复调用。
 *
 * @param curve shape and parameters, each > 0
 * @returns ln of responses per yuan for a spend in yuan, >= 0, which it no longer checks
 * @throws RangeError if a parameter is out of range
 * @source as `lnMarginalAt`
 * @example lnMarginalOf({ form: 'exponential', ceilingResponses: 1, scaleYuan: 1 })(5000) // -5000
 */
export function lnMarginalOf(curve: ResponseCurve): (spendYuan: number) => number {
  checkCurve(curve);
  switch (curve.form) {
    case 'power': {
      const { scaleResponses, exponent } = curve;
      const atOne = Math.log(scaleResponses * exponent);
      // 0 × ln 0 would be NaN: a straight line has one slope.
      if (exponent === 1) return () => atOne;
      return (spendYuan) => atOne + (exponent - 1) * Math.log(spendYuan);
    }
    case 'exponential': {
      const { ceilingResponses, scaleYuan } = curve;
      const atZero = Math.log(ceilingResponses / scaleYuan);
      return (spendYuan) => atZero - spendYuan / scaleYuan;
    }
    case 'hill': {
      const { ceilingResponses, halfYuan, shape } = curve;
      const size = Math.log((ceilingResponses * shape) / halfYuan);
      const atZero = shape === 1 ? size : (1 - shape) * Infinity;
      const lnHalf = Math.log(halfYuan);
      // As a difference of logarithms, which no spend however small or large takes to infinity.
      return (spendYuan) =>
        spendYuan > 0 ? size + hillLnSlope(Math.log(spendYuan) - lnHalf, shape) : atZero;
    }
    case 'logistic': {
      const { ceilingResponses, ratePerYuan } = curve;
      const atZero = Math.log((ceilingResponses * ratePerYuan) / 2);
      // ln sech² z = 2 (ln 2 − z − ln(1 + e^(−2z))), which does not underflow.
      return (spendYuan) => {
        const twice = ratePerYuan * spendYuan;
        return atZero + 2 * (Math.LN2 - twice / 2 - Math.log1p(Math.exp(-twice)));
      };
    }
    case 'logarithm': {
      const { scaleResponses, unitYuan } = curve;
      return (spendYuan) => Math.log(scaleResponses) - Math.log(unitYuan + spendYuan);
    }
  }
}

/**
 * Spend at which the next yuan brings a given amount. 边际响应降到给定值时的投放额。
 *
 * @param curve      shape and parameters, each > 0
 * @param lnMarginal ln of responses per yuan, not NaN
 * @returns yuan, not rounded, on the falling side of an S-shaped curve; 0 where not even the best yuan
 *   brings that much, Infinity where every yuan does
 * @throws RangeError if a parameter is out of range or `lnMarginal` is NaN
 * @source own derivation: f′(x) = λ solved for x; Hill by Newton's method in ln x from a point beyond it
 * @formula (sb/\lambda)^{1/(1-b)}, \quad \tau \ln\frac{m}{\tau\lambda}, \quad \sqrt{mk/\lambda} - k, \quad \frac2\lambda \operatorname{arcosh}\sqrt{\cdot}, \quad s/\lambda - u
 * @vectors budget.allocate
 * @example spendYuanAtLnMarginal({ form: 'hill', ceilingResponses: 5000, halfYuan: 800, shape: 1 }, 0) // 1200
 * @example spendYuanAtLnMarginal({ form: 'exponential', ceilingResponses: 10, scaleYuan: 20 }, 0) // 0
 */
export function spendYuanAtLnMarginal(curve: ResponseCurve, lnMarginal: number): number {
  checkCurve(curve);
  if (Number.isNaN(lnMarginal)) throw new RangeError('lnMarginal must be a number, got NaN');
  switch (curve.form) {
    case 'power': {
      const { scaleResponses, exponent } = curve;
      const gap = Math.log(scaleResponses * exponent) - lnMarginal;
      if (exponent === 1) return gap >= 0 ? Infinity : 0;
      return Math.exp(gap / (1 - exponent));
    }
    case 'exponential': {
      const { ceilingResponses, scaleYuan } = curve;
      return scaleYuan * Math.max(0, Math.log(ceilingResponses / scaleYuan) - lnMarginal);
    }
    case 'hill': {
      const { ceilingResponses, halfYuan, shape } = curve;
      const lnSlope = lnMarginal - Math.log((ceilingResponses * shape) / halfYuan);
      return halfYuan * hillHalvesAtLnSlope(shape, lnSlope);
    }
    case 'logistic': {
      const { ceilingResponses, ratePerYuan } = curve;
      const gap = Math.log((ceilingResponses * ratePerYuan) / 2) - lnMarginal;
      // arcosh of e^(gap/2), written so that it cannot overflow.
      const arcosh = gap / 2 + Math.log1p(Math.sqrt(-Math.expm1(-gap)));
      return gap <= 0 ? 0 : (2 / ratePerYuan) * arcosh;
    }
    case 'logarithm':
      return Math.max(0, Math.exp(Math.log(curve.scaleResponses) - lnMarginal) - curve.unitYuan);
  }
}
