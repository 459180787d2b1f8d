// Colours, type sizes and times come from tokens.css. 颜色、字号、时长只在 tokens.css。
import { describe, expect, it } from 'vitest';
import { scriptOf, tokensOf } from './_code';
import { expectNone } from './_expect';
import { codeFiles, complaint, lineOf } from './_files';
import type { TextFile } from './_files';

const TOKENS = 'src/styles/tokens.css';

const forbidden: readonly [RegExp, string][] = [
  [
    /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?![^{};]*\{)/gi,
    'write var(--role) of tokens.css',
  ],
  [/\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/gi, 'write var(--role) of tokens.css'],
  [/\bfont(?:-size)?\s*:[^;}]*\d(?:px|pt)\b/gi, 'write var(--text-1) to var(--text-8)'],
  [/\b\d*\.?\d+m?s\b(?=[^{}]*[;}])/gi, 'write var(--time-1) to var(--time-3)'],
];

/** Styles of a file and its markup; scripts are looked at word by word. */
function stylesOf(file: TextFile): string {
  if (file.path.endsWith('.css')) return withoutComments(file.text);
  const blank = (whole: string) => whole.replace(/[^\n]/g, ' ');
  return file.text.replace(/[\s\S]*?(<style\b[^>]*>[\s\S]*?<\/style>)|[\s\S]+$/g, (whole, style) =>
    typeof style === 'string'
      ? blank(whole.slice(0, whole.length - style.length)) + withoutComments(style)
      : blank(whole),
  );
}

const withoutComments = (css: string) =>
  css.replace(/\/\*[\s\S]*?\*\//g, (whole) => whole.replace(/[^\n]/g, ' '));

function inStyles(file: TextFile): string[] {
  const css = /\.(css|svelte|astro)$/.test(file.path) ? stylesOf(file) : '';
  return forbidden.flatMap(([pattern, todo]) =>
    [...css.matchAll(pattern)].map((match) =>
      complaint(file.path, lineOf(css, match.index), `writes ${match[0].trim()}`, todo),
    ),
  );
}

const hexWord = /^['"`]#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})['"`]$/i;
const hexAttribute = /\b(?:fill|stroke|color|stop-color)="#[0-9a-f]{3,8}"/gi;

function inScripts(file: TextFile): string[] {
  const todo = 'write a class that uses var(--role)';
  const words = tokensOf(file).filter(({ text }) => hexWord.test(text));
  const attributes = /\.(svelte|astro)$/.test(file.path)
    ? [...file.text.matchAll(hexAttribute)]
    : [];
  return [
    ...words.map(({ text, line }) => complaint(file.path, line, `writes ${text}`, todo)),
    ...attributes.map((match) =>
      complaint(file.path, lineOf(file.text, match.index), `writes ${match[0]}`, todo),
    ),
  ];
}

function strayValues(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => path !== TOKENS)
    .flatMap((file) => [...inStyles(file), ...(scriptOf(file) ? inScripts(file) : [])]);
}

describe('values of the look', () => {
  it('stand in tokens.css only', () => {
    expectNone(strayValues(codeFiles('src')));
  });

  it.each([
    ['a.css', 'p { color: #fff; }\na { margin: 0; }'],
    ['a.css', 'p { color: rgb(0 0 0 / 50%); }'],
    ['a.css', 'p { font-size: 13px; }'],
    ['a.css', 'p { font: bold 12pt serif; }'],
    ['a.css', 'p { transition: color 200ms; }'],
    ['a.css', 'p { animation: spin 1.5s; }'],
    ['A.svelte', '<script>let a = 1;</script>\n<style>\n  p { color: #1c1e22 }\n</style>'],
    ['A.svelte', '<rect fill="#366ad2" />\n<script>let a = 1;</script>'],
    ['a.ts', "const colour = '#366AD2';"],
  ])('would be found in %s: %s', (path, text) => {
    expect(strayValues([{ path: `src/${path}`, text }])).toHaveLength(1);
  });

  it.each([
    ['a.css', '#main { color: var(--ink-1); font-size: var(--text-3); border: 1px solid; }'],
    ['a.css', '/* #fff, 200ms */ p { transition: color var(--time-1); }'],
    ['a.css', '#add h2, #face { margin: 0; }'],
    ['A.astro', '---\nconst a = 1;\n---\n<a href="#abc">5s</a>'],
    ['a.ts', "const delayMs = 400; // 400ms, '#fff'"],
  ])('may be absent as in %s: %s', (path, text) => {
    expect(strayValues([{ path: `src/${path}`, text }])).toEqual([]);
  });
});
