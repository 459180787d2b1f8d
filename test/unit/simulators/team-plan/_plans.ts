// Runs of the team plan, and a second, plain way to reckon its length. 排期的运行，与另一种朴素算法。
import { runTeam, type TeamResult } from '@/simulators/team-plan/run';
import spec from '@/simulators/team-plan/spec';

type Changes = Parameters<typeof spec.start>[1];

export const at = (scenario: string, changes: Changes = {}): TeamResult =>
  runTeam(spec.start(scenario, changes), { scenario, seed: 1 });

/** The cheapest plans, found by hand on the network. 手工找到的最省方案。 */
export const CHEAPEST = { savedGDays: 0, savedBDays: 2, savedCDays: 1, savedJDays: 2 };

interface Link {
  name: string;
  predecessors: readonly string[];
  durationDays: number;
}

/** Longest way through a plan by walking every one of them. 走遍每条路得到的最长一条。 */
export function longestWay(tasks: readonly Link[]): number {
  const endOf = (name: string): number => {
    const task = tasks.find((one) => one.name === name);
    if (!task) throw new RangeError(name);
    return task.durationDays + Math.max(0, ...task.predecessors.map(endOf));
  };
  return Math.max(...tasks.map(({ name }) => endOf(name)));
}

/** Every way to buy days: counts for each task, each from 0 to its most. 全部买法。 */
export function* everyPurchase(most: readonly number[]): Generator<number[]> {
  const counts = most.map(() => 0);
  for (;;) {
    yield [...counts];
    let place = 0;
    while (place < most.length && counts[place] === most[place]) counts[place++] = 0;
    if (place === most.length) return;
    counts[place] = (counts[place] ?? 0) + 1;
  }
}
