// The luck of each task, drawn once, so that a move of a control changes the plan and not the luck. 各任务的运气，只抽一次。
import { betaDraw } from '@/model/random/draws';
import { randomStream } from '@/model/random/stream';
import { runLengths } from '@/model/project/run-lengths';
import type { OpenTask } from './plan';

export const RUN_COUNT = 400;
const SEED = 1;

// A task keeps its luck whatever is bought: drawing takes longer than everything else together.
const knownLuck = new Map<string, Float64Array>();
// Neither a deadline nor a price changes how long the tasks take: the runs of before still hold.
let last = { key: '', lengths: [] as readonly number[] };

/** Lengths of the plan when each task goes well or badly, in rising order. 模拟出的各次总工期。 */
export function luckyLengths(
  tasks: readonly OpenTask[],
  savedDays: readonly number[],
  spreadRatio: number,
): readonly number[] {
  const days = tasks.map(({ durationDays }, i) => durationDays - (savedDays[i] ?? 0));
  const links = tasks.map(({ name, slipDays, predecessors }) => [name, slipDays, predecessors]);
  const key = JSON.stringify([spreadRatio, days, links]);
  if (last.key !== key)
    last = {
      key,
      lengths: runLengths(tasks, runsOf(tasks, days, spreadRatio)).sort((a, b) => a - b),
    };
  return last.lengths;
}

/** Days of each task in each run. 每次模拟中各任务的天数。 */
function runsOf(
  tasks: readonly OpenTask[],
  days: readonly number[],
  spreadRatio: number,
): Float64Array[] {
  const runs = Array.from({ length: RUN_COUNT }, () => new Float64Array(tasks.length));
  tasks.forEach((task, i) => {
    const luck = luckOf(task);
    const lastsDays = days[i] ?? 0;
    runs.forEach((run, number) => {
      run[i] = Math.max(0, lastsDays * (1 + spreadRatio * (luck[number] ?? 0)));
    });
  });
  return runs;
}

/** How much longer than planned the task takes in each run, as a share of its days. 各次的偏差占比。 */
function luckOf({ name, durationDays, slipDays, optimisticDays, pessimisticDays }: OpenTask) {
  const plannedDays = durationDays - slipDays;
  const [best, worst] = [optimisticDays / plannedDays, pessimisticDays / plannedDays];
  const key = `${name} ${best.toFixed(6)} ${worst.toFixed(6)}`;
  const known = knownLuck.get(key);
  if (known) return known;
  const luck = new Float64Array(RUN_COUNT);
  const range = worst - best;
  if (range > 0) {
    const mean = (1 - best) / range;
    // The beta numbers of PERT: variance 1/36 of the range squared.
    const total = 36 * mean * (1 - mean) - 1;
    const next = randomStream(SEED, `duration of ${name}`);
    for (let run = 0; run < RUN_COUNT; run++)
      luck[run] = best + range * betaDraw(next, mean * total, (1 - mean) * total) - 1;
  }
  knownLuck.set(key, luck);
  return luck;
}
