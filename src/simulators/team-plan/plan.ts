// The plan that the controls describe: who waits for whom, what can be bought. 控件所描述的计划。
import type { CrashActivity } from '@/model/project/crash-plan';
import { crashPlan } from '@/model/project/crash-plan';
import { openReductionDays } from '@/model/project/open-reductions';
import type { EstimatedActivity } from '@/model/project/pert';
import type { RaciRole } from '@/model/project/raci-load';
import type { Values } from '../_frame/declaration';
import { appliancePlan } from './appliance-plan';
import { APPROVERS, HELPERS, inputs, isForSale, SLIPPED, type TeamInputs } from './inputs';
import type { PlanTask } from './plan-task';
import { textbookPlan } from './textbook-plan';

export type TeamValues = Values<TeamInputs>;

/** A task as the controls have it before any day is bought. 未买天数时的一项任务。 */
export interface OpenTask extends PlanTask {
  /** Days by which it is late. */
  slipDays: number;
}

const PAGES = 'F';
const REVIEW = 'I';
const TEST = 'K';
/** Tasks that every long way runs through. */
const SHARED = ['A', 'B'];

/** Teaching values. 教学参数。 */
const TWO_APPROVERS_DAYS = 2;
const REWORK_DAYS = 2;
/** What testing drafts costs in rework, yuan. 用初稿先测的返工费。 */
const REWORK_YUAN = 2500;

const tunedPlan = tuned(appliancePlan);

/** The tasks of a scenario with everything but the days bought. 情景中的任务，不含买的天数。 */
export function openTasks(values: TeamValues, scenario: string): OpenTask[] {
  const given =
    scenario === 'textbook' ? textbookPlan : scenario === 'late' ? tunedPlan : appliancePlan;
  const tasks = given.map((task) => opened(task, values, scenario));
  if (scenario !== 'late') return tasks;
  const left = openReductionDays(tasks, values.noticeDay);
  return tasks.map((task, i) => ({ ...task, maxReductionDays: left[i] as number }));
}

/** Cost beside the days bought: what is done twice. 赶工之外的返工费。 */
export const reworkYuanOf = (values: TeamValues): number =>
  values.draftTest === 1 ? REWORK_YUAN : 0;

function opened(task: PlanTask, values: TeamValues, scenario: string): OpenTask {
  const { name } = task;
  const slipDays =
    scenario === 'late' && SLIPPED[values.slippedTask] === name ? values.slipDays : 0;
  const staffed = scenario === 'team' ? withStaff(task, values) : task;
  const times = SHARED.includes(name) && scenario !== 'textbook' ? values.sharedPriceTimes : 1;
  return {
    ...staffed,
    slipDays,
    durationDays: staffed.durationDays + slipDays,
    maxReductionDays: isForSale(scenario, name) ? task.maxReductionDays : 0,
    costYuanPerDay: Math.round(task.costYuanPerDay * times),
  };
}

function withStaff(task: PlanTask, values: TeamValues): PlanTask {
  if (task.name === PAGES) {
    const isTwice = APPROVERS[values.approver] === 'both';
    const durationDays = task.durationDays + (isTwice ? TWO_APPROVERS_DAYS : 0);
    return { ...lasting(task, durationDays), roles: pageRoles(task, values) };
  }
  if (task.name !== TEST || values.draftTest !== 1) return task;
  // Drafts are tested while the review goes on; what it changes is made again.
  const predecessors = task.predecessors.map((name) => (name === REVIEW ? PAGES : name));
  return { ...task, predecessors, workDays: task.workDays + REWORK_DAYS };
}

function pageRoles({ roles }: PlanTask, values: TeamValues): PlanTask['roles'] {
  const approver = APPROVERS[values.approver];
  const helper = HELPERS[values.helper];
  const answers: readonly string[] =
    approver === 'both' ? ['planning', 'content'] : [approver ?? ''];
  const does = ['content', helper];
  const parts = Object.entries({ planning: 'C', data: 'I', ...roles }).map(([role, part]) => {
    const letters = `${answers.includes(role) ? 'A' : ''}${does.includes(role) ? 'R' : ''}`;
    return [role, letters || part.replace(/[AR]+/, 'I')] as [string, RaciRole];
  });
  return Object.fromEntries(parts);
}

// As the cheapest plan for the promotion's first day leaves it: what was bought cannot be bought again.
function tuned(plan: readonly PlanTask[]): PlanTask[] {
  const cheapest = crashPlan(plan, inputs.deadlineDays.start);
  if (!cheapest.isFeasible) throw new RangeError('the plan cannot be ready for its promotion');
  return plan.map((task, i) => {
    const savedDays = cheapest.reductions[i]?.savedDays ?? 0;
    return {
      ...lasting(task, task.durationDays - savedDays),
      maxReductionDays: task.maxReductionDays - savedDays,
    };
  });
}

/** A task of another length, as uncertain for its days as before. 换个工期，不确定程度不变。 */
function lasting(task: PlanTask, durationDays: number): PlanTask {
  const ratio = durationDays / task.durationDays;
  return {
    ...task,
    durationDays,
    optimisticDays: ratio * task.optimisticDays,
    pessimisticDays: ratio * task.pessimisticDays,
  };
}

/** Tasks with the days that have been bought on them. 买了天数之后的任务。 */
export function shortened(tasks: readonly CrashActivity[], savedDays: readonly number[]) {
  return tasks.map(({ name, durationDays, predecessors }, i) => ({
    name,
    predecessors,
    durationDays: durationDays - (savedDays[i] ?? 0),
  }));
}

/** Three guesses for each task: as wide as asked, narrower where days are bought. 三点估计。 */
export function estimates(
  tasks: readonly OpenTask[],
  savedDays: readonly number[],
  spreadRatio: number,
): EstimatedActivity[] {
  return tasks.map((task, i) => {
    const plannedDays = task.durationDays - task.slipDays;
    const lastsDays = task.durationDays - (savedDays[i] ?? 0);
    const spread = (spreadRatio * lastsDays) / plannedDays;
    const optimisticDays = lastsDays - spread * (plannedDays - task.optimisticDays);
    const pessimisticDays = lastsDays + spread * (task.pessimisticDays - plannedDays);
    // So that the mean of the three stays what the plan says; a hair beyond an end is rounding.
    const likelyDays = (6 * lastsDays - optimisticDays - pessimisticDays) / 4;
    return {
      name: task.name,
      predecessors: task.predecessors,
      optimisticDays,
      likelyDays: Math.min(pessimisticDays, Math.max(optimisticDays, likelyDays)),
      pessimisticDays,
    };
  });
}
