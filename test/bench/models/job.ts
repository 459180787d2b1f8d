// What is timed: an input made beforehand, a run, and facts about its result. 被计时的任务。
/** Facts by which two results are compared, and which are printed. 用来比较与打印的事实。 */
export type Facts = Record<string, number | string>;

/** One computation. 一项计算。 */
export interface Job<Input, Result> {
  /** Not timed. */
  prepare: () => Input;
  run: (input: Input) => Result | Promise<Result>;
  /** Not timed. */
  facts: (result: Result, input: Input) => Facts;
}

/** How a job went in its own process. 一项计算的耗时与内存。 */
export interface Measured {
  medianMs: number;
  runCount: number;
  /** Most memory of the process at any time, Node itself and the input included. */
  peakMb: number;
  facts: Facts;
}

/** Why a job could not run. 未能运行的原因。 */
export interface NotRun {
  missing: string;
}

/** Ties input and result of a job together, and then forgets their types. 登记一项任务。 */
export function job<Input, Result>(
  prepare: () => Input,
  run: Job<Input, Result>['run'],
  facts: Job<Input, Result>['facts'] = () => ({}),
): Job<unknown, unknown> {
  return { prepare, run, facts } as Job<unknown, unknown>;
}

/** Mean of a number over the seeds 1, 2, 3 …. 多个种子的平均。 */
export function meanOver(seedCount: number, of: (seed: number) => number): number {
  const values = Array.from({ length: seedCount }, (_, i) => of(i + 1));
  return values.reduce((sum, value) => sum + value, 0) / seedCount;
}
