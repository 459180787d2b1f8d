// What each control did in a run, one at a time, and what would help most next. 复盘：逐个控件看作用。
import type { Unit } from '@/i18n/format';
import type { AnySimulator } from './define';
import { shownGroups, type ShownInput } from './shown-inputs';
import type { SimState } from './state-code';
import { keyed } from './values';

/** One control and what it does to the outcome. 一个控件与它的作用。 */
export interface Part {
  input: ShownInput;
  from: number;
  to: number;
  /** Outcome with the control at `to` less the outcome with it at `from`, all else as it is. */
  effect: number;
}

/** A run looked back on. 一次运行的复盘。 */
export interface Debrief {
  /** Word key `readouts.<name>`: the last readout is what a run is judged by. */
  outcome: string;
  unit: Unit;
  /** Controls that were moved, the strongest first. */
  parts: Part[];
  /** The step of 5 % of a slider that would add most, or null where none adds anything. */
  next: Part | null;
}

/**
 * Puts each moved control back alone, and tries each control a step further. 逐个还原，再逐个多走一步。
 *
 * @param spec a simulator's declaration
 * @param now  the run looked back on
 * @param base what it is compared with, in a scenario with the same controls
 * @param uses controls that may be moved; all of the scenario unless said
 */
export function debriefOf(
  spec: AnySimulator,
  now: SimState,
  base: SimState,
  uses?: readonly string[],
): Debrief {
  const judged = (state: SimState) =>
    Object.entries(spec.readouts(spec.run(state.values, state), state)).at(-1);
  const [outcome = '', { value: nowValue, unit } = { value: NaN, unit: 'none' as Unit }] =
    judged(now) ?? [];
  const valueAt = (key: string, value: number) =>
    judged({ ...now, values: { ...now.values, [key]: value } })?.[1].value ?? NaN;
  const inputs = shownGroups(spec, now.scenario, uses).flatMap((group) => group.inputs);

  const parts = inputs.flatMap((input): Part[] => {
    const { key, start } = input;
    const [from, to] = [base.values[key] ?? start, now.values[key] ?? start];
    return from === to ? [] : [{ input, from, to, effect: nowValue - valueAt(key, from) }];
  });
  const levers = inputs.filter(({ key }) => spec.levers?.includes(key) ?? true);
  const steps = levers.flatMap((input) =>
    ['PageUp', 'PageDown'].map((press): Part => {
      const from = now.values[input.key] ?? input.start;
      const to = keyed(input.input, from, press, false) ?? from;
      return { input, from, to, effect: valueAt(input.key, to) - nowValue };
    }),
  );
  const next = steps.reduce<Part | null>(
    (best, step) => (step.effect > (best?.effect ?? 0) ? step : best),
    null,
  );
  const strength = ({ effect }: Part) => Math.abs(effect);
  return { outcome, unit, parts: parts.sort((a, b) => strength(b) - strength(a)), next };
}
