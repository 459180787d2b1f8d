// Short files and short functions. 文件与函数的长度。
import { describe, expect, it } from 'vitest';
import { functionsOf } from './_code';
import { expectNone } from './_expect';
import { codeFiles, complaint, fileAt, lineCountOf } from './_files';
import type { TextFile } from './_files';

const FILE_LINES = 200;
const FUNCTION_LINES = 40;

/** Longer files that are clearer whole, each with its reason. 例外与理由。 */
const longFiles: Record<string, string> = {};

/** Longer functions, `path#name`, each with its reason. 例外与理由。 */
const longFunctions: Record<string, string> = {};

function tooLongFiles(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path, text }) => lineCountOf(text) > FILE_LINES && !(path in longFiles))
    .map(({ path, text }) =>
      complaint(path, lineCountOf(text), `more than ${FILE_LINES} lines`, 'split it by idea'),
    );
}

function tooLongFunctions(files: readonly TextFile[]): string[] {
  return files
    .flatMap(functionsOf)
    .filter(({ lineCount }) => lineCount > FUNCTION_LINES)
    .filter(({ path, name }) => !(`${path}#${name}` in longFunctions))
    .map(({ path, line, name, lineCount }) =>
      complaint(
        path,
        line,
        `${name} has ${lineCount} lines`,
        `split it, at most ${FUNCTION_LINES}`,
      ),
    );
}

const files = () => [...codeFiles('src', 'test', '.config'), fileAt('astro.config.mjs')];

describe('length', () => {
  it(`keeps every file within ${FILE_LINES} lines`, () => {
    expectNone(tooLongFiles(files()));
  });

  it(`keeps every function within ${FUNCTION_LINES} lines`, () => {
    expectNone(tooLongFunctions(files()));
  });

  it('would name a long file and a long function', () => {
    const body = 'let a = 1;\n'.repeat(41);
    const bad: TextFile[] = [
      { path: 'a.svelte', text: `<script>\nfunction f() {\n${body}}\n</script>` },
    ];
    expect(tooLongFunctions(bad)).toEqual([expect.stringContaining('a.svelte:2  f has 43 lines')]);
    expect(tooLongFiles([{ path: 'b.ts', text: 'a;\n'.repeat(201) }])).toHaveLength(1);
    expect(tooLongFiles([{ path: 'b.ts', text: 'a;\n'.repeat(200) }])).toEqual([]);
  });
});
