// Runs of reach and recall for its tests. 测试用的运行。
import type { ReachValues } from '@/simulators/reach-recall/inputs';
import { runReach } from '@/simulators/reach-recall/run';
import spec from '@/simulators/reach-recall/spec';

/** A scenario with changes, as it is run. 带改动的情景结果。 */
export const at = (scenario: string, changes: Partial<ReachValues> = {}) =>
  runReach(spec.start(scenario, changes));

/** Places of the schedules in their control. 节奏的序号。 */
export const [BURST, DRIP, PULSE] = [0, 1, 2];
