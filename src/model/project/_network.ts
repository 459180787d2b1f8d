// Which activity waits for which, checked and put in order. 工序先后关系：检查并排序。
import { nonEmpty } from '../_check';

/** An activity by its name and what must end before it. 工序及其紧前工序。 */
export interface Linked {
  name: string;
  predecessors: readonly string[];
}

/** Activities by number, each after those it waits for. 按先后排好的网络。 */
export interface Network {
  /** numbers of the activities that each waits for, none twice. 紧前 */
  before: number[][];
  /** numbers of the activities that wait for each. 紧后 */
  after: number[][];
  /** all numbers, predecessors first. 拓扑序 */
  order: number[];
}

/**
 * Which activity waits for which, checked. 工序网络。
 *
 * @param activities names and predecessors; at least one, names unlike
 * @returns predecessors, followers and an order, by number
 * @throws RangeError if there is no activity, a name comes twice, a predecessor is unknown, or activities wait
 *   for each other in a circle, which is named in full
 * @source Kahn 1962, Communications of the ACM 5(11), 558–562 (order)
 * @example networkOf([{ name: 'b', predecessors: ['a'] }, { name: 'a', predecessors: [] }]).order // [1, 0]
 */
export function networkOf(activities: readonly Linked[]): Network {
  nonEmpty({ activities });
  const numbers = new Map<string, number>();
  activities.forEach(({ name }, i) => {
    if (numbers.has(name))
      throw new RangeError(`activities must have unlike names, got ${name} twice`);
    numbers.set(name, i);
  });
  const before = activities.map(({ name, predecessors }) =>
    [...new Set(predecessors)].map((wanted) => {
      const number = numbers.get(wanted);
      if (number !== undefined) return number;
      throw new RangeError(`predecessors of ${name} must be activities, got ${wanted}`);
    }),
  );
  const after: number[][] = activities.map(() => []);
  before.forEach((list, i) => list.forEach((from) => after[from]?.push(i)));
  const order = ordered(before, after);
  if (order.length < activities.length) refuseCycle(activities, before, order);
  return { before, after, order };
}

function ordered(before: readonly number[][], after: readonly number[][]): number[] {
  const waiting = before.map((list) => list.length);
  const order = waiting.flatMap((count, i) => (count === 0 ? [i] : []));
  // The list grows while it is read: it ends when nothing more is free to start.
  for (const done of order) {
    for (const next of after[done] as number[]) {
      waiting[next] = (waiting[next] as number) - 1;
      if (waiting[next] === 0) order.push(next);
    }
  }
  return order;
}

// Whatever is left waits for something that is left: walking back must come round.
function refuseCycle(
  activities: readonly Linked[],
  before: readonly number[][],
  order: readonly number[],
): never {
  const done = new Set(order);
  const path: number[] = [];
  let at = activities.findIndex((_, i) => !done.has(i));
  while (!path.includes(at)) {
    path.push(at);
    at = (before[at] as number[]).find((from) => !done.has(from)) as number;
  }
  const cycle = [...path.slice(path.indexOf(at)), at].reverse();
  const names = cycle.map((i) => activities[i]?.name).join(' → ');
  throw new RangeError(`activities must not wait for each other in a circle, got ${names}`);
}
