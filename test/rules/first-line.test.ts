// Every module says in its first line what is here, in English and Chinese. 模块首行说明。
import { describe, expect, it } from 'vitest';
import { expectNone } from './_expect';
import { complaint, filesUnder } from './_files';
import type { TextFile } from './_files';

// Specs say it by their title; declarations have nothing to say.
const needsNone = (path: string) => /\/spec\.ts$|\.d\.ts$/.test(path);

const wanted = /^\/\/ [A-Z*@`'"][^\n]*[.!?)] [^\n]*\p{Script=Han}[^\n]*$/u;

function unsaid(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path, text }) => !needsNone(path) && !wanted.test(text.split('\n')[0] ?? ''))
    .map(({ path }) =>
      complaint(path, 1, 'first line says not what is here', '// One English sentence. 一句中文。'),
    );
}

describe('the first line', () => {
  it('says what is here in every module', () => {
    expectNone(unsaid(filesUnder('src', '.ts')));
  });

  it.each(["import a from 'a';", '// Only English.', '// 只有中文。', '/** A block. 块注释。 */'])(
    'would not do as %s',
    (text) => {
      expect(unsaid([{ path: 'src/a.ts', text }])).toHaveLength(1);
    },
  );

  it('may be written so', () => {
    expect(unsaid([{ path: 'src/a.ts', text: '// Adds. 相加。\nexport {};' }])).toEqual([]);
  });
});
