// Every module has its test, every test its module. 测试与源文件一一对应。
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { treeOf, visit } from './_code';
import { expectNone } from './_expect';
import { fileAt, pathsUnder } from './_files';
import type { TextFile } from './_files';
import { importsOf } from './_imports';

/** Modules that must have a test. */
const tested = [
  /^src\/model\/.+\.ts$/,
  /^src\/quiz\/.+\.ts$/,
  /^src\/i18n\/.+\.ts$/,
  /^src\/stores\/.+-data\.ts$/,
  /^src\/build\/.+\.ts$/,
];

/** Modules without a test of their own, each with its reason. 例外与理由。 */
const untested: Record<string, string> = {
  'src/build/hant/characters.ts': 'a list; test/unit/build/hant/convert-text.test.ts checks each',
  'src/build/compress.ts':
    'one call of gzip for each file; test/unit/build/serve.test.ts reads one',
  'src/build/late.ts': 'runs in the page; every browser test of a lesson needs it',
  'src/build/simulators.ts': 'reads words through Astro; the pages that list simulators show it',
  'src/quiz/drag.ts': 'follows a pointer in the page; test/e2e/quiz-kinds.spec.ts drags',
  'src/quiz/schema-kinds.ts': 'shapes; test/unit/quiz/schema.test.ts breaks each',
  'src/quiz/schema-parts.ts': 'shapes; test/unit/quiz/schema.test.ts breaks each',
  'src/build/reduce.ts': 'a hook of Vite around one call; test/rules/dist.test.ts sees the result',
};

/** Tests of many modules at once, each with its reason. 例外与理由。 */
const ofMany: Record<string, string> = {};

const testOf = (path: string) => path.replace(/^src\//, 'test/unit/').replace(/\.ts$/, '.test.ts');

// Only the site's own build can load a module of Astro; what only declares has nothing to test.
function isBeyondTests(file: TextFile): boolean {
  if (importsOf(file).some(({ from, isTypeOnly }) => /^astro:/.test(from) && !isTypeOnly))
    return true;
  let hasLogic = false;
  visit(treeOf(file), (node) => {
    hasLogic ||= ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
  });
  return !hasLogic;
}

function missingTests(sources: readonly TextFile[], tests: readonly string[]): string[] {
  return sources
    .filter(({ path }) => tested.some((pattern) => pattern.test(path)) && !path.endsWith('.d.ts'))
    .filter((file) => !tests.includes(testOf(file.path)) && !(file.path in untested))
    .filter((file) => !isBeyondTests(file))
    .map(({ path }) => `${path}:1  has no test: write ${testOf(path)}`);
}

function orphans(tests: readonly string[], sources: readonly string[]): string[] {
  return tests
    .filter((path) => !(path in ofMany))
    .filter((path) => {
      const inTest = path.startsWith('test/unit/test/');
      const stem = path.replace(/^test\/unit\//, inTest ? '' : 'src/').replace(/\.test\.ts$/, '');
      return !['.ts', '.svelte', '.svelte.ts', '.astro'].some((end) =>
        sources.includes(stem + end),
      );
    })
    .map((path) => `${path}:1  tests no module of this path: move it or remove it`);
}

describe('unit tests', () => {
  const tests = pathsUnder('test/unit').filter((path) => path.endsWith('.test.ts'));

  it('exist for every module that can be tested alone', () => {
    const sources = pathsUnder('src').filter((path) => path.endsWith('.ts'));
    expectNone(missingTests(sources.map(fileAt), tests));
  });

  it('lie where their module lies', () => {
    expectNone(orphans(tests, [...pathsUnder('src'), ...pathsUnder('test')]));
  });

  it('would be missed', () => {
    const text = 'export function sum(a: number) { return a; }';
    const bad = [{ path: 'src/model/pricing/sum.ts', text }];
    expect(missingTests(bad, [])).toEqual([
      expect.stringContaining('test/unit/model/pricing/sum.test.ts'),
    ]);
    expect(missingTests(bad, ['test/unit/model/pricing/sum.test.ts'])).toEqual([]);
    expect(
      missingTests([{ path: 'src/quiz/a.ts', text: 'export interface A { b: 1 }' }], []),
    ).toEqual([]);
  });

  it('would be found without their module', () => {
    expect(orphans(['test/unit/model/sum.test.ts'], ['src/model/total.ts'])).toHaveLength(1);
    expect(orphans(['test/unit/test/run.test.ts'], ['test/run.ts'])).toEqual([]);
  });
});
