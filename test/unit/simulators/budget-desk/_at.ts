// Runs of the budget desk for its tests. 测试用的运行。
import type { DeskValues } from '@/simulators/budget-desk/inputs';
import { runDesk } from '@/simulators/budget-desk/run';
import spec from '@/simulators/budget-desk/spec';

/** A scenario with changes, as it is run. 带改动的情景结果。 */
export const at = (scenario: string, changes: Partial<DeskValues> = {}) =>
  runDesk(spec.start(scenario, changes), { scenario, seed: 1 });

/** Spends of the first channels in thousands of yuan. 各渠道投放，千元。 */
export const spends = (...thousands: number[]): Partial<DeskValues> =>
  Object.fromEntries(thousands.map((value, i) => [`channel${i + 1}Yuan`, value * 1000]));
