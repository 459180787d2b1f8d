// Main-thread work between input events, read from the browser's own trace. 从浏览器轨迹读主线程耗时。
import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { type?: string } };
}

/** Milliseconds of each input event: its handlers alone, and all tasks until the next event. */
export interface Works {
  handled: number[];
  whole: number[];
}

/** The work of the input events that `act` causes. 一段操作中每次输入的耗时。 */
export async function tracedWorks(
  cdp: CDPSession,
  act: () => Promise<void>,
  gapMs: number,
): Promise<Works> {
  return worksIn(await traced(cdp, act), gapMs);
}

async function traced(cdp: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', keep);
  const ended = new Promise<void>((resolve) =>
    cdp.once('Tracing.tracingComplete', () => resolve()),
  );
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await cdp.send('Tracing.start', { traceConfig: { includedCategories } });
  await act();
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', keep);
  return events;
}

function worksIn(events: readonly TraceEvent[], gapMs: number): Works {
  const inputs = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
    .sort((a, b) => a.ts - b.ts);
  const [first] = inputs;
  if (!first) throw new Error('The trace holds no input event: the control did not move');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === 'RunTask' && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  const taskOf = ({ ts }: TraceEvent) =>
    tasks.find((task) => task.ts <= ts && ts <= task.ts + (task.dur ?? 0))?.ts ?? ts;
  const starts = inputs.map(taskOf);
  const whole = starts.map((start, i) => {
    const end = starts[i + 1] ?? start + gapMs * 1000;
    const own = tasks.filter(({ ts }) => ts >= start && ts < end);
    return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  });
  return { handled: inputs.map(({ dur = 0 }) => dur / 1000), whole };
}

/** The value that a share of the readings does not exceed. 分位数。 */
export const quantile = (works: readonly number[], share: number) =>
  [...works].sort((a, b) => a - b)[Math.ceil(share * works.length) - 1] ?? NaN;
