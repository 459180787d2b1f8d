// The controls of the effort split and its scenarios. 加点分配的控件与情景。
import type { InputSpec, Scenario } from '../_frame/declaration';
import funnels from './effort-funnels.reduce';

const share: InputSpec = { unit: 'none', min: 0, max: 10, step: 1, start: 0, series: 1 };
// How well a step answers and what a point costs there: teaching values, measured by nobody.
const answer = { unit: 'none', min: 0, max: 0.5, step: 0.01, more: true } as const;
const cost = { unit: 'none', min: 1, max: 8, step: 0.5, start: 1, more: true } as const;

export const inputs = {
  share1: { ...share, start: 10 },
  share2: share,
  share3: share,
  share4: share,
  totalEffort: { unit: 'none', min: 5, max: 20, step: 1, start: 10, more: true },
  k1: { ...answer, start: 0.1 },
  k2: { ...answer, start: 0.22 },
  k3: { ...answer, start: 0.12 },
  k4: { ...answer, start: 0.15 },
  cost1: cost,
  cost2: cost,
  cost3: cost,
  cost4: cost,
} satisfies Record<string, InputSpec>;

export type EffortInputs = typeof inputs;
export type InputKey = keyof EffortInputs;

export const shareKeys = ['share1', 'share2', 'share3', 'share4'] as const satisfies InputKey[];
export const kKeys = ['k1', 'k2', 'k3', 'k4'] as const satisfies InputKey[];
export const costKeys = ['cost1', 'cost2', 'cost3', 'cost4'] as const satisfies InputKey[];

/** A funnel: people who come in and the ratio of each step. 一条漏斗。 */
export interface Funnel {
  entrantCount: number;
  stepRatios: number[];
}

const teaching: Funnel = { entrantCount: 100_000, stepRatios: [0.42, 0.2, 0.5, 0.8] };

/** The funnel of a scenario. 情景的漏斗。 */
export function funnelOf(scenario: string): Funnel {
  if (scenario === 'telecom') return ofCounts(funnels.telecom);
  return scenario === 'fresh' ? ofCounts(funnels.fresh) : teaching;
}

/** Word key of a stage, first stage 0. 环节的词条。 */
export function stageKey(scenario: string, stage: number): string {
  const isCase = scenario === 'telecom' || scenario === 'fresh';
  return `stages.${isCase ? scenario : 'shop'}${stage}`;
}

// Without the instructor's knobs; what was tried yesterday stands in the shares.
const hidden = { uses: shareKeys };

export const scenarios: Record<string, Scenario<EffortInputs>> = {
  opening: {},
  costs: {
    ...hidden,
    values: { share1: 1, share2: 7, share3: 1, share4: 1, cost2: 6 },
  },
  telecom: ofCase('telecom', 'share1'),
  fresh: ofCase('fresh', 'share2'),
};

function ofCounts([entrantCount = 1, ...reached]: readonly number[]): Funnel {
  const counts = [entrantCount, ...reached];
  return { entrantCount, stepRatios: reached.map((count, step) => count / (counts[step] ?? 1)) };
}

// A case opens with every point on the step that loses most people.
function ofCase(scenario: string, leak: InputKey): Scenario<EffortInputs> {
  const labels = shareKeys.map((key, step) => [key, { label: stageKey(scenario, step + 1) }]);
  return { values: { share1: 0, [leak]: 10 }, shows: Object.fromEntries(labels) };
}
