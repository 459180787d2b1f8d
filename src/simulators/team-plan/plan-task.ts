// What is known of one task of a plan before anybody moves it. 计划里一项任务的已知数。
import type { RaciRole } from '@/model/project/raci-load';

/** The six roles of a promotion. 六个岗位。 */
export const ROLES = ['planning', 'goods', 'service', 'promotion', 'content', 'data'] as const;

export type TeamRole = (typeof ROLES)[number];

/** One task, by the letter it has in the picture. 一项任务，用图上的字母称呼。 */
export interface PlanTask {
  name: string;
  /** Days as planned: the mean of the three guesses. */
  durationDays: number;
  predecessors: readonly string[];
  /** Days that can be bought at most, and what each costs. */
  maxReductionDays: number;
  costYuanPerDay: number;
  optimisticDays: number;
  pessimisticDays: number;
  /** Person-days of work, and who has which part in it; none where a plan names no roles. */
  workDays: number;
  roles: Readonly<Partial<Record<TeamRole, RaciRole>>>;
}
