// The words of the frame: both languages, all used, none missing. 界面用词齐全。
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from './_expect';
import { codeFiles, complaint, fileAt, pathsUnder } from './_files';
import type { TextFile } from './_files';
import { isMentioned, lookUpsIn, mentionedIn } from './_keys';

type Words = Record<string, string>;

const places = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

function unlike(base: Words, other: Words, path: string): string[] {
  const missing = Object.keys(base).filter((key) => !other[key]);
  const foreign = Object.keys(other).filter((key) => !base[key]);
  const unfilled = Object.keys(base).filter(
    (key) => other[key] && places(base[key]) !== places(other[key]),
  );
  return [
    ...missing.map((key) => `${path}:1  lacks ${key}: write it`),
    ...foreign.map(
      (key) => `${path}:1  has ${key}, which zh-hans.yml has not: add it there or remove it`,
    ),
    ...unfilled.map((key) => `${path}:1  ${key} must have the places ${places(base[key])}`),
  ];
}

function unused(words: Words, files: readonly TextFile[]): string[] {
  const mentioned = mentionedIn(files);
  return Object.keys(words)
    .filter((key) => !isMentioned(key, mentioned))
    .map((key) => `content/ui/zh-hans.yml:1  ${key} is used nowhere in src: remove it everywhere`);
}

function unknown(
  files: readonly TextFile[],
  isKnown: (key: string, path: string) => boolean,
): string[] {
  return lookUpsIn(files)
    .filter(({ key, path }) => !isKnown(key, path))
    .map(({ key, path, line }) => complaint(path, line, `asks for ${key}`, 'add it to content/ui'));
}

const wordsAt = (path: string): Words => parse(fileAt(path).text) ?? {};

/** Whether the simulator beside a file has the word itself. */
function isOwnWord(key: string, path: string): boolean {
  const list = `${path.split('/').slice(0, 3).join('/')}/words.yml`;
  return (
    path.startsWith('src/simulators/') && pathsUnder('src').includes(list) && key in wordsAt(list)
  );
}

describe('words of the frame', () => {
  const code = codeFiles('src').filter(({ path }) => !path.endsWith('.css'));
  const base = () => wordsAt('content/ui/zh-hans.yml');

  it('are the same in every language', () => {
    const others = pathsUnder('content/ui').filter((path) => !path.endsWith('/zh-hans.yml'));
    expectNone(others.flatMap((path) => unlike(base(), wordsAt(path), path)));
  });

  it('are all used', () => {
    expectNone(unused(base(), code));
  });

  it('are all there', () => {
    const words = base();
    expectNone(unknown(code, (key, path) => key in words || isOwnWord(key, path)));
  });

  it('would be missed in a language, in src and in the list', () => {
    expect(
      unlike({ 'a.b': 'x {n}', 'a.c': 'y' }, { 'a.b': 'x', 'a.d': 'z' }, 'en.yml'),
    ).toHaveLength(3);
    const file = {
      path: 'src/A.astro',
      text: "{t('a.b')} {t(`c.${d}`)} {words[x ? 'a.e' : 'a.b']}",
    };
    expect(unused({ 'a.b': '', 'c.x': '', 'a.c': '' }, [file])).toEqual([
      expect.stringContaining('a.c is used nowhere'),
    ]);
    expect(unknown([file], (key) => key === 'a.b')).toEqual([
      expect.stringContaining('asks for a.e'),
    ]);
  });
});
