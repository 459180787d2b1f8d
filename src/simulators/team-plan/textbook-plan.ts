// A published project: Reliable Construction Co., weeks and dollars. 教科书里的 44 周项目。
import type { PlanTask } from './plan-task';

type Short = [
  name: string,
  durationDays: number,
  after: string,
  guesses: readonly [optimisticDays: number, pessimisticDays: number],
  bought: readonly [maxReductionDays: number, costThousands: number],
];

/** Hillier & Lieberman, Introduction to Operations Research; the same numbers stand in the reference vectors. */
const LIST: readonly Short[] = [
  ['A', 2, '', [1, 3], [1, 100]],
  ['B', 4, 'A', [2, 8], [2, 50]],
  ['C', 10, 'B', [6, 18], [3, 80]],
  ['D', 6, 'C', [4, 10], [2, 40]],
  ['E', 4, 'C', [1, 5], [1, 160]],
  ['F', 5, 'E', [4, 10], [2, 40]],
  ['G', 7, 'D', [5, 11], [3, 40]],
  ['H', 9, 'EG', [5, 17], [3, 60]],
  ['I', 7, 'C', [3, 9], [2, 30]],
  ['J', 8, 'FI', [3, 9], [2, 30]],
  ['K', 4, 'J', [4, 4], [1, 40]],
  ['L', 5, 'J', [1, 7], [2, 50]],
  ['M', 2, 'H', [1, 3], [1, 100]],
  ['N', 6, 'KL', [5, 9], [3, 60]],
];

/** The published plan, a week written as a day and a dollar as a yuan. 教科书计划。 */
export const textbookPlan: readonly PlanTask[] = LIST.map(
  ([name, durationDays, after, [optimisticDays, pessimisticDays], [most, thousands]]) => ({
    name,
    durationDays,
    predecessors: [...after],
    maxReductionDays: most,
    costYuanPerDay: 1000 * thousands,
    optimisticDays,
    pessimisticDays,
    workDays: 0,
    roles: {},
  }),
);
