// The controls of the price ladder and its scenarios. 几件几折的控件与情景。
import type { InputSpec, Scenario } from '../_frame/declaration';
import goods, { type GoodsProfile } from './goods.reduce';

/** Buyers in the market of every scenario. 每个情景里的顾客数。 */
export const BUYER_COUNT = 2000;
export const MOST_GOODS = 4;

/** Ways to sell that a reader chooses among, by the place of the choice. 可选的卖法。 */
export const schemes = ['separate', 'pure', 'byCount', 'ladder'] as const;
export type OwnScheme = (typeof schemes)[number];
const [SEPARATE, PURE, BY_COUNT] = [0, 1, 2];

/** How buyers' values are written down, and who gives way when price and value meet. 整价与并列。 */
export const tieRules = ['exact', 'buys', 'leaves'] as const;

const FEN = 0.01;
const price = { unit: 'yuan', min: 1, step: 1, grain: FEN } as const;

export const inputs = {
  onePriceYuan: { ...price, max: 400, start: 60, series: 1 },
  twoPriceYuan: { ...price, max: 700, start: 120, series: 2 },
  threePriceYuan: { ...price, max: 1000, start: 180, series: 3 },
  fourPriceYuan: { ...price, max: 1200, start: 240, series: 4 },
  scheme: choiceOf(schemes, BY_COUNT),
  goodsOnSale: { unit: 'none', min: 2, max: MOST_GOODS, step: 1, start: MOST_GOODS },
  meanYuan: { unit: 'yuan', min: 10, max: 250, step: 1, grain: FEN, start: 60 },
  spreadRatio: { unit: 'ratio', min: 0.1, max: 1, step: 0.05, grain: 0.01, start: 0.5 },
  complementarityRatio: { unit: 'ratio', min: -0.3, max: 0.3, step: 0.01, start: 0 },
  unitCostYuan: { unit: 'yuan', min: 0, max: 100, step: 1, grain: FEN, start: 10 },
  // Four goods cannot all be opposites of each other: −1/3 is the least.
  correlation: { unit: 'none', min: -0.3, max: 0.9, step: 0.1, grain: 0.05, start: 0 },
  surveyCount: {
    unit: 'people',
    min: 30,
    max: BUYER_COUNT,
    step: 10,
    start: BUYER_COUNT,
    scale: 'log',
  },
  ties: choiceOf(tieRules, 0),
} satisfies Record<string, InputSpec>;

export type LadderInputs = typeof inputs;
export type InputKey = keyof LadderInputs;

export const priceKeys = [
  'onePriceYuan',
  'twoPriceYuan',
  'threePriceYuan',
  'fourPriceYuan',
] as const satisfies InputKey[];

/** What a challenge may move. 挑战中可动的量。 */
export const offerKeys: InputKey[] = ['scheme', ...priceKeys];

const market: InputKey[] = [...offerKeys, 'goodsOnSale', 'unitCostYuan', 'correlation'];

export const scenarios: Record<string, Scenario<LadderInputs>> = {
  // Nine, eight and seven tenths: what is usual, not what suits.
  apparel: {
    ...ofCase(goods.apparel, BY_COUNT, [1, 0.9, 0.8, 0.7]),
    uses: [...offerKeys, 'goodsOnSale', 'correlation'],
  },
  giftSet: {
    ...ofCase(goods.skincare, PURE, [1, 1, 1, goods.giftSetYuan / (4 * goods.skincare.meanYuan)]),
    uses: [...offerKeys, 'complementarityRatio', 'correlation'],
  },
  four: { values: { scheme: SEPARATE }, uses: market },
  dear: { values: { unitCostYuan: 45, fourPriceYuan: 205, scheme: PURE }, uses: market },
  alike: { values: { correlation: 0.6, ...pricesOf(60, [1, 0.95, 0.9, 0.85]) }, uses: market },
  fresh: {
    ...ofCase(goods.fresh, PURE, [1, 0.95, 0.9, 0.85]),
    uses: [...offerKeys, 'goodsOnSale', 'unitCostYuan'],
  },
  survey: {
    values: { surveyCount: 30, ...pricesOf(100, [1, 0.7, 0.6, 0.5]) },
    uses: [...offerKeys, 'correlation', 'surveyCount', 'ties'],
  },
  own: {
    values: pricesOf(60, [1, 0.95, 0.9, 0.85]),
    uses: [...offerKeys, 'goodsOnSale', 'meanYuan', 'spreadRatio', 'unitCostYuan'],
  },
};

const alike: GoodsProfile = {
  meanYuan: 1,
  costYuan: 1,
  valueRatios: [1, 1, 1, 1],
  costRatios: [1, 1, 1, 1],
};
const profiles: Record<string, GoodsProfile> = {
  apparel: goods.apparel,
  giftSet: goods.skincare,
  fresh: goods.fresh,
};

/** The four goods of a scenario beside their mean. 情景里四种商品的相对价值与成本。 */
export const profileIn = (scenario: string): GoodsProfile => profiles[scenario] ?? alike;

function choiceOf(choices: readonly string[], start: number) {
  return { unit: 'none', min: 0, max: choices.length - 1, step: 1, start, choices } as const;
}

/** So many pieces at a price each, less the discount of that many. 件数乘单价再打折。 */
function pricesOf(eachYuan: number, discounts: readonly number[]) {
  const yuan = discounts.map((part, k) => Number((eachYuan * (k + 1) * part).toFixed(2)));
  return Object.fromEntries(priceKeys.map((key, k) => [key, yuan[k] ?? 0]));
}

function ofCase(profile: GoodsProfile, scheme: number, discounts: readonly number[]) {
  return {
    values: {
      scheme,
      ...pricesOf(profile.meanYuan, discounts),
      meanYuan: profile.meanYuan,
      unitCostYuan: profile.costYuan,
      spreadRatio: 0.35,
      correlation: scheme === BY_COUNT ? 0.2 : 0,
    },
  };
}
