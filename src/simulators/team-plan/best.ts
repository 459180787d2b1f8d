// The cheapest plan in time in which nobody has too much and each task has one owner. 又按期又公平的最省方案。
import { crashPlan } from '@/model/project/crash-plan';
import { APPROVERS, HELPERS } from './inputs';
import { teamLoad } from './load';
import { openTasks, reworkYuanOf, type TeamValues } from './plan';
import type { TeamResult } from './run';

/** Whether the plan is in time, each task has one owner and no role too much. 是否按期且公平。 */
export const isFair = ({ isOnTime, load }: TeamResult): boolean =>
  isOnTime && load?.withoutSingleA.length === 0 && load.overloaded.length === 0;

// Every way to staff the plan takes a search of its own; a challenge is judged at every move.
const knownYuan = new Map<string, number | null>();

/** Least cost of a fair plan over all ways to staff it, yuan; null where there is none. 公平方案的最低费用。 */
export function leastFairYuan(values: TeamValues): number | null {
  const key = `${values.deadlineDays} ${values.sharedPriceTimes}`;
  const known = knownYuan.get(key);
  if (known !== undefined) return known;
  const costs = staffings(values).flatMap((staffed) => fairYuan(staffed) ?? []);
  const least = costs.length > 0 ? Math.min(...costs) : null;
  knownYuan.set(key, least);
  return least;
}

function staffings(values: TeamValues): TeamValues[] {
  return APPROVERS.flatMap((_, approver) =>
    HELPERS.flatMap((_helper, helper) =>
      [0, 1].map((draftTest) => ({ ...values, approver, helper, draftTest })),
    ),
  );
}

function fairYuan(values: TeamValues): number | null {
  const tasks = openTasks(values, 'team');
  const plan = crashPlan(tasks, values.deadlineDays);
  if (!plan.isFeasible) return null;
  const savedDays = plan.reductions.map((reduction) => reduction.savedDays);
  const load = teamLoad(tasks, savedDays, values.deadlineDays);
  if (!load || load.withoutSingleA.length > 0 || load.overloaded.length > 0) return null;
  return plan.extraCostYuan + reworkYuanOf(values);
}
