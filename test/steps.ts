// The steps of npm test, in order, and how their output is read. 测试的各个步骤。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** One line of the result. 一个步骤。 */
export interface Step {
  name: string;
  /** Programs with their words; all run, one failure fails the step. */
  commands: readonly (readonly string[])[];
  /** Fails when its output tells of no test that passed. */
  isTest?: boolean;
  /** Cannot run on a build that failed. */
  needsBuild?: boolean;
}

const vitest = ['vitest', 'run', '--config', '.config/vitest.config.ts'];

export const steps: readonly Step[] = [
  {
    name: 'types',
    commands: [
      ['astro', 'check', '--minimumSeverity', 'warning'],
      ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'human'],
    ],
  },
  { name: 'lint', commands: [['eslint', '--config', '.config/eslint.config.mjs', '.']] },
  { name: 'format', commands: [['prettier', '--check', '.']] },
  {
    name: 'rules',
    commands: [[...vitest, 'test/rules', '--exclude', 'test/rules/dist.test.ts']],
    isTest: true,
  },
  { name: 'unit', commands: [[...vitest, 'test/unit', 'test/reference']], isTest: true },
  { name: 'build', commands: [['astro', 'build']] },
  {
    name: 'dist',
    commands: [[...vitest, 'test/rules/dist.test.ts']],
    isTest: true,
    needsBuild: true,
  },
  {
    name: 'browser',
    commands: [['playwright', 'test', '--config', '.config/playwright.config.ts']],
    isTest: true,
    needsBuild: true,
  },
];

const packages: Record<string, string> = { playwright: '@playwright/test' };

/**
 * The script behind a program of node_modules/.bin, to be run by this very Node. 命令对应的脚本。
 *
 * A shell would find it too, but not on every system, and a signal would reach the shell only.
 */
export function scriptOf(program: string): string {
  const folder = join(root, 'node_modules', packages[program] ?? program);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[program];
  if (!script) throw new Error(`${program} is no program of its package`);
  return join(folder, script);
}

/** How many tests passed, by what vitest and Playwright print last. 通过的测试数。 */
export function passedCount(output: string): number {
  const counts = [...output.matchAll(/^\s*(?:Tests\s.*?)?\b(\d+) passed/gm)];
  return Number(counts.at(-1)?.[1] ?? 0);
}

/** Lines of a passed step that are still worth reading. 通过但仍需看的警告。 */
export function warningsIn(output: string): string[] {
  return output
    .replace(/(\[WARN\] \[\w+\] )\n/g, '$1')
    .split('\n')
    .filter((line) => /\bwarning\b|\bWARN\b/i.test(line) && !isCount(line));
}

const isCount = (line: string) => /\b0 warnings?\b/.test(line);

/** The end of a long output. 输出末尾。 */
export function tailOf(output: string, lineCount: number): string {
  const lines = output.trimEnd().split('\n');
  return lines.slice(-lineCount).join('\n');
}
