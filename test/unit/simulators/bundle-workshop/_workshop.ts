// The workshop at a scenario, and its words, for tests. 测试用的套餐工坊。
import type { AnySimulator } from '@/simulators/_frame/define';
import { runBundle } from '@/simulators/bundle-workshop/run';
import spec from '@/simulators/bundle-workshop/spec';
import { phrasesOf } from '../_frame/_every';

/** English words of the workshop. 英文用词。 */
export const text = phrasesOf(spec as unknown as AnySimulator, 'en');

/** A run of a scenario, with changes. 某情景的一次运行。 */
export const at = (scenario: string, changes = {}) =>
  runBundle(spec.start(scenario, changes), { scenario, seed: 1 });
