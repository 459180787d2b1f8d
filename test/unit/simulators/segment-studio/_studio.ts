// The studio at a scenario, and its words, for tests. 测试用的客群画像。
import type { AnySimulator } from '@/simulators/_frame/define';
import { runSegments } from '@/simulators/segment-studio/run';
import spec from '@/simulators/segment-studio/spec';
import { phrasesOf } from '../_frame/_every';

/** English words of the studio. 英文用词。 */
export const text = phrasesOf(spec as unknown as AnySimulator, 'en');

/** A run of a scenario, with changes. 某情景的一次运行。 */
export const at = (scenario: string, changes = {}) =>
  runSegments(spec.start(scenario, changes), { scenario, seed: 1 });

export const context = (scenario: string) => ({ scenario, seed: 1 });
