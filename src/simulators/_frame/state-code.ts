// A simulator's whole state as a short code for links. 把模拟器的状态写成链接里的短码。
import type { Inputs, Situation, Values } from './declaration';
import { type AnySimulator, usedInputs } from './define';
import { snapped } from './values';

/** Everything a link carries. 链接携带的全部状态。 */
export interface SimState {
  scenario: string;
  values: Values<Inputs>;
  seed: number;
}

/** The state in which something is asked, as if its changes had been typed. 提问所在的状态。 */
export function stateOf(
  spec: AnySimulator,
  { scenario, values = {} }: Situation<Inputs>,
): SimState {
  const typed = Object.entries(values).map(([key, value = NaN]) => {
    const input = spec.inputs[key];
    return [key, input ? snapped(input, value) : value];
  });
  return { scenario, values: spec.start(scenario, Object.fromEntries(typed)), seed: 1 };
}

/** Why a link did not load as it was made; a word key `sim.link.<name>`. 链接有什么不对。 */
export type LinkTrouble = 'damaged' | 'old' | 'clamped';

// Not ~, which URLSearchParams would write as %7E.
const BETWEEN_PARTS = '_';
const BETWEEN_VALUES = '.';
const MOST_CHARACTERS = 200;
const MOST_SEED = 2 ** 31;

/**
 * `version_scenario_seed_values_check`. Each value is the input's place in the declaration, then a
 * dash, then how many grains it lies above its minimum, all in base 36. Values equal to the
 * scenario's own are left out: a case keeps its exact numbers, and most links are short.
 * 版本_情景_种子_取值_校验；与情景相同的取值不写。
 */
export function stateCode(spec: AnySimulator, { scenario, values, seed }: SimState): string {
  const start = spec.start(scenario);
  const used = usedInputs(spec, scenario);
  const changed = Object.entries(spec.inputs).flatMap(([key, input], place) => {
    const value = values[key] ?? input.start;
    if (!used.includes(key) || value === start[key]) return [];
    const grains = Math.round((value - input.min) / (input.grain ?? input.step));
    return [`${place.toString(36)}-${grains.toString(36)}`];
  });
  const parts = [spec.version, scenario, seed.toString(36), changed.join(BETWEEN_VALUES)];
  const body = parts.join(BETWEEN_PARTS);
  return `${body}${BETWEEN_PARTS}${checkOf(spec.id, body)}`;
}

/** The nearest valid state to what a link says, and what was wrong with it. 由链接还原状态。 */
export function stateFrom(
  spec: AnySimulator,
  code: string,
): { state: SimState; trouble: LinkTrouble | null } {
  const text = code.slice(0, MOST_CHARACTERS);
  const [version, name = '', seedText = '', valueText = ''] = text.split(BETWEEN_PARTS);
  const scenario = Object.hasOwn(spec.scenarios, name) ? name : spec.firstScenario;
  const bodyLength = text.lastIndexOf(BETWEEN_PARTS);
  const isIntact = checkOf(spec.id, text.slice(0, bodyLength)) === text.slice(bodyLength + 1);
  const isCurrent = version === String(spec.version);
  const read = isCurrent ? readValues(spec, scenario, valueText) : { values: {}, isClamped: false };
  const state = {
    scenario,
    values: spec.start(scenario, read.values),
    seed: wholeFrom(seedText, MOST_SEED) ?? 1,
  };
  if (!isIntact) return { state, trouble: 'damaged' };
  if (!isCurrent) return { state, trouble: 'old' };
  return { state, trouble: read.isClamped || scenario !== name ? 'clamped' : null };
}

function readValues(spec: AnySimulator, scenario: string, text: string) {
  const keys = Object.keys(spec.inputs);
  const used = usedInputs(spec, scenario);
  const values: Values<Inputs> = {};
  let isClamped = false;
  for (const part of text.split(BETWEEN_VALUES)) {
    const [place, grains] = part
      .split('-')
      .map((digits) => wholeFrom(digits, Number.MAX_SAFE_INTEGER));
    const key = keys[place ?? -1];
    const input = spec.inputs[key ?? ''];
    if (key === undefined || !input || grains === undefined || !used.includes(key)) continue;
    const meant = input.min + grains * (input.grain ?? input.step);
    values[key] = snapped(input, meant);
    if (meant > input.max * (1 + Number.EPSILON * 8)) isClamped = true;
  }
  return { values, isClamped };
}

function wholeFrom(digits: string, most: number): number | undefined {
  if (!/^[0-9a-z]{1,10}$/.test(digits)) return undefined;
  const value = parseInt(digits, 36);
  return value <= most ? value : undefined;
}

/** FNV-1a of the simulator's id and the code, four characters. 校验码。 */
function checkOf(id: string, body: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${id}${BETWEEN_PARTS}${body}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(4, '0').slice(-4);
}
