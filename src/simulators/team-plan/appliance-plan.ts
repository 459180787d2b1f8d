// Forty-five days to a promotion, as six roles plan them: teaching values. 小家电店 45 天筹备计划（教学参数）。
import type { PlanTask, TeamRole } from './plan-task';
import team from './team.reduce';

/** A task may go as well as 80 % of its days, or as badly as 140 %. 三点估计的两端。 */
const BEST_RATIO = 0.8;
const WORST_RATIO = 1.4;

type Short = [
  name: string,
  durationDays: number,
  bought: readonly [maxReductionDays: number, costYuanPerDay: number],
  after: string,
  workDays: number,
  roles: PlanTask['roles'],
];

const everyRole = {
  planning: 'AR',
  goods: 'R',
  service: 'R',
  promotion: 'R',
  content: 'R',
  data: 'R',
} as const;

const LIST: readonly Short[] = [
  ['A', 4, [1, 3500], '', 6, { planning: 'AR', data: 'R', goods: 'C', promotion: 'C' }],
  ['B', 7, [2, 2800], 'A', 9, { goods: 'AR', planning: 'C', data: 'C' }],
  ['C', 8, [3, 1500], 'B', 16, { content: 'AR', goods: 'C' }],
  ['D', 4, [2, 1600], 'B', 4, { goods: 'AR', data: 'C' }],
  ['E', 5, [0, 0], 'A', 6, { planning: 'AR', promotion: 'R', data: 'C' }],
  ['F', 6, [2, 1800], 'C', 14, { content: 'AR', planning: 'C', promotion: 'C' }],
  // What the supplier takes is the case's.
  ['G', team.supplyDays, [3, 3000], 'D', 3, { goods: 'AR' }],
  ['H', 6, [3, 1000], 'BE', 5, { planning: 'AR', goods: 'C', content: 'C' }],
  ['I', 4, [2, 2400], 'F', 5, { planning: 'A', content: 'R', goods: 'R' }],
  ['J', 5, [2, 1200], 'G', 5, { goods: 'AR', service: 'I' }],
  ['K', 4, [1, 2000], 'I', 5, { promotion: 'AR', content: 'C' }],
  ['L', 5, [0, 0], 'F', 8, { service: 'AR', content: 'C', promotion: 'I' }],
  ['M', 6, [0, 0], 'EL', 12, { service: 'AR', data: 'C' }],
  ['N', 12, [3, 4000], 'HIK', 18, { promotion: 'AR', content: 'R', data: 'C' }],
  ['O', 5, [0, 0], 'J', 6, { goods: 'AR', data: 'C', service: 'I' }],
  ['P', 3, [0, 0], 'MNOQ', 12, everyRole],
  ['Q', 8, [0, 0], 'E', 9, { data: 'AR', promotion: 'C', planning: 'C' }],
];

/** The plan as it stands when nobody hurries. 不赶工时的计划。 */
export const appliancePlan: readonly PlanTask[] = LIST.map(
  ([name, durationDays, [maxReductionDays, costYuanPerDay], after, workDays, roles]) => ({
    name,
    durationDays,
    predecessors: [...after],
    maxReductionDays,
    costYuanPerDay,
    optimisticDays: BEST_RATIO * durationDays,
    pessimisticDays: WORST_RATIO * durationDays,
    workDays,
    roles,
  }),
);

/** Part of a person's days that is free for the promotion. 能用在大促上的时间占比。 */
export const FREE_RATIOS: Record<TeamRole, number> = {
  planning: 0.5,
  goods: 0.78,
  service: 0.12,
  promotion: 0.55,
  content: 0.45,
  data: 0.5,
};
