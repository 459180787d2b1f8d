// How long a fresh build takes. 构建耗时。
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { root, scriptOf } from '../steps.ts';
import type { Reading } from './reading.ts';

const BASE_SECONDS = 10;
const SECONDS_PER_PAGE = 0.02;

/** Builds the site anew and counts its pages. 重新构建并计时。 */
export async function measureBuild(dist: string): Promise<Reading> {
  rmSync(dist, { recursive: true, force: true });
  const startMs = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [scriptOf('astro'), 'build'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const seconds = (performance.now() - startMs) / 1000;
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const pageCount = names.filter((name) => name.endsWith('.html')).length;
  const limit = BASE_SECONDS + SECONDS_PER_PAGE * pageCount;
  return {
    name: `build ${seconds.toFixed(1)} s for ${pageCount} pages, at most ${limit.toFixed(1)} s`,
    isMet: seconds <= limit,
    lines: [`${(pageCount / seconds).toFixed(1)} pages per second`],
  };
}
