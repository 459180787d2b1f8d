// The controls of the budget desk and its scenarios. 预算台的控件与情景。
import type { InputSpec, Scenario, Values } from '../_frame/declaration';
import { BURST, planBudgetYuan, type Shop, shopOf, skincare, teaching, wheatlight } from './shops';

/** Finest sum of money that can be typed. 金额能输入的最小差。 */
export const YUAN_GRAIN = 1000;

const spend: InputSpec = {
  unit: 'yuan',
  min: 0,
  max: 600_000,
  step: 5000,
  grain: YUAN_GRAIN,
  start: 0,
  series: 4,
};

export const inputs = {
  channel1Yuan: spend,
  channel2Yuan: spend,
  channel3Yuan: spend,
  channel4Yuan: spend,
  channel5Yuan: spend,
  channel6Yuan: spend,
  burstRatio: { unit: 'ratio', min: 0.05, max: 0.9, step: 0.01, start: 0.38, series: 3 },
  carryRatio: { unit: 'ratio', min: 0, max: 0.9, step: 0.05, grain: 0.01, start: 0.3, series: 5 },
  budgetYuan: {
    unit: 'yuan',
    min: 100_000,
    max: 3_000_000,
    step: 10_000,
    grain: YUAN_GRAIN,
    start: planBudgetYuan(teaching),
    series: 4,
    more: true,
  },
  marginRatio: {
    unit: 'ratio',
    min: 0.1,
    max: 0.8,
    step: 0.01,
    grain: 0.0001,
    start: teaching.marginRatio,
    more: true,
  },
  roomTimes: { unit: 'times', min: 0.5, max: 2, step: 0.1, start: 1, more: true },
  shape: { unit: 'none', min: 1, max: 3, step: 0.1, start: 1, more: true },
  boundRatio: { unit: 'ratio', min: 0.1, max: 3, step: 0.1, start: 3, more: true },
  shockDay: { unit: 'none', min: 1, max: 30, step: 1, start: 12, more: true },
  noticeDelay: { unit: 'none', min: 0, max: 20, step: 1, start: 3, more: true },
  shockCostTimes: { unit: 'times', min: 1, max: 4, step: 0.1, start: 2, more: true },
} satisfies Record<string, InputSpec>;

export type DeskInputs = typeof inputs;
export type DeskValues = Values<DeskInputs>;
type InputKey = keyof DeskInputs;

/** Controls of all channels that a shop can have. 全部渠道控件。 */
export const allSpendKeys = [
  'channel1Yuan',
  'channel2Yuan',
  'channel3Yuan',
  'channel4Yuan',
  'channel5Yuan',
  'channel6Yuan',
] as const satisfies InputKey[];

/** Controls of a shop's channels, in their order. 店铺各渠道的控件。 */
export const spendKeysOf = ({ outlets }: Shop) => allSpendKeys.slice(0, outlets.length);

/** Word key of a channel. 渠道的词条。 */
export const channelKey = (scenario: string, place: number) =>
  `channels.${shopOf(scenario).outlets[place]?.name ?? ''}`;

const asPlanned = ({ outlets }: Shop) => outlets.map(({ planYuan }) => planYuan);

/** The split that feels fair: more money to whom last year brought more for a yuan. 按平均投产比分。 */
function splitByReturn({ outlets }: Shop, budgetYuan: number): number[] {
  const returns = outlets.map(({ knownYuan, knownSalesYuan }) => knownSalesYuan / knownYuan);
  const all = returns.reduce((sum, one) => sum + one, 0);
  return returns.map((one) => (budgetYuan * one) / all);
}

const evenly = (shop: Shop) => shop.outlets.map(() => planBudgetYuan(shop) / shop.outlets.length);

const wholeKeys: readonly InputKey[] = [
  'budgetYuan',
  'marginRatio',
  'roomTimes',
  'shape',
  'boundRatio',
];
const dailyKeys: readonly InputKey[] = [
  'burstRatio',
  'carryRatio',
  'budgetYuan',
  'marginRatio',
  'roomTimes',
];
const shockKeys: readonly InputKey[] = ['shockDay', 'noticeDelay', 'shockCostTimes'];

export const scenarios: Record<string, Scenario<DeskInputs>> = {
  lastYear: of(teaching, asPlanned(teaching), wholeKeys),
  byReturn: {
    ...of(teaching, splitByReturn(teaching, planBudgetYuan(teaching)), wholeKeys),
    against: 'lastYear',
  },
  even: { ...of(teaching, evenly(teaching), wholeKeys), against: 'lastYear' },
  wheatlight: of(wheatlight, asPlanned(wheatlight), dailyKeys),
  shock: {
    ...of(wheatlight, asPlanned(wheatlight), [...dailyKeys, ...shockKeys]),
    against: 'wheatlight',
  },
  skincare: of(skincare, asPlanned(skincare), wholeKeys),
};

function of(
  shop: Shop,
  spendYuan: readonly number[],
  others: readonly InputKey[],
): Scenario<DeskInputs> {
  const keys = spendKeysOf(shop);
  const burst = shop.phases[BURST];
  return {
    uses: [...keys, ...others],
    values: {
      ...Object.fromEntries(keys.map((key, i) => [key, spendYuan[i] ?? 0])),
      budgetYuan: planBudgetYuan(shop),
      marginRatio: shop.marginRatio,
      ...(burst ? { burstRatio: burst.planRatio } : {}),
    },
    shows: Object.fromEntries(
      keys.map((key, i) => [key, { label: `channels.${shop.outlets[i]?.name ?? ''}` }]),
    ),
  };
}
