// Runs of the peeking trap for its tests. 测试用的运行结果。
import type { AnySimulator } from '@/simulators/_frame/define';
import { runPeeking } from '@/simulators/peeking/run';
import spec from '@/simulators/peeking/spec';
import { phrasesOf } from '../_frame/_every';

/** A run with changed inputs. 一次运行。 */
export const at = (changes = {}, scenario = 'daily', seed = 1) =>
  runPeeking(spec.start(scenario, changes), { scenario, seed });

/** What the simulator says, in one language. 说话方式。 */
export const speaker = (language: 'zh-hans' | 'en') =>
  phrasesOf(spec as unknown as AnySimulator, language);
