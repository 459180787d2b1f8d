// How many person-days the plan puts on each role, and who answers for what. 各岗位的人天与拍板数。
import { raciLoad, type RaciTask } from '@/model/project/raci-load';
import { FREE_RATIOS } from './appliance-plan';
import { type PlanTask, ROLES, type TeamRole } from './plan-task';
import team from './team.reduce';

const HOURS_PER_DAY = 8;
/** Person-days of handing over that each bought day takes: a teaching value. 每买一天多出的人天。 */
const EXTRA_WORK_DAYS = 0.5;

/** Load of one role. 一个岗位的负荷。 */
export interface RoleLoad {
  role: TeamRole;
  /** Person-days the plan asks for, and those the role has. */
  workDays: number;
  capacityDays: number;
  utilisationRatio: number;
  /** Tasks the role answers for. */
  answersForCount: number;
}

/** Load of all roles, and tasks without exactly one who answers. 全部岗位的负荷。 */
export interface TeamLoad {
  roles: RoleLoad[];
  overloaded: TeamRole[];
  withoutSingleA: string[];
}

/** Load until the deadline; null where the plan names no roles. 到期限为止的负荷。 */
export function teamLoad(
  tasks: readonly PlanTask[],
  savedDays: readonly number[],
  deadlineDays: number,
): TeamLoad | null {
  if (tasks.every(({ workDays }) => workDays === 0)) return null;
  const capacityDays = (role: TeamRole) => team.headCounts[role] * FREE_RATIOS[role] * deadlineDays;
  const load = raciLoad(
    tasks.map((task, i) => raciTask(task, savedDays[i] ?? 0)),
    Object.fromEntries(ROLES.map((role) => [role, HOURS_PER_DAY * capacityDays(role)])),
  );
  return {
    roles: ROLES.map((role) => ({
      role,
      workDays: (load.loadHours[role] ?? 0) / HOURS_PER_DAY,
      capacityDays: capacityDays(role),
      utilisationRatio: load.utilisationRatios[role] ?? 0,
      answersForCount: tasks.filter(({ roles }) => roles[role]?.includes('A')).length,
    })),
    overloaded: ROLES.filter((role) => load.overloaded.includes(role)),
    withoutSingleA: load.withoutSingleA,
  };
}

function raciTask({ name, workDays, roles }: PlanTask, savedDays: number): RaciTask {
  return { name, workHours: HOURS_PER_DAY * (workDays + EXTRA_WORK_DAYS * savedDays), roles };
}
