// What a simulator declares, and the checks that a declaration makes sense. 模拟器的声明与检查。
import type { Unit } from '@/i18n/format';
import type {
  ChallengeSpec,
  ChartSpec,
  Condition,
  Inputs,
  PredictSpec,
  RunContext,
  Scenario,
  Sentence,
  Values,
} from './declaration';

interface SimulatorSpec<I extends Inputs, R> {
  id: string;
  /** The simulator whose table this one shows from another side; both pages lead to each other. */
  companionOf?: string;
  /** Raised whenever inputs are added, removed or reordered: old links then load with a notice. */
  version: number;
  inputs: I;
  /** Inputs under a common legend, word key `groups.<name>`; every input stands in one group. */
  groups: Record<string, readonly (keyof I & string)[]>;
  /** The first one is shown unless another is asked for. */
  scenarios: Record<string, Scenario<I>>;
  run(values: Values<I>, context: RunContext): R;
  /** The same off the main thread, for changes; `run` then serves the first picture and tests. */
  runLater?(
    values: Values<I>,
    context: RunContext,
    onProgress: (doneRatio: number) => void,
  ): Promise<R>;
  /** Inputs that do nothing at these values, whose controls are then not shown. */
  idle?(values: Values<I>): readonly (keyof I & string)[];
  /** Whether chance is involved: the seed is then shown and the next one can be drawn. */
  isRandom?: boolean;
  always: Record<string, Condition<I, R>>;
  predict?: Record<string, PredictSpec<I, R>>;
  challenges?: Record<string, ChallengeSpec<I, R>>;
  /** Inputs that a shop's own work moves: the look back proposes no others; all unless said. */
  levers?: readonly (keyof I & string)[];
  /** One to three results worth watching, by word key `readouts.<name>`; the last one is what a
   *  run is judged by. */
  readouts(result: R, context: RunContext): Record<string, { value: number; unit: Unit }>;
  /** Why the result moved away from what it is compared with. */
  explain(now: R, base: R, context: RunContext): readonly Sentence[];
  charts: Record<string, ChartSpec<R>>;
  /** Word keys `leftOut.<name>` of what the model leaves out. */
  leftOut: readonly string[];
  /** Exported functions of the model room that `run` calls. */
  models: readonly string[];
}

/** A declaration with the helper every part of the frame uses. 带辅助函数的声明。 */
export interface Simulator<I extends Inputs, R> extends SimulatorSpec<I, R> {
  firstScenario: string;
  /** All values of a scenario, with changes if any. */
  start(scenario?: string, changes?: Partial<Values<I>>): Values<I>;
}

/** Any simulator, for code that does not know its inputs. 任意模拟器。 */
export type AnySimulator = Simulator<Inputs, unknown>;

/**
 * Checks a simulator's declaration and adds the helper. 检查并补全声明。
 *
 * @throws RangeError naming the simulator and what makes no sense: an input's bounds, a start
 *   outside them, a scenario or input that does not exist, an input in no group
 */
export function defineSimulator<I extends Inputs, R>(spec: SimulatorSpec<I, R>): Simulator<I, R> {
  const [firstScenario = ''] = Object.keys(spec.scenarios);
  const start = (name = firstScenario, changes: Partial<Values<I>> = {}): Values<I> => {
    const scenario = spec.scenarios[name];
    if (!scenario) throw new RangeError(`${spec.id}: no scenario named ${name}`);
    const starts = Object.entries(spec.inputs).map(([key, input]) => [key, input.start]);
    return { ...Object.fromEntries(starts), ...scenario.values, ...changes } as Values<I>;
  };
  // Also refuses a simulator without scenarios.
  start();
  const simulator = { ...spec, firstScenario, start };
  checkInputs(simulator);
  checkScenarios(simulator);
  return simulator;
}

/** Inputs a scenario has, in the order of the declaration. 情景用到的输入。 */
export function usedInputs(spec: AnySimulator, scenario: string): string[] {
  const uses = spec.scenarios[scenario]?.uses;
  return Object.keys(spec.inputs).filter((key) => !uses || uses.includes(key));
}

function checkInputs({ id, inputs, groups }: AnySimulator): void {
  const grouped = Object.values(groups).flat();
  for (const [key, { min, max, step, grain = step, scale, choices }] of Object.entries(inputs)) {
    const isBounded = min < max && step > 0 && grain > 0 && grain <= step;
    if (!isBounded) throw new RangeError(`${id}.${key}: min < max and 0 < grain <= step`);
    if (scale && min <= 0) throw new RangeError(`${id}.${key}: a log scale needs min above 0`);
    if (choices && (min !== 0 || max !== choices.length - 1 || step !== 1))
      throw new RangeError(`${id}.${key}: a choice runs from 0 to ${choices.length - 1} by 1`);
    if (grouped.filter((name) => name === key).length !== 1)
      throw new RangeError(`${id}.${key}: must stand in one group`);
  }
}

function checkScenarios(spec: AnySimulator): void {
  const { id, scenarios, predict = {}, challenges = {} } = spec;
  for (const [name, { against = name }] of Object.entries(scenarios)) {
    if (!/^[A-Za-z0-9]+$/.test(name)) throw new RangeError(`${id}: scenario name ${name}`);
    checkValues(spec, name, spec.start(name));
    spec.start(against);
  }
  for (const [name, { from, asked }] of Object.entries(predict))
    for (const { scenario, values } of [from, asked])
      checkValues(spec, name, spec.start(scenario, values));
  for (const { scenario } of Object.values(challenges)) spec.start(scenario);
}

function checkValues({ id, inputs }: AnySimulator, name: string, values: Values<Inputs>): void {
  for (const [key, value] of Object.entries(values)) {
    const input = inputs[key];
    if (!input) throw new RangeError(`${id}.${name}: no input named ${key}`);
    if (!(value >= input.min && value <= input.max))
      throw new RangeError(`${id}.${name}: ${key} ${value} outside ${input.min}..${input.max}`);
  }
}
