// A response and its slope in one go, for long searches. 一次算出响应与斜率，供反复迭代。
import { checkCurve, type ResponseCurve } from '../media/response-curve';

/** Writes the response for a stock into `out[0]`, the slope there into `out[1]`. 同时写出响应与斜率。 */
export type ValueSlope = (stockYuan: number, out: Float64Array) => void;

/**
 * Response and slope of a curve as one function. 响应与斜率的合并函数。
 *
 * @param curve a curve of diminishing returns with a finite slope at 0
 * @returns a function that writes both; they share the exponential, which is what costs time
 * @throws RangeError if a parameter is out of range, the curve is S-shaped, or its slope at 0 is
 *   infinite, where steps along the slope have no right length
 * @source own derivation: the derivative of each response curve
 * @formula f(x), f'(x)
 * @example valueSlopeOf({ form: 'power', scaleResponses: 1, exponent: 0.5 })
 *   // RangeError: exponent must be 1, or the first yuan has an infinite return, got 0.5
 */
export function valueSlopeOf(curve: ResponseCurve): ValueSlope {
  checkCurve(curve);
  switch (curve.form) {
    case 'power':
      refuseBent('exponent', curve.exponent);
      return (x, out) => set(out, curve.scaleResponses * x, curve.scaleResponses);
    case 'exponential': {
      const { ceilingResponses, scaleYuan } = curve;
      return (x, out) => {
        const left = Math.exp(-x / scaleYuan);
        set(out, ceilingResponses * (1 - left), (ceilingResponses / scaleYuan) * left);
      };
    }
    case 'hill': {
      refuseBent('shape', curve.shape);
      const { ceilingResponses, halfYuan } = curve;
      return (x, out) => {
        const whole = x + halfYuan;
        set(out, (ceilingResponses * x) / whole, (ceilingResponses * halfYuan) / (whole * whole));
      };
    }
    case 'logistic': {
      const { ceilingResponses, ratePerYuan } = curve;
      return (x, out) => {
        const filled = Math.tanh((ratePerYuan * x) / 2);
        set(
          out,
          ceilingResponses * filled,
          ((ceilingResponses * ratePerYuan) / 2) * (1 - filled ** 2),
        );
      };
    }
    case 'logarithm': {
      const { scaleResponses, unitYuan } = curve;
      return (x, out) =>
        set(out, scaleResponses * Math.log1p(x / unitYuan), scaleResponses / (unitYuan + x));
    }
  }
}

function set(out: Float64Array, value: number, slope: number): void {
  out[0] = value;
  out[1] = slope;
}

function refuseBent(name: string, value: number): void {
  if (value === 1) return;
  const why = value < 1 ? 'the first yuan has an infinite return' : 'the curve is S-shaped';
  throw new RangeError(`${name} must be 1, or ${why}, got ${value}`);
}
