// Whether each yuan does less than the one before. 响应曲线是否处处边际递减。
import { hillLnInflection } from './_hill-slope';
import { checkCurve, type ResponseCurve } from './response-curve';

/**
 * Spend up to which each yuan does more than the one before. 拐点：此前边际递增，此后边际递减。
 *
 * @param curve shape and parameters, each > 0
 * @returns yuan, not rounded; 0 when returns diminish from the start
 * @throws RangeError if a parameter is out of range
 * @source own derivation: the second derivative of a Hill curve is 0
 * @formula k \left(\frac{a-1}{a+1}\right)^{1/a} \text{ for } a > 1
 * @example inflectionYuan({ form: 'hill', ceilingResponses: 100, halfYuan: 30, shape: 3 }) // 23.8110
 * @example inflectionYuan({ form: 'power', scaleResponses: 3, exponent: 0.5 }) // 0
 */
export function inflectionYuan(curve: ResponseCurve): number {
  checkCurve(curve);
  if (curve.form !== 'hill' || curve.shape <= 1) return 0;
  return curve.halfYuan * Math.exp(hillLnInflection(curve.shape));
}
