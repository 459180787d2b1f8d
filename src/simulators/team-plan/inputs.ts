// The controls of the team plan and its scenarios. 筹备排期的控件与情景。
import type { Unit } from '@/i18n/format';
import type { InputSpec, Scenario } from '../_frame/declaration';
import team from './team.reduce';

/** Most days that can be bought on the task of a letter, in any plan. 每项最多能买几天。 */
const bought = (max: number): InputSpec => ({ unit: 'days', min: 0, max, step: 1, start: 0 });
const oneOf = <const T extends readonly string[]>(choices: T, start = 0) =>
  ({ unit: 'none', min: 0, max: choices.length - 1, step: 1, start, choices }) as const;

/** Who signs off the product pages. 详情页由谁拍板。 */
export const APPROVERS = ['both', 'planning', 'content'] as const;
/** Who helps content with the product pages. 谁帮内容做详情页。 */
export const HELPERS = ['nobody', 'planning', 'promotion', 'data'] as const;
/** The task that slips: shooting, supply, scripts. 拖期的任务。 */
export const SLIPPED = ['C', 'G', 'L'] as const;

export const inputs = {
  savedADays: bought(1),
  savedBDays: bought(2),
  savedCDays: bought(3),
  savedDDays: bought(2),
  savedEDays: bought(1),
  savedFDays: bought(2),
  savedGDays: bought(3),
  savedHDays: bought(3),
  savedIDays: bought(2),
  savedJDays: bought(2),
  savedKDays: bought(1),
  savedLDays: bought(2),
  savedMDays: bought(1),
  savedNDays: bought(3),
  approver: oneOf(APPROVERS, 2),
  helper: oneOf(HELPERS),
  draftTest: oneOf(['wait', 'draft']),
  slippedTask: oneOf(SLIPPED),
  noticeDay: { unit: 'none', min: 0, max: 44, step: 1, start: 14, series: 3 },
  slipDays: { unit: 'days', min: 0, max: 10, step: 1, start: 0, more: true },
  deadlineDays: {
    unit: 'days',
    min: 25,
    max: 60,
    step: 1,
    start: team.prepareDays,
    series: 2,
    more: true,
  },
  spreadRatio: { unit: 'ratio', min: 0, max: 1.25, step: 0.05, start: 1, more: true },
  sharedPriceTimes: { unit: 'times', min: 0.5, max: 3, step: 0.1, start: 1, more: true },
} satisfies Record<string, InputSpec>;

export type TeamInputs = typeof inputs;
export type InputKey = keyof TeamInputs;

export const savedKeys = (Object.keys(inputs) as InputKey[]).filter((key) =>
  key.startsWith('saved'),
);

/** The control that buys days on a task, if there is one. 买天数的控件。 */
export const savedKeyOf = (task: string): InputKey | null =>
  savedKeys.find((key) => key === `saved${task}Days`) ?? null;

const keysOf = (tasks: string): InputKey[] => [...tasks].flatMap((task) => savedKeyOf(task) ?? []);
const knobs: InputKey[] = ['deadlineDays', 'spreadRatio', 'sharedPriceTimes'];

/** The same control, named and counted as the textbook does. 教科书里的名称与单位。 */
const inWeeks = (key: InputKey, label: string): [InputKey, { label: string; unit: Unit }] => [
  key,
  { label, unit: 'weeks' },
];

export const scenarios: Record<string, Scenario<TeamInputs>> = {
  rush: { values: { savedGDays: 3 }, uses: [...keysOf('ABCDFGHIJKN'), ...knobs] },
  late: {
    values: { slipDays: 5 },
    // Weeks before, the shop has bought what the shared tasks and the inspection could give.
    uses: [...keysOf('CDFGHIKN'), 'slippedTask', 'noticeDay', 'slipDays', 'spreadRatio'],
  },
  team: {
    values: { approver: 0 },
    uses: [...keysOf('ABCDFGHIJKN'), 'approver', 'helper', 'draftTest', ...knobs],
  },
  textbook: {
    values: { deadlineDays: 40 },
    uses: [...savedKeys, 'deadlineDays', 'spreadRatio'],
    shows: Object.fromEntries([
      ...[...'ABCDEFGHIJKLMN'].map((task) =>
        inWeeks(`saved${task}Days` as InputKey, `textbook.${task}`),
      ),
      inWeeks('deadlineDays', 'inputs.deadlineDays'),
    ]),
    source: 'textbook.source',
  },
};

/** Whether days can be bought on a task in a scenario. 该情景里这项能不能买天数。 */
export function isForSale(scenario: string, task: string): boolean {
  const key = savedKeyOf(task);
  return key !== null && (scenarios[scenario]?.uses?.includes(key) ?? false);
}
