// The controls of the peeking trap and its scenarios. 偷看陷阱的控件与情景。
import type { InputSpec, Scenario } from '../_frame/declaration';
import { AGREED_POWER_RATIO, AGREED_RATIO, MOST_LOOKS } from './levels';
import traffic from './test-traffic.reduce';

const { appliance, apparel } = traffic;

export const inputs = {
  looks: { unit: 'none', min: 1, max: MOST_LOOKS, step: 1, start: MOST_LOOKS, series: 2 },
  alphaRatio: {
    unit: 'ratio',
    min: 0.001,
    max: 0.2,
    step: 0.001,
    grain: 0.0001,
    start: AGREED_RATIO,
    scale: 'log',
  },
  powerRatio: { unit: 'ratio', min: 0.5, max: 0.95, step: 0.01, start: AGREED_POWER_RATIO },
  liftRatio: { unit: 'ratio', min: 0.02, max: 0.5, step: 0.01, grain: 0.001, start: 0.1 },
  baselineRatio: {
    unit: 'ratio',
    min: 0.005,
    max: 0.3,
    step: 0.001,
    grain: 0.0001,
    start: appliance.baselineRatio,
    scale: 'log',
  },
  dailyVisitorCount: {
    unit: 'people',
    min: 100,
    max: 200_000,
    step: 100,
    start: appliance.dailyVisitorCount,
    scale: 'log',
    series: 1,
  },
  truth: {
    unit: 'none',
    min: 0,
    max: 1,
    step: 1,
    start: 0,
    choices: ['same', 'better'],
    more: true,
  },
} satisfies Record<string, InputSpec>;

export type PeekingInputs = typeof inputs;
export type InputKey = keyof PeekingInputs;

/** Place of the truth in which the new version is better. 新版真的更好。 */
export const BETTER = 1;

/** What can be agreed on before a test starts. 开测之前能约定的。 */
export const planKeys = ['looks', 'alphaRatio', 'powerRatio'] as const satisfies InputKey[];

export const scenarios: Record<string, Scenario<PeekingInputs>> = {
  daily: {},
  real: { values: { truth: BETTER }, uses: [...planKeys, 'liftRatio', 'truth'] },
  weekly: {
    values: { ...apparel, looks: 2 },
    uses: [...planKeys, 'liftRatio', 'dailyVisitorCount', 'truth'],
  },
  // Teaching values: a shop too small for what it wants to see.
  small: {
    values: { baselineRatio: 0.03, dailyVisitorCount: 400, liftRatio: 0.2, looks: 10 },
    uses: [...planKeys, 'liftRatio', 'truth'],
  },
};
