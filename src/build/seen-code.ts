// The state of a simulator that a quiz item names, with the item's own numbers in it. 题目所指的模拟器状态码。
import type { Seen } from '@/quiz/resolve-parts';
import type { AnySimulator } from '@/simulators/_frame/define';
import { stateCode, stateOf } from '@/simulators/_frame/state-code';

/**
 * The code of the state, or empty where the item names the simulator only. 状态码。
 *
 * @throws RangeError naming the challenge or input that the simulator has not, or a number that its
 * control cannot hold: the reader would see others than the question told
 */
export function seenCode(spec: AnySimulator, seen: Seen): string {
  const { challenge } = seen;
  if (challenge !== undefined && !spec.challenges?.[challenge])
    throw new RangeError(`${spec.id} has no challenge ${challenge}`);
  const scenario = challenge === undefined ? seen.scenario : spec.challenges?.[challenge]?.scenario;
  if (!scenario) return '';
  const state = stateOf(spec, { scenario, values: seen.values });
  for (const [name, value] of Object.entries(seen.values)) {
    const held = spec.inputs[name] && state.values[name];
    if (held === undefined) throw new RangeError(`${spec.id} has no input ${name}`);
    if (Math.abs(held - value) > 1e-9 * Math.max(1, Math.abs(value)))
      throw new RangeError(`${spec.id}.${name} cannot be ${value}, only ${held}`);
  }
  return stateCode(spec, state);
}
