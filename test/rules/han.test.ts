// Words that people read stand in content, not in code. 代码里不写给人看的汉字。
import { describe, expect, it } from 'vitest';
import { markupOf, tokensOf } from './_code';
import { expectNone } from './_expect';
import { complaint, filesUnder, lineOf } from './_files';
import type { TextFile } from './_files';

const HAN = /\p{Script=Han}[^\s'"`<>{}]*/gu;

/** Files that must hold Han characters. 例外与理由。 */
const exempt: readonly [RegExp, string][] = [
  [/^src\/build\/hant\//, 'the reviewed list of traditional characters'],
  [/^src\/i18n\/locales\.ts$/, 'names of languages are written in the language itself'],
  [/^src\/build\/serve\.ts$/, 'prints the name of the site in the terminal'],
];

function hanIn(files: readonly TextFile[]): string[] {
  const isExempt = (path: string) => exempt.some(([pattern]) => pattern.test(path));
  return files
    .filter(({ path }) => !isExempt(path))
    .flatMap((file) => {
      const markup = markupOf(file);
      const inMarkup = [...markup.matchAll(HAN)].map((match) => ({
        text: match[0],
        line: lineOf(markup, match.index),
      }));
      const inScript = tokensOf(file).filter(({ text }) => /\p{Script=Han}/u.test(text));
      return [...inScript, ...inMarkup].map(({ text, line }) =>
        complaint(
          file.path,
          line,
          `writes ${text}`,
          'take it from words.yml or content/ui by a prop',
        ),
      );
    });
}

describe('Han characters', () => {
  it('stand in no code but in comments', () => {
    expectNone(hanIn(filesUnder('src', '.ts', '.svelte')));
  });

  it.each([
    ['a.ts', "const a = '转化';"],
    ['a.ts', 'const a = `到 ${1} 为止`;'],
    ['A.svelte', '<p>转化</p>'],
    ['A.svelte', '<p aria-label="转化"></p>'],
    ['A.svelte', "<script>let a = '转化';</script>"],
  ])('would be found in %s: %s', (path, text) => {
    expect(hanIn([{ path: `src/${path}`, text }]).length).toBeGreaterThan(0);
  });

  it.each([
    ['a.ts', '// 转化\n/** 转化 */\nexport const a = 1; // 转化'],
    ['A.svelte', '<!-- 转化 -->\n<script>// 转化\nlet a = 1;</script>\n<p>{a}</p>'],
  ])('may explain in %s', (path, text) => {
    expect(hanIn([{ path: `src/${path}`, text }])).toEqual([]);
  });
});
