// Runs one job in a process of its own and prints how it went. 在独立进程里运行一项任务。
import { MissingDataset } from '@test/reference/recipes/dataset';
import { writeInputs } from './inputs';
import type { Job, Measured, NotRun } from './job';
import { jobs } from './jobs';

const MOST_RUNS = 7;
/** After so long no further run begins; what takes longer is run once, without one to warm up. */
const PATIENCE_MS = 6_000;

async function measured({ prepare, run, facts }: Job<unknown, unknown>): Promise<Measured> {
  const input = prepare();
  const timesMs: number[] = [];
  const startMs = performance.now();
  let result: unknown;
  while (timesMs.length <= MOST_RUNS && performance.now() - startMs < PATIENCE_MS) {
    const beforeMs = performance.now();
    result = await run(input);
    timesMs.push(performance.now() - beforeMs);
  }
  const counted = timesMs.length > 1 ? timesMs.slice(1) : timesMs;
  const sorted = counted.sort((a, b) => a - b);
  return {
    medianMs: sorted[Math.floor(sorted.length / 2)] as number,
    runCount: sorted.length,
    // In kilobytes on every system.
    peakMb: process.resourceUsage().maxRSS / 1024,
    facts: facts(result, input),
  };
}

async function answer(name: string): Promise<Measured | NotRun> {
  const found = jobs[name];
  if (!found) throw new Error(`no job ${name}`);
  try {
    return await measured(found);
  } catch (error) {
    if (error instanceof MissingDataset) return { missing: error.message };
    throw error;
  }
}

const [, , name = ''] = process.argv;
if (name === 'inputs') writeInputs();
else process.stdout.write(JSON.stringify(await answer(name)));
