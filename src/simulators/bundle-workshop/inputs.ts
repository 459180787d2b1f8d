// The controls of the bundle workshop and its scenarios. 套餐工坊的控件与情景。
import type { InputSpec, Scenario } from '../_frame/declaration';
import goods, { type CaseGood } from './goods.reduce';

/** Buyers in the market of every scenario. 每个情景里的顾客数。 */
export const BUYER_COUNT = 2000;

const FEN = 0.01;
const price = { unit: 'yuan', min: 10, step: 1, grain: FEN } as const;
const cost: InputSpec = { unit: 'yuan', min: 0, max: 100, step: 1, grain: FEN, start: 10 };
const mean: InputSpec = { unit: 'yuan', min: 10, max: 200, step: 1, grain: FEN, start: 60 };

export const inputs = {
  bundlePriceYuan: { ...price, max: 400, start: 110, series: 3 },
  firstPriceYuan: { ...price, max: 200, start: 60, series: 1 },
  secondPriceYuan: { ...price, max: 200, start: 60, series: 2 },
  correlation: { unit: 'none', min: -0.9, max: 0.9, step: 0.1, grain: 0.05, start: -0.8 },
  complementarityRatio: { unit: 'ratio', min: -0.3, max: 0.3, step: 0.01, start: 0 },
  firstMeanYuan: mean,
  secondMeanYuan: mean,
  firstCostYuan: cost,
  secondCostYuan: { ...cost, start: 15 },
  spreadRatio: { unit: 'ratio', min: 0.1, max: 1, step: 0.05, grain: 0.01, start: 0.5, more: true },
  surveyCount: {
    unit: 'people',
    min: 60,
    max: BUYER_COUNT,
    step: 10,
    start: BUYER_COUNT,
    scale: 'log',
    more: true,
  },
} satisfies Record<string, InputSpec>;

export type BundleInputs = typeof inputs;
export type InputKey = keyof BundleInputs;

export const priceKeys = [
  'bundlePriceYuan',
  'firstPriceYuan',
  'secondPriceYuan',
] as const satisfies InputKey[];

// Eight controls at most in a scenario: each shows the ones its question needs.
const market = [...priceKeys, 'correlation', 'firstCostYuan', 'secondCostYuan'] as const;
const withSpread: InputKey[] = [...market, 'spreadRatio'];

export const scenarios: Record<string, Scenario<BundleInputs>> = {
  opposite: { uses: withSpread },
  dear: {
    values: { firstCostYuan: 35, secondCostYuan: 45, ...pricesOf(75, 75, 140) },
    uses: withSpread,
  },
  alike: { values: { correlation: 0.6 }, uses: withSpread },
  mild: { values: { correlation: -0.4 }, uses: [...market, 'surveyCount'] },
  skincare: ofCase(goods.cleanser, goods.masks, { correlation: -0.4, spreadRatio: 0.35 }, [
    'complementarityRatio',
  ]),
  appliance: ofCase(goods.chopper, goods.kettle, { correlation: -0.2, spreadRatio: 0.3 }),
  apparel: ofCase(goods.scarf, goods.shirt, { correlation: 0.5, spreadRatio: 0.4 }),
  own: {
    values: { correlation: 0 },
    uses: [...market, 'firstMeanYuan', 'secondMeanYuan'],
  },
};

function pricesOf(firstPriceYuan: number, secondPriceYuan: number, bundlePriceYuan: number) {
  return { firstPriceYuan, secondPriceYuan, bundlePriceYuan };
}

// The shop sells at the case's prices, with no bundle yet: both together cost what they cost apart.
function ofCase(
  first: CaseGood,
  second: CaseGood,
  tastes: Partial<Record<InputKey, number>>,
  more: InputKey[] = [],
): Scenario<BundleInputs> {
  const together = Number((first.paidYuan + second.paidYuan).toFixed(2));
  return {
    values: {
      ...pricesOf(first.paidYuan, second.paidYuan, together),
      firstMeanYuan: first.paidYuan,
      secondMeanYuan: second.paidYuan,
      firstCostYuan: first.costYuan,
      secondCostYuan: second.costYuan,
      ...tastes,
    },
    uses: [...market, ...more],
  };
}
