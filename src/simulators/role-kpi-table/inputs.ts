// The levers of the six-role table, the instructor's knobs, and its scenarios. 六岗指标台的控件与情景。
import type { Role } from '@/model/kpi/campaign-roles';
import type { CampaignLevers, CampaignShop } from '@/model/kpi/campaign-shop';
import type { InputSpec, Scenario } from '../_frame/declaration';
import { BOUNDS } from './bounds';
import shops from './shops.reduce';

const { shop, start, selfish } = shops.opening;

function lever(role: Role, look: Omit<InputSpec, 'min' | 'max' | 'start'>): InputSpec {
  const [min, max] = BOUNDS[role];
  return { ...look, min, max, start: start[role] };
}

const knob = (look: Omit<InputSpec, 'more'>): InputSpec => ({ ...look, more: true });

export const inputs = {
  discountRatio: lever('discountRatio', { unit: 'ratio', step: 0.01, grain: 0.001, series: 4 }),
  stockUnits: lever('stockUnits', {
    unit: 'none',
    step: 100,
    grain: 1,
    scale: 'log',
    series: 6,
  }),
  agentCount: lever('agentCount', { unit: 'people', step: 1, series: 3 }),
  spendYuan: lever('spendYuan', { unit: 'yuan', step: 1000, grain: 100, series: 2 }),
  contentEffort: lever('contentEffort', { unit: 'none', step: 1, series: 5 }),
  dataEffort: lever('dataEffort', { unit: 'none', step: 1, series: 1 }),
  teamRatio: knob({ unit: 'ratio', min: 0, max: 1, step: 0.2, start: 0 }),
  patience: knob({
    unit: 'none',
    min: 0.5,
    max: 15,
    step: 0.5,
    start: shop.patienceMinutes,
  }),
  spreadRatio: knob({ unit: 'ratio', min: 0.05, max: 0.4, step: 0.01, start: shop.spreadRatio }),
  upliftRatio: knob({
    unit: 'ratio',
    min: 0,
    max: 3,
    step: 0.01,
    start: shop.uplift.form === 'saturating' ? shop.uplift.ceilingRatio : 0,
  }),
} satisfies Record<string, InputSpec>;

export type RoleInputs = typeof inputs;

/** Where each role sits: its scenario, and its group of controls. 岗位对应的情景与控件组。 */
export const seats: Record<Role, { scenario: string; group: string }> = {
  discountRatio: { scenario: 'seatPlanning', group: 'planning' },
  stockUnits: { scenario: 'seatGoods', group: 'goods' },
  agentCount: { scenario: 'seatService', group: 'service' },
  spendYuan: { scenario: 'seatPromotion', group: 'promotion' },
  contentEffort: { scenario: 'seatContent', group: 'content' },
  dataEffort: { scenario: 'seatData', group: 'data' },
};

export const roles = Object.keys(seats) as Role[];

/** The role that a scenario is the seat of, if any. 情景是哪个岗位的席位。 */
export const seatOf = (scenario: string) =>
  roles.find((role) => seats[role].scenario === scenario) ?? null;

/** The reduced shop of a scenario. 情景所在的店。 */
export const shopOfScenario = (scenario: string) =>
  scenario === 'apparel' ? shops.apparel : shops.opening;

export const leversOf = (values: Record<Role, number>): CampaignLevers => ({
  discountRatio: values.discountRatio,
  stockUnits: values.stockUnits,
  agentCount: values.agentCount,
  spendYuan: values.spendYuan,
  contentEffort: values.contentEffort,
  dataEffort: values.dataEffort,
});

/** A scenario's shop with the instructor's changes. 讲师改动后的店铺参数。 */
export function shopWith(
  scenario: string,
  knobs: { patience: number; spreadRatio: number; upliftRatio: number },
): CampaignShop {
  const given = shopOfScenario(scenario).shop;
  const { patience, spreadRatio, upliftRatio } = knobs;
  const uplift =
    given.uplift.form === 'saturating'
      ? { ...given.uplift, ceilingRatio: upliftRatio }
      : given.uplift;
  return { ...given, patienceMinutes: patience, spreadRatio, uplift };
}

/** Whether the instructor's knobs stand as the shops were computed with. 讲师参数是否未动。 */
export const isAsReduced = (values: Record<'patience' | 'spreadRatio' | 'upliftRatio', number>) =>
  values.patience === inputs.patience.start &&
  values.spreadRatio === inputs.spreadRatio.start &&
  values.upliftRatio === inputs.upliftRatio.start;

const seat = (mine: Role): Scenario<RoleInputs> => ({
  against: 'opening',
  fixes: [
    ...roles.filter((role) => role !== mine),
    'teamRatio',
    'patience',
    'spreadRatio',
    'upliftRatio',
  ],
});

export const scenarios: Record<string, Scenario<RoleInputs>> = {
  opening: {},
  selfish: { values: selfish, against: 'opening' },
  apparel: { values: shops.apparel.start },
  ...Object.fromEntries(roles.map((role) => [seats[role].scenario, seat(role)])),
};
