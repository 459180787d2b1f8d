// The controls of reach and recall and its scenarios. 触达与记忆的控件与情景。
import type { InputSpec, Scenario, Values } from '../_frame/declaration';
import cases from './cases.reduce';

/** How the exposures lie in time, in the order of the control. 投放节奏。 */
export const schedules = ['burst', 'drip', 'pulse'] as const;
export type Schedule = (typeof schedules)[number];

/** Place of the cap's control that stands for no cap at all. 不设上限。 */
export const NO_CAP = 21;
/** Shortest wave that media sell. 一波最少几天。 */
export const LEAST_WAVE = 3;

const [BURST, DRIP] = [0, 1];

export const inputs = {
  schedule: {
    unit: 'none',
    min: 0,
    max: schedules.length - 1,
    step: 1,
    start: DRIP,
    choices: schedules,
  },
  waveLength: { unit: 'none', min: LEAST_WAVE, max: 91, step: 1, start: 7, series: 1 },
  cap: { unit: 'none', min: 1, max: NO_CAP, step: 1, start: NO_CAP, series: 4 },
  budgetYuan: {
    unit: 'yuan',
    min: 1000,
    max: 5_000_000,
    step: 1000,
    start: cases.preheat.budgetYuan,
    scale: 'log',
    series: 4,
  },
  audienceCount: {
    unit: 'people',
    min: 10_000,
    max: 10_000_000,
    step: 1000,
    start: 2_000_000,
    scale: 'log',
    series: 6,
  },
  horizon: {
    unit: 'none',
    min: 7,
    max: 364,
    step: 1,
    start: cases.preheat.allDays,
    typical: [7, 90],
    scale: 'log',
  },
  promotionDay: {
    unit: 'none',
    min: 1,
    max: 364,
    step: 1,
    start: cases.preheat.warmUpDays + 1,
    more: true,
  },
  halfLife: { unit: 'none', min: 2, max: 60, step: 1, start: 14, more: true },
  gainRatio: { unit: 'ratio', min: 0.02, max: 0.5, step: 0.01, start: 0.2, more: true },
  likeness: { unit: 'none', min: 0.1, max: 20, step: 0.05, start: 0.55, scale: 'log', more: true },
  cpmYuan: { unit: 'yuan', min: 5, max: 200, step: 1, start: 20, scale: 'log', more: true },
  effectiveFrequency: { unit: 'none', min: 1, max: 10, step: 1, start: 3, more: true },
  wearOut: { unit: 'none', min: 3, max: 20, step: 1, start: 8, more: true },
  dearness: { unit: 'none', min: 0.05, max: 0.6, step: 0.05, start: 0.25, more: true },
} satisfies Record<string, InputSpec>;

export type ReachInputs = typeof inputs;
export type ReachValues = Values<ReachInputs>;
type InputKey = keyof ReachInputs;

/** What the instructor sets. 讲师台的量。 */
export const instructorKeys = [
  'halfLife',
  'gainRatio',
  'likeness',
  'cpmYuan',
  'promotionDay',
  'effectiveFrequency',
  'wearOut',
  'dearness',
] as const satisfies InputKey[];

const plan: InputKey[] = ['schedule', 'waveLength', 'cap', 'budgetYuan'];

export const scenarios: Record<string, Scenario<ReachInputs>> = {
  preheat: { uses: [...plan, 'audienceCount', ...instructorKeys] },
  brand: {
    values: {
      schedule: BURST,
      budgetYuan: cases.brand.budgetYuan,
      horizon: cases.brand.allDays,
      promotionDay: cases.brand.allDays,
      audienceCount: 6_000_000,
      cpmYuan: 40,
      likeness: 0.6,
    },
    uses: [...plan, 'horizon', ...instructorKeys],
  },
  small: {
    values: {
      budgetYuan: 3000,
      waveLength: LEAST_WAVE,
      horizon: 14,
      promotionDay: 14,
      audienceCount: 300_000,
      cpmYuan: 25,
      likeness: 0.5,
    },
    uses: [...plan, 'audienceCount', ...instructorKeys],
  },
  thirteen: {
    values: {
      budgetYuan: 26_000,
      audienceCount: 100_000,
      horizon: 364,
      promotionDay: 91,
      waveLength: 91,
      halfLife: 30,
      gainRatio: 0.15,
      likeness: 8,
      wearOut: 20,
    },
    uses: ['schedule', 'waveLength', 'budgetYuan', 'horizon', ...instructorKeys],
  },
};

/** What a scenario is judged by: the day, the average day, or people who saw enough. 情景看什么结果。 */
export type Focus = 'day' | 'mean' | 'people';
export function focusOf(scenario: string): Focus {
  if (scenario === 'small') return 'people';
  return scenario === 'preheat' ? 'day' : 'mean';
}
