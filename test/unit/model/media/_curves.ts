// Response curves of every shape, drawn at random for tests. 测试用的随机响应曲线。
import fc from 'fast-check';
import type { ResponseCurve } from '@/model/media/response-curve';

const responses = fc.double({ min: 1, max: 1e4, noNaN: true });
const yuan = fc.double({ min: 1, max: 1e3, noNaN: true });

const hill = (shapes: { min: number; max: number }): fc.Arbitrary<ResponseCurve> =>
  fc.record({
    form: fc.constant('hill' as const),
    ceilingResponses: responses,
    halfYuan: yuan,
    shape: fc.double({ ...shapes, noNaN: true }),
  });

/** Curves on which each yuan does less than the one before. 边际递减的曲线。 */
export const concaveCurve: fc.Arbitrary<ResponseCurve> = fc.oneof(
  fc.record({
    form: fc.constant('power' as const),
    scaleResponses: responses,
    exponent: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
  }),
  fc.record({
    form: fc.constant('exponential' as const),
    ceilingResponses: responses,
    scaleYuan: yuan,
  }),
  hill({ min: 0.3, max: 1 }),
  fc.record({
    form: fc.constant('logistic' as const),
    ceilingResponses: responses,
    ratePerYuan: fc.double({ min: 1e-3, max: 1, noNaN: true }),
  }),
  fc.record({ form: fc.constant('logarithm' as const), scaleResponses: responses, unitYuan: yuan }),
);

/** Curves of every shape, S-shaped ones among them. 各种形状的曲线，含 S 形。 */
export const anyCurve = fc.oneof(concaveCurve, hill({ min: 1.2, max: 6 }));
