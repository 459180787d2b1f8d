// Chinese and English lessons teach the same. 中英课文内容一致。
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { simulatorTags } from '@/build/figures';
import { expectNone } from './_expect';
import { fileAt, pathsUnder } from './_files';
import { lessonFolders } from './_lessons';
import { lessonOf } from './_mdx';
import { differences, oneLanguageOnly } from './_parity';

const text = (path: string, body: string) => ({ path, text: body, ...lessonOf(body) });
const pair = (zh: string, en: string) => ({
  'zh-hans': text('zh.mdx', zh),
  en: text('en.mdx', en),
});

/** Texts of a quiz that must be there in both languages. */
const bilingual = ['ask', 'text', 'why', 'name', 'tempts', 'refutation'];

function plainTexts(value: unknown, where: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    bilingual.includes(key) && typeof one === 'string'
      ? [`${where}.${key} is one text: write zh-hans and en`]
      : plainTexts(one, `${where}.${key}`),
  );
}

describe('parity', () => {
  it('holds in every lesson', () => {
    const tags = Object.keys(simulatorTags());
    expectNone(lessonFolders().flatMap(({ texts }) => differences(texts, tags)));
  });

  it('holds in every quiz, the misconceptions and the sources', () => {
    const shared = ['content/misconceptions.yml', 'content/sources.yml'];
    const paths = pathsUnder('content').filter(
      (path) => path.endsWith('/quiz.yml') || shared.includes(path),
    );
    expectNone(
      paths.flatMap((path) => {
        const data = parse(fileAt(path).text);
        return [...oneLanguageOnly(data, `${path}:1  `), ...plainTexts(data, `${path}:1  `)];
      }),
    );
  });
});

describe('differences()', () => {
  it.each([
    ['parts, points', '<Part id="a" title="x"></Part>', '<Part id="b" title="x"></Part>'],
    ['parts, points', '<Fig scenario="a" />', '<Fig scenario="b" />'],
    ['numbers', '<Num case="a" /><Num case="b" />', '<Num case="a" />'],
    ['numbers', '<Num with={[1]} />', '<Num with={[2]} />'],
    ['terms', '<Term id="a">x</Term>', '<Term id="b">x</Term>'],
    [
      'worked',
      '<Worked id="a"><Step of="x" blank></Step></Worked>',
      '<Worked id="a"><Step of="x"></Step></Worked>',
    ],
    ['sources', '<Fact source="s1">x</Fact>', 'x'],
  ])('names %s', (name, zh, en) => {
    expect(differences(pair(zh, en), ['Fig'])).toEqual([expect.stringContaining(name)]);
  });

  it('lets titles, hints and the place of numbers differ', () => {
    const zh = '<Part id="a" title="看"><Num case="b" /><Num case="a" as="count" /></Part>';
    const en = '<Part title="Look" id="a"><Num as="count" case="a" /><Num case="b" /></Part>';
    expect(differences(pair(zh, en), [])).toEqual([]);
  });
});

describe('oneLanguageOnly()', () => {
  it('names the text without its English, and the place filled in one only', () => {
    expect(oneLanguageOnly({ items: [{ id: 'a', ask: { 'zh-hans': '多少' } }] }, 'quiz')).toEqual([
      expect.stringContaining('quiz.items[a].ask lacks en'),
    ]);
    expect(oneLanguageOnly({ ask: { 'zh-hans': '{a}', en: 'b' } }, 'quiz')).toHaveLength(1);
    expect(plainTexts({ ask: '多少' }, 'quiz')).toHaveLength(1);
  });
});
