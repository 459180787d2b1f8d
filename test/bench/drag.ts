// Main-thread work of one input event of every control, on a slow phone. 每个控件每次输入的主线程耗时。
import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import type { CDPSession, Locator, Page } from '@playwright/test';
import type { Reading } from './reading.ts';
import { quantile, tracedWorks } from './trace.ts';
import type { Works } from './trace.ts';

/** There and back, as a finger does; a bit of the way each frame. */
const EVENT_COUNT = 80;
const SWEEP_COUNT = 40;
const SLOWDOWN = 4;
const TARGET_MS = 16;
/** Between moves; long enough for the frame they cause. */
const GAP_MS = 50;

/** A page with nothing but a slider and its value: what any page pays on this machine. */
const BARE = `data:text/html,<meta name="viewport" content="width=device-width">
<input type="range" max="1000" oninput="o.textContent=this.value"><output id="o"></output>`;

/** Moves every control of every simulator, and a bare slider beside them. 逐个控件测量。 */
export async function measureDrags(site: string, browser: string): Promise<Reading[]> {
  const launched = await chromium.launch({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    const page = await launched.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(BARE);
    const bare = await slowWorks(page, page.locator('input'), sweep);
    const readings: Reading[] = [];
    for (const name of readdirSync('src/simulators').filter((folder) => folder[0] !== '_'))
      readings.push(readingOf(name, await worksOf(page, `${site}/zh-hans/lab/${name}/`), bare));
    return readings;
  } finally {
    await launched.close();
  }
}

/** The work of each control of one simulator, by its name. 一个模拟器的全部控件。 */
async function worksOf(page: Page, url: string): Promise<Map<string, Works>> {
  await page.goto(url, { waitUntil: 'networkidle' });
  const frame = page.locator('[role="group"][data-ready]');
  // The question comes first; behind it is the whole simulator, which is what is measured.
  const skip = frame.locator('form button[type="button"]');
  if ((await skip.count()) > 0) await skip.first().click();
  const controls = frame.locator('.controls');
  for (const fold of await controls.locator('details:not([open]) > summary').all())
    await fold.click();
  const works = new Map<string, Works>();
  for (const slider of await controls.locator('input[type="range"]').all())
    works.set(await nameOf(slider), await slowWorks(page, slider, sweep));
  for (const choices of await controls.getByRole('radiogroup').all())
    works.set(await nameOf(choices), await slowWorks(page, choices, alternate));
  return works;
}

const nameOf = (control: Locator) =>
  control.evaluate((element) => {
    const label = (element as HTMLInputElement).labels?.[0] ?? element.querySelector('.label');
    return label?.textContent?.trim() ?? element.id;
  });

type Move = (cdp: CDPSession, control: Locator) => Promise<void>;

async function slowWorks(page: Page, control: Locator, move: Move): Promise<Works> {
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const works = await tracedWorks(cdp, () => move(cdp, control), GAP_MS);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.detach();
  return works;
}

// Sent to the browser itself: page.mouse runs scripts of its own in the page at each move, which
// would be work on the thread that is measured.
async function sweep(cdp: CDPSession, control: Locator): Promise<void> {
  const { x: left, y: top, width, height } = await boxOf(control);
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', i: number) => {
    const there = Math.abs(((i + SWEEP_COUNT) % (2 * SWEEP_COUNT)) - SWEEP_COUNT) / SWEEP_COUNT;
    const x = left + width * (0.05 + 0.9 * there);
    return cdp.send('Input.dispatchMouseEvent', { type, x, y: top + height / 2, ...PRESS });
  };
  await send('mousePressed', 0);
  for (let i = 1; i <= EVENT_COUNT; i++) {
    await send('mouseMoved', i);
    await setTimeout(GAP_MS);
  }
  await send('mouseReleased', EVENT_COUNT);
}

const PRESS = { button: 'left', buttons: 1, clickCount: 1 } as const;

/** From the first choice to the last and back. 在首末两个选项间来回点。 */
async function alternate(cdp: CDPSession, control: Locator): Promise<void> {
  const labels = control.locator('label');
  const ends = [await boxOf(labels.last()), await boxOf(labels.first())];
  for (let i = 0; i < EVENT_COUNT / 2; i++) {
    const end = ends[i % 2];
    if (!end) continue;
    const at = { x: end.x + end.width / 2, y: end.y + end.height / 2, ...PRESS };
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await cdp.send('Input.dispatchMouseEvent', { type, ...at });
    await setTimeout(GAP_MS);
  }
}

async function boxOf(control: Locator) {
  const box = await control.boundingBox();
  if (!box) throw new Error(`${await nameOf(control)} is not on the page`);
  return box;
}

function readingOf(name: string, works: Map<string, Works>, bare: Works): Reading {
  const all = [...works.values()];
  const high = ({ whole }: Works) => quantile(whole, 0.95);
  const metCount = all.filter((work) => high(work) <= TARGET_MS).length;
  const at = (readings: readonly number[]) =>
    `p50 ${quantile(readings, 0.5).toFixed(1)}, p95 ${quantile(readings, 0.95).toFixed(1)} ms`;
  const times = (work: Works) => (quantile(work.whole, 0.5) / quantile(bare.whole, 0.5)).toFixed(1);
  return {
    name:
      `drag, ${SLOWDOWN}× slower, ${name}: ${metCount} of ${works.size} controls within ` +
      `${TARGET_MS} ms of main-thread work an event (p95)`,
    isMet: metCount === works.size,
    lines: [
      `a bare slider: ${at(bare.whole)}`,
      ...[...works].map(
        ([label, work]) =>
          `${label}: ${at(work.whole)}; scripts ${at(work.handled)}; ${times(work)} bare sliders`,
      ),
    ],
  };
}
