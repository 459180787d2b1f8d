// Runs of the effort split for its tests. 测试用的运行结果。
import type { AnySimulator } from '@/simulators/_frame/define';
import { runEffort } from '@/simulators/effort-split/run';
import spec from '@/simulators/effort-split/spec';
import { phrasesOf } from '../_frame/_every';

/** A run with changed inputs. 一次运行。 */
export const at = (changes = {}, scenario = 'opening') =>
  runEffort(spec.start(scenario, changes), { scenario, seed: 1 });

/** The four shares as inputs. 四步份数。 */
export const shares = (share1: number, share2: number, share3: number, share4: number) => ({
  share1,
  share2,
  share3,
  share4,
});

/** What the simulator says, in one language. 说话方式。 */
export const speaker = (language: 'zh-hans' | 'en') =>
  phrasesOf(spec as unknown as AnySimulator, language);
