// How many people the case's shop has in each role, and how long its promotion is prepared. 案例里的人数与筹备天数。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TeamRole } from './plan-task';

interface TeamCase {
  case_id: string;
  staff: { role_id: string; headcount: number }[];
  promotion: {
    phases: { phase_id: string; start_day_offset: number }[];
    stock_plan: { lead_time_days: number }[];
  };
}

/** What each role is called in the cases. 岗位在案例中的编号。 */
const ROLE_IDS: Record<TeamRole, string> = {
  planning: 'planner',
  goods: 'merchandiser',
  service: 'service',
  promotion: 'promoter',
  content: 'content',
  data: 'analyst',
};

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: TeamCase[];
};

export default teamOf('appliance');

/** Roles and days of one case. 一个案例的人数与天数。 */
export function teamOf(caseId: string) {
  const found = cases.find(({ case_id }) => case_id === caseId);
  const start = found?.promotion.phases[0]?.start_day_offset;
  const supplyDays = found?.promotion.stock_plan[0]?.lead_time_days;
  if (!found || start === undefined || supplyDays === undefined)
    throw new RangeError(`case ${caseId} in content/cases.json has no promotion to prepare`);
  const headCounts = Object.fromEntries(
    Object.entries(ROLE_IDS).map(([role, id]) => {
      const staff = found.staff.find(({ role_id }) => role_id === id);
      if (!staff) throw new RangeError(`case ${caseId} in content/cases.json has no ${id}`);
      return [role, staff.headcount];
    }),
  ) as Record<TeamRole, number>;
  return { headCounts, prepareDays: -start, supplyDays };
}
