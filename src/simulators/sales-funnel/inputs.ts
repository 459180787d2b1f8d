// The controls of the funnel clinic and its scenarios. 漏斗诊所的控件与情景。
import type { InputSpec, Scenario } from '../_frame/declaration';
import sessions from './sessions.reduce';
import shop from './shop.reduce';

/** Finest difference of a rate that can be typed. 转化率能输入的最小差。 */
export const RATIO_GRAIN = 0.0001;

const step: InputSpec = {
  unit: 'ratio',
  min: 0.01,
  max: 1,
  step: 0.01,
  grain: RATIO_GRAIN,
  start: 0.5,
  series: 3,
};

export const inputs = {
  entrantCount: {
    unit: 'people',
    min: 1000,
    max: 1_000_000,
    step: 100,
    start: 12_000,
    scale: 'log',
    series: 1,
  },
  step1Ratio: step,
  step2Ratio: step,
  step3Ratio: step,
  step4Ratio: step,
  step5Ratio: step,
  step6Ratio: step,
  orderValueYuan: {
    unit: 'yuan',
    min: 20,
    max: 2000,
    step: 1,
    grain: 0.01,
    start: shop.orderValueYuan,
    series: 4,
    more: true,
  },
  refundRatio: {
    unit: 'ratio',
    min: 0,
    max: 0.6,
    step: 0.01,
    grain: RATIO_GRAIN,
    start: shop.refundRatio,
    // Small appliances, as shop people say; no survey stands behind it.
    typical: [0.05, 0.1],
    more: true,
  },
  marginRatio: {
    unit: 'ratio',
    min: 0.05,
    max: 0.8,
    step: 0.01,
    grain: RATIO_GRAIN,
    start: shop.marginRatio,
    more: true,
  },
} satisfies Record<string, InputSpec>;

export type FunnelInputs = typeof inputs;
export type InputKey = keyof FunnelInputs;

export const stepKeys = [
  'step1Ratio',
  'step2Ratio',
  'step3Ratio',
  'step4Ratio',
  'step5Ratio',
  'step6Ratio',
] as const satisfies InputKey[];

/** Steps of a scenario: a shop's chat has six, the sessions of a site three. 情景有几步。 */
export const stepCountOf = (scenario: string) => (isOfShop(scenario) ? 6 : 3);

/** Whether a scenario is the teaching case: people and money, not sessions. 是否为教学案例。 */
export const isOfShop = (scenario: string) => scenario === 'passive' || scenario === 'guided';

/** Word key of a stage, first stage 0. 环节的词条。 */
export const stageKey = (scenario: string, stage: number) =>
  `stages.${isOfShop(scenario) ? 'shop' : 'site'}${stage}`;

export const scenarios: Record<string, Scenario<FunnelInputs>> = {
  passive: ofShop(shop.passiveCounts),
  guided: { ...ofShop(shop.guidedCounts), against: 'passive' },
  sessions: ofSite(sessions.all),
  newVisitors: ofSite(sessions.newVisitors),
  returningVisitors: ofSite(sessions.returningVisitors),
};

function stepValues(counts: readonly number[]): Partial<Record<InputKey, number>> {
  const [entrantCount = 0, ...reached] = counts;
  const ratios = reached.map((count, index) => [stepKeys[index], count / (counts[index] ?? 1)]);
  return { entrantCount, ...Object.fromEntries(ratios) };
}

function ofShop(counts: readonly number[]): Scenario<FunnelInputs> {
  return { values: stepValues(counts) };
}

function ofSite(counts: readonly number[]): Scenario<FunnelInputs> {
  const labels = stepKeys
    .slice(0, 3)
    .map((key, index) => [key, { label: `stages.site${index + 1}` }]);
  return {
    values: stepValues(counts),
    uses: ['entrantCount', ...stepKeys.slice(0, 3)],
    shows: {
      entrantCount: { unit: 'sessions', label: 'stages.site0' },
      ...Object.fromEntries(labels),
    },
    source: 'source.sessions',
  };
}
