// Plans for the tests of this folder: a textbook one and random ones. 测试用的计划。
import fc from 'fast-check';

// Hillier & Lieberman, Introduction to Operations Research, Reliable Construction Co.: normal duration,
// most days saved, cost of a day, predecessors.
const ROWS: [string, number, number, number, string][] = [
  ['A', 2, 1, 100, ''],
  ['B', 4, 2, 50, 'A'],
  ['C', 10, 3, 80, 'B'],
  ['D', 6, 2, 40, 'C'],
  ['E', 4, 1, 160, 'C'],
  ['F', 5, 2, 40, 'E'],
  ['G', 7, 3, 40, 'D'],
  ['H', 9, 3, 60, 'EG'],
  ['I', 7, 2, 30, 'C'],
  ['J', 8, 2, 30, 'FI'],
  ['K', 4, 1, 40, 'J'],
  ['L', 5, 2, 50, 'J'],
  ['M', 2, 1, 100, 'H'],
  ['N', 6, 3, 60, 'KL'],
];

/** The textbook plan. 课本计划。 */
export const RELIABLE = ROWS.map(
  ([name, durationDays, maxReductionDays, costYuanPerDay, before]) => ({
    name,
    durationDays,
    maxReductionDays,
    costYuanPerDay,
    predecessors: [...before],
  }),
);

/** Random plans of whole days, small enough for brute force. 随机小计划。 */
export const smallPlans = fc
  .array(
    fc.record({
      durationDays: fc.nat({ max: 4 }),
      saved: fc.nat({ max: 2 }),
      costYuanPerDay: fc.integer({ min: 1, max: 9 }),
      links: fc.nat(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ durationDays, saved, costYuanPerDay, links }, i) => ({
      name: `n${i}`,
      durationDays,
      maxReductionDays: Math.min(saved, durationDays),
      costYuanPerDay,
      predecessors: list.flatMap((_, j) => (j < i && (links >> j) & 1 ? [`n${j}`] : [])),
    })),
  );

/** Longest chain, by walking every one. 逐条路径求总工期。 */
export function lengthOf(
  plan: readonly { name: string; predecessors: readonly string[] }[],
  durations: readonly number[],
): number {
  const finish = (name: string): number => {
    const i = plan.findIndex((one) => one.name === name);
    const before = plan[i]?.predecessors.map(finish) ?? [];
    return Math.max(0, ...before) + (durations[i] ?? NaN);
  };
  return Math.max(...plan.map(({ name }) => finish(name)));
}
