// Main-thread work of one input event while a slider is dragged on a slow phone. 拖动滑块时每次输入的主线程耗时。
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import type { Reading } from './reading.ts';

/** Twice there and back, as a finger does; a bit of the way each frame. */
const EVENT_COUNT = 240;
const SWEEP_COUNT = 60;
const SLOWDOWN = 4;
const TARGET_MS = 16;
/** Between moves; long enough for the frame they cause. */
const GAP_MS = 50;

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

/** A page with nothing but a slider and its value: what any page pays on this machine. */
const BARE = `data:text/html,<meta name="viewport" content="width=device-width">
<input type="range" max="1000" oninput="o.textContent=this.value"><output id="o"></output>`;

/** Drags the first slider of a simulator, and of a bare page beside it. 拖动并读取浏览器轨迹。 */
export async function measureDrag(url: string, browser: string): Promise<Reading> {
  const launched = await chromium.launch({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await launched.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(BARE);
    const bare = await worksOf(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    // The question comes first; behind it is the whole simulator, which is what is measured.
    await page.locator('astro-island:not([ssr]) form button[type="button"]').first().click();
    return readingOf(await worksOf(page), bare);
  } finally {
    await launched.close();
  }
}

async function worksOf(page: Page): Promise<Works> {
  const slider = page.locator('input[type="range"]').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error(`${page.url()} shows no slider`);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const works = worksIn(await traced(cdp, () => drag(cdp, box)));
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.detach();
  return works;
}

type Box = { x: number; y: number; width: number; height: number };

// Sent to the browser itself: page.mouse runs scripts of its own in the page at each move, which
// would be work on the thread that is measured.
async function drag(cdp: CDPSession, box: Box): Promise<void> {
  const y = box.y + box.height / 2;
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', i: number) => {
    const there = Math.abs(((i + SWEEP_COUNT) % (2 * SWEEP_COUNT)) - SWEEP_COUNT) / SWEEP_COUNT;
    const x = box.x + box.width * (0.05 + 0.9 * there);
    return cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1 });
  };
  await send('mousePressed', 0);
  for (let i = 1; i <= EVENT_COUNT; i++) {
    await send('mouseMoved', i);
    await setTimeout(GAP_MS);
  }
  await send('mouseReleased', EVENT_COUNT);
}

async function traced(cdp: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const ended = new Promise<void>((resolve) =>
    cdp.once('Tracing.tracingComplete', () => resolve()),
  );
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await cdp.send('Tracing.start', { traceConfig: { includedCategories } });
  await act();
  await cdp.send('Tracing.end');
  await ended;
  return events;
}

/** Milliseconds of each input event: its handlers alone, and all tasks until the next event. */
interface Works {
  handled: number[];
  whole: number[];
}

function worksIn(events: readonly TraceEvent[]): Works {
  const inputs = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
    .sort((a, b) => a.ts - b.ts);
  const [first] = inputs;
  if (!first) throw new Error('The trace holds no input event: the slider did not move');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === 'RunTask' && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  const taskOf = ({ ts }: TraceEvent) =>
    tasks.find((task) => task.ts <= ts && ts <= task.ts + (task.dur ?? 0))?.ts ?? ts;
  const starts = inputs.map(taskOf);
  const whole = starts.map((start, i) => {
    const end = starts[i + 1] ?? start + GAP_MS * 1000;
    const own = tasks.filter(({ ts }) => ts >= start && ts < end);
    return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  });
  return { handled: inputs.map(({ dur = 0 }) => dur / 1000), whole };
}

const quantile = (works: readonly number[], share: number) =>
  [...works].sort((a, b) => a - b)[Math.ceil(share * works.length) - 1] ?? NaN;

function readingOf({ whole, handled }: Works, bare: Works): Reading {
  const at = (works: readonly number[]) => {
    const [middle, high] = [quantile(works, 0.5), quantile(works, 0.95)];
    return `p50 ${middle.toFixed(1)} ms, p95 ${high.toFixed(1)} ms`;
  };
  const times = quantile(whole, 0.5) / quantile(bare.whole, 0.5);
  return {
    name:
      `drag, ${SLOWDOWN}× slower: ${at(whole)} of main-thread work ` +
      `for each of ${whole.length} input events, at most ${TARGET_MS} ms`,
    isMet: quantile(whole, 0.95) <= TARGET_MS,
    lines: [
      'all tasks from one input event to the next, layout and drawing included',
      `scripts alone: ${at(handled)}`,
      `a bare slider beside it: ${at(bare.whole)}; ${times.toFixed(1)} times as much at p50`,
    ],
  };
}
