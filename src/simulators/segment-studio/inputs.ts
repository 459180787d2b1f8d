// The controls of the segmentation studio and its scenarios. 客群画像的控件与情景。
import type { InputSpec, Scenario } from '../_frame/declaration';
import cottonLane from './cotton-lane.reduce';

const FEN = 0.01;
const onOff: InputSpec = {
  unit: 'none',
  min: 0,
  max: 1,
  step: 1,
  start: 1,
  choices: ['off', 'on'],
};
const coupon: InputSpec = { unit: 'ratio', min: 0, max: 0.3, step: 0.01, start: 0.1, series: 4 };

export const inputs = {
  recency: onOff,
  frequency: onOff,
  monetary: onOff,
  scaling: {
    unit: 'none',
    min: 0,
    max: 2,
    step: 1,
    start: 2,
    choices: ['raw', 'standard', 'log'],
  },
  segments: { unit: 'none', min: 2, max: 8, step: 1, start: 2 },
  coupon1Ratio: coupon,
  coupon2Ratio: coupon,
  coupon3Ratio: coupon,
  coupon4Ratio: coupon,
  contactYuan: { unit: 'yuan', min: 0, max: 100, step: 1, grain: FEN, start: 20 },
  setUpYuan: { unit: 'yuan', min: 0, max: 40_000, step: 500, grain: 1, start: 10_000 },
  marginRatio: { unit: 'ratio', min: 0.1, max: 0.7, step: 0.01, start: 0.35, more: true },
  trueKinds: { unit: 'none', min: 1, max: 4, step: 1, start: 4, more: true },
  noiseRatio: { unit: 'ratio', min: 0, max: 1, step: 0.05, start: 0.1, more: true },
} satisfies Record<string, InputSpec>;

export type SegmentInputs = typeof inputs;
export type InputKey = keyof SegmentInputs;

export const features = ['recency', 'frequency', 'monetary'] as const satisfies InputKey[];
export const coupons = [
  'coupon1Ratio',
  'coupon2Ratio',
  'coupon3Ratio',
  'coupon4Ratio',
] as const satisfies InputKey[];

const split: InputKey[] = [...features, 'scaling', 'segments'];
const costs: InputKey[] = ['contactYuan', 'setUpYuan', 'marginRatio'];
const truth: InputKey[] = ['trueKinds', 'noiseRatio'];
const retail = { uses: [...split, ...costs, ...truth], source: 'source.retail' };

export const scenarios: Record<string, Scenario<SegmentInputs>> = {
  real: retail,
  neat: { ...retail, values: { scaling: 0 } },
  alike: { ...retail, values: { segments: 4, trueKinds: 1 } },
  byHand: {
    values: { frequency: 0, segments: 4 },
    uses: [...split, ...coupons, ...costs, ...truth],
    // The four coupons belong to these four segments.
    fixes: split,
    source: 'source.retail',
  },
  apparel: {
    values: { contactYuan: 0.5, setUpYuan: 8000, marginRatio: cottonLane.marginRatio },
    uses: [...features, ...costs, ...truth],
  },
};
