// Time and memory of the models, beside packages from npm and naive ways. 模型的耗时与内存，与同类包和朴素写法对照。
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cpus, loadavg } from 'node:os';
import { build } from 'vite';
import { root } from '../steps.ts';
import type { Facts, Measured, NotRun } from './models/job.ts';
import { operationsTargets } from './models/operations-targets.ts';
import { type Target, targets } from './models/targets.ts';
import type { Reading } from './reading.ts';

const folder = join(root, '.cache/bench');

/** Builds the jobs, whose models are imported by `@/`, and runs each in its own process. 逐项测量。 */
export async function measureModels(): Promise<Reading[]> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@test': join(root, 'test'), '@': join(root, 'src') } },
    build: {
      ssr: join(root, 'test/bench/models/child.ts'),
      outDir: join(folder, 'jobs'),
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  await child('inputs');
  const readings: Reading[] = [];
  for (const target of [...targets, ...operationsTargets]) readings.push(await readingOf(target));
  const [busy = 0] = loadavg();
  const machine = `${busy.toFixed(1)} programs wanted the ${cpus().length} processors`;
  readings.at(-1)?.lines.push(`at the end ${machine}`);
  return readings;
}

async function child(name: string): Promise<string> {
  const script = join(folder, 'jobs/child.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, name], {
    cwd: root,
    maxBuffer: 1e7,
    timeout: 600_000,
  });
  return stdout;
}

const measured = async (job: string): Promise<Measured | NotRun> => JSON.parse(await child(job));

async function readingOf(target: Target): Promise<Reading> {
  const own = await measured(target.job);
  if ('missing' in own) return notRun(target, own);
  const peer = target.peer && (await measured(target.peer.job));
  if (peer && 'missing' in peer) return notRun(target, peer);
  const faults = faultsOf(target, own, peer);
  const name = target.peer?.name ?? '';
  return {
    name: `models, ${target.title}: ${timeText(target, own, peer)}`,
    isMet: faults.length === 0,
    lines: [...faults, partsText('', own), ...(peer ? [partsText(`${name}: `, peer)] : [])],
  };
}

/** A data set that is not here is no failure, and no success is claimed for it. */
const notRun = ({ title }: Target, { missing }: NotRun): Reading => ({
  name: `models, ${title}: not run`,
  isMet: true,
  lines: [missing],
});

function faultsOf(target: Target, own: Measured, peer: Measured | undefined): string[] {
  const { mostMs = Infinity, mostMb = Infinity, mostPeerRatio = Infinity, fault } = target;
  const isSlow = own.medianMs > mostMs || (peer && own.medianMs / peer.medianMs > mostPeerRatio);
  const isLarge = own.peakMb > mostMb;
  const worse = peer && fault?.(own.facts, peer.facts);
  return [
    ...(isSlow ? ['it is too slow'] : []),
    ...(isLarge ? ['it takes too much memory'] : []),
    ...(worse ? [worse] : []),
  ];
}

function timeText(
  { mostMs, mostMb, mostPeerRatio, peer: named }: Target,
  own: Measured,
  peer?: Measured,
) {
  const limits = [
    mostMs && `at most ${mostMs} ms`,
    mostMb && `at most ${mostMb} MB`,
    mostPeerRatio && `at most ${mostPeerRatio}`,
  ].filter(Boolean);
  const beside = peer
    ? `, ${(own.medianMs / peer.medianMs).toPrecision(2)} of ${named?.name}'s ${ms(peer)}`
    : '';
  return `${ms(own)}, ${mb(own)}${beside}${limits.length > 0 ? `; ${limits.join(', ')}` : ''}`;
}

const ms = ({ medianMs }: Measured) => `${medianMs.toFixed(medianMs < 100 ? 1 : 0)} ms`;
const mb = ({ peakMb }: Measured) => `${peakMb.toFixed(0)} MB`;

function partsText(name: string, { runCount, facts, ...rest }: Measured): string {
  const runs = runCount === 1 ? 'one run' : `median of ${runCount} runs`;
  return `${name}${runs}, peak ${mb({ runCount, facts, ...rest })}; ${factsText(facts)}`;
}

function factsText(facts: Facts): string {
  const shown = (value: number | string) =>
    typeof value === 'number' ? String(Number(value.toPrecision(10))) : value;
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(', ');
}
