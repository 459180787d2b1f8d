// Runs every check of the project: npm test. 运行全部检查。
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureChineseFont, findBrowser } from './browser.ts';
import { passedCount, root, scriptOf, steps, tailOf, warningsIn } from './steps.ts';
import type { Step } from './steps.ts';

const MINUTES_PER_COMMAND = 15;
const LINES_SHOWN = 60;

const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

interface Ending {
  isPassed: boolean;
  output: string;
}

function run(command: readonly string[]): Promise<Ending> {
  const [program = '', ...words] = command;
  const child = spawn(process.execPath, [scriptOf(program), ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MINUTES_PER_COMMAND * 60_000,
  });
  let output = `$ ${command.join(' ')}\n`;
  for (const stream of [child.stdout, child.stderr])
    stream
      .setEncoding('utf8')
      .on('data', (text: string) => (output += stripVTControlCharacters(text)));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ isPassed: false, output: output + error.message }));
    child.on('close', (code, signal) => {
      if (signal)
        output += `\nEnded by ${signal} (the limit of ${MINUTES_PER_COMMAND} minutes, or another program).\n`;
      resolve({ isPassed: code === 0, output });
    });
  });
}

/** What must be done before a step, and can itself fail. */
const before: Record<string, () => void> = {
  build: () => rmSync(join(root, 'dist'), { recursive: true, force: true }),
  browser: () => {
    env['CHROME_PATH'] = findBrowser();
    ensureChineseFont();
  },
};

async function runStep(step: Step): Promise<Ending> {
  try {
    before[step.name]?.();
  } catch (error) {
    return { isPassed: false, output: (error as Error).message };
  }
  const endings: Ending[] = [];
  for (const command of step.commands) endings.push(await run(command));
  const output = endings.map((ending) => ending.output).join('\n');
  const isPassed = endings.every((ending) => ending.isPassed);
  if (isPassed && step.isTest && passedCount(output) === 0)
    return { isPassed: false, output: `${output}\nNot one test ran.` };
  return { isPassed, output };
}

function report(step: Step, { isPassed, output }: Ending, seconds: number): void {
  const log = join(root, '.cache/logs', `${step.name}.log`);
  mkdirSync(join(root, '.cache/logs'), { recursive: true });
  writeFileSync(log, output);
  const tests = step.isTest && isPassed ? `  ${passedCount(output)} tests` : '';
  const mark = isPassed ? '✓' : '✗';
  console.log(`${mark} ${step.name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${tests}`);
  const shown = isPassed ? warningsIn(output) : tailOf(output, LINES_SHOWN).split('\n');
  for (const line of shown) console.log(`    ${line}`);
  if (!isPassed) console.log(`    whole log: ${relative(root, log)}`);
}

function chosenSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown === undefined)
    return steps.filter((step) => !names.length || names.includes(step.name));
  console.error(`No step ${unknown}; there are: ${steps.map((step) => step.name).join(', ')}`);
  process.exit(2);
}

async function main(): Promise<void> {
  const failed = new Set<string>();
  const chosen = chosenSteps(process.argv.slice(2));
  for (const step of chosen) {
    const startMs = performance.now();
    const ending =
      step.needsBuild && failed.has('build')
        ? { isPassed: false, output: 'Not run: it needs the build, which failed.' }
        : await runStep(step);
    if (!ending.isPassed) failed.add(step.name);
    report(step, ending, (performance.now() - startMs) / 1000);
  }
  console.log(`${chosen.length - failed.size} passed, ${failed.size} failed`);
  process.exitCode = failed.size > 0 ? 1 : 0;
}

await main();
