// The four scores of Lighthouse on a phone. Lighthouse 手机端四项得分。
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Result } from 'lighthouse';
import { root, scriptOf } from '../steps.ts';
import type { Reading } from './reading.ts';

const folder = join(root, '.cache/lighthouse');

/** Runs Lighthouse as it comes, mobile, in the browser found. 运行 Lighthouse。 */
export async function measureLighthouse(url: string, browser: string): Promise<Reading> {
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${new URL(url).pathname.replaceAll('/', '_')}.json`);
  const words = [
    url,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run',
    '--only-categories=performance,accessibility,best-practices,seo',
    '--output=json',
    `--output-path=${report}`,
    '--no-enable-error-reporting',
    '--quiet',
  ];
  // Not spawnSync: the site is served by this very program.
  await promisify(execFile)(process.execPath, [scriptOf('lighthouse'), ...words], {
    env: { ...process.env, CHROME_PATH: browser },
    timeout: 180_000,
  });
  return readingOf(JSON.parse(readFileSync(report, 'utf8')) as Result);
}

function readingOf({ categories, audits, finalDisplayedUrl }: Result): Reading {
  const scores = Object.values(categories).map(({ title, score }) => ({
    title,
    score: Math.round((score ?? 0) * 100),
  }));
  const failed = Object.values(categories)
    .filter(({ score }) => score !== 1)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`.trim());
  return {
    name: `lighthouse ${new URL(finalDisplayedUrl).pathname}: ${scores
      .map(({ title, score }) => `${title} ${score}`)
      .join(', ')}`,
    isMet: scores.every(({ score }) => score === 100),
    lines: failed,
  };
}
