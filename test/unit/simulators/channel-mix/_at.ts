// Runs of the channel mix for its tests. 测试用的运行结果。
import type { AnySimulator } from '@/simulators/_frame/define';
import { runMix } from '@/simulators/channel-mix/run';
import spec from '@/simulators/channel-mix/spec';
import { phrasesOf } from '../_frame/_every';

/** A run with changed inputs. 一次运行。 */
export const at = (changes = {}, scenario = 'appliance') =>
  runMix(spec.start(scenario, changes), { scenario, seed: 1 });

/** What the simulator says, in one language. 说话方式。 */
export const speaker = (language: 'zh-hans' | 'en') =>
  phrasesOf(spec as unknown as AnySimulator, language);
