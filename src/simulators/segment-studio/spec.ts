import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain, worthParts } from './explain';
import { coupons, features, inputs, scenarios } from './inputs';
import { runSegments } from './run';
import { calledCount, customerCount } from './sentences';
import { isCase } from './shops';
import { challenges, predict } from './tasks';

/** Sums of millions of yuan, to the fen. */
const FEN = 0.01;
const CUSTOMERS = 4338;
const CASE_CUSTOMERS = 86_000;

export default defineSimulator({
  id: 'segment-studio',
  version: 1,
  inputs,
  groups: {
    features: [...features, 'scaling', 'segments'],
    coupons,
    costs: ['marginRatio'],
    instructor: ['contactYuan', 'setUpYuan', 'trueKinds', 'noiseRatio'],
  },
  scenarios,
  run: runSegments,
  always: {
    'every customer is in one segment': (_, result, { scenario }) =>
      customerCount(result) === (isCase(scenario) ? CASE_CUSTOMERS : CUSTOMERS),
    'segments are told by their number and never empty': (_, { segments }) =>
      segments.every((segment) => segment.customerCount > 0),
    'the best plan never earns less than leaving everybody alone': (_, { best }) =>
      best.segments.profitYuan >= 0 && best.uniform.profitYuan >= 0,
    'no coupons by hand earn more than the best': (_, { plan, best }) =>
      plan.profitYuan <= best.segments.profitYuan + FEN,
    'parting costs no more than its preparation': (values, { best, segments }) =>
      best.segments.profitYuan >=
      best.uniform.profitYuan - (segments.length - 1) * values.setUpYuan - FEN,
    'spared, tuned and preparation make up the worth': (_, result) => {
      const { sparedYuan, tunedYuan, setUpYuan } = worthParts(result);
      return Math.abs(sparedYuan + tunedYuan - setUpYuan - result.worthYuan) <= FEN;
    },
    'where all answer alike, all who are called get the same coupon': (values, { best }) => {
      const called = best.segments.couponRatios.filter((coupon) => coupon !== null);
      return values.trueKinds > 1 || new Set(called).size <= 1;
    },
    'one segment is worth what one coupon is': (_, { ladder }) => ladder[0]?.worthYuan === 0,
  },
  predict,
  challenges,
  levers: [...features, 'scaling', 'segments', ...coupons],
  readouts: (result, { scenario }) => ({
    ...(isCase(scenario) || result.silhouette === null
      ? { called: { value: calledCount(result), unit: 'people' as const } }
      : { silhouette: { value: result.silhouette, unit: 'none' as const } }),
    profit: { value: result.plan.profitYuan, unit: 'yuan' },
    worth: { value: result.worthYuan, unit: 'yuan' },
  }),
  explain,
  charts,
  leftOut: ['sample', 'known', 'once', 'others', 'kindsGiven', 'starts', 'law'],
  models: ['bestSegmentCoupons', 'couponPlan', 'couponBuyRatio', 'boundRule'],
});
