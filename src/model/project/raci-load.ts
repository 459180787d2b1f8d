// Who has how many hours in a plan, and which tasks have no one owner. 谁有多少工时，哪些任务没有唯一负责人。
import { above, atLeast, nonEmpty, share } from '../_check';

/** Part of a person in a task: R does it, A answers for it, AR both, C is asked, I is told. 角色。 */
export type RaciRole = 'R' | 'A' | 'AR' | 'C' | 'I';

/** A task and who has which part in it. 任务与分工。 */
export interface RaciTask {
  /** name. 名称 */
  name: string;
  /** hours of work, >= 0. 工时 */
  workHours: number;
  /** role by person. 各人角色 */
  roles: Readonly<Record<string, RaciRole>>;
}

/** Hours on top of the work, as shares of it. 非执行角色的工时占比。 */
export interface RaciWeights {
  /** for who only answers for it, 0–1. 只负责 */
  accountableRatio: number;
  /** for each who is asked, 0–1. 被咨询 */
  consultedRatio: number;
  /** for each who is told, 0–1. 被知会 */
  informedRatio: number;
}

/** Load of each person, and tasks with a fault. 负荷与分工缺陷。 */
export interface RaciLoad {
  /** hours by person. 工时 */
  loadHours: Record<string, number>;
  /** hours over capacity by person; above 1 is too much. 负荷率 */
  utilisationRatios: Record<string, number>;
  /** people with more hours than they have. 超负荷的人 */
  overloaded: string[];
  /** tasks without an A or with more than one. 没有唯一负责人的任务 */
  withoutSingleA: string[];
  /** tasks that nobody does: their hours are in no load. 没有执行人的任务 */
  withoutR: string[];
}

/** Teaching values: 10 % for answering, 5 % for being asked. 教学参数。 */
const USUAL: RaciWeights = { accountableRatio: 0.1, consultedRatio: 0.05, informedRatio: 0 };

/**
 * Hours that a plan puts on each person. 责任分配矩阵的工时负荷。
 *
 * The work is shared equally by those who do it; answering for it without doing it, being asked and being told
 * take a share of it on top. 执行人平分工时；只负责不执行、被咨询、被知会的，各按比例另加。
 *
 * @param tasks         tasks with hours and roles
 * @param capacityHours hours each person has, by name, > 0
 * @param weights       hours on top; 10 %, 5 % and 0 when left out
 * @returns hours and shares, not rounded; people in the order of `capacityHours`
 * @throws RangeError if nobody is given, hours are negative or a capacity not above 0, a weight is not 0–1, or a
 *   role belongs to a person without capacity or is none of R, A, AR, C, I
 * @source Smith & Erwin 2005, Role & Responsibility Charting (RACI)
 * @formula h_p = \sum_{t: R} \frac{H_t}{\# R_t} + w_A \sum_{t: A} H_t + w_C \sum_{t: C} H_t
 * @simplifies Hours add up over the whole plan; whether they fall in the same week is not asked.
 *   只看总工时，不看是不是挤在同一周。
 * @vectors project.raciLoad
 * @example raciLoad([{ name: 'page', workHours: 100, roles: { ann: 'R', bo: 'A' } }], { ann: 80, bo: 40 })
 *   .overloaded // ['ann']
 */
export function raciLoad(
  tasks: readonly RaciTask[],
  capacityHours: Readonly<Record<string, number>>,
  weights: RaciWeights = USUAL,
): RaciLoad {
  const people = Object.keys(capacityHours);
  nonEmpty({ capacityHours: people });
  above(0, { capacityHours: Object.values(capacityHours) });
  share({ ...weights });
  const loads = new Map(people.map((person) => [person, 0]));
  for (const task of tasks) {
    atLeast(0, { workHours: task.workHours });
    for (const [person, hours] of shares(task, weights)) {
      const load = loads.get(person);
      if (load === undefined) {
        throw new RangeError(
          `roles of ${task.name} must be of people with capacity, got ${person}`,
        );
      }
      loads.set(person, load + hours);
    }
  }
  const loadHours = Object.fromEntries(loads);
  const ratio = (person: string) => (loads.get(person) ?? 0) / (capacityHours[person] as number);
  const named = (isFaulty: (task: RaciTask) => boolean) =>
    tasks.filter(isFaulty).map(({ name }) => name);
  return {
    loadHours,
    utilisationRatios: Object.fromEntries(people.map((person) => [person, ratio(person)])),
    overloaded: people.filter((person) => ratio(person) > 1 + 1e-12),
    withoutSingleA: named((task) => countOf(task, 'A') !== 1),
    withoutR: named((task) => countOf(task, 'R') === 0),
  };
}

function countOf({ roles }: RaciTask, letter: 'A' | 'R'): number {
  return Object.values(roles).filter((role) => role.includes(letter)).length;
}

function shares(task: RaciTask, weights: RaciWeights): [string, number][] {
  const { accountableRatio, consultedRatio, informedRatio } = weights;
  const doing = 1 / Math.max(1, countOf(task, 'R'));
  const ratios: Record<RaciRole, number> = {
    R: doing,
    AR: doing,
    A: accountableRatio,
    C: consultedRatio,
    I: informedRatio,
  };
  return Object.entries(task.roles).map(([person, role]) => {
    if (Object.hasOwn(ratios, role)) return [person, task.workHours * ratios[role]];
    throw new RangeError(`roles of ${task.name} must be R, A, AR, C or I, got ${String(role)}`);
  });
}
