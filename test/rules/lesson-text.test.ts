// What a lesson may not write. 课文里不写这些。
import { describe, expect, it } from 'vitest';
import { builtIns, simulatorTags } from '@/build/figures';
import { expectNone } from './_expect';
import { complaint, lineOf } from './_files';
import { lessonTexts } from './_lessons';
import type { LessonText } from './_lessons';
import { lessonOf } from './_mdx';

/** Phrases that say nothing. 说了等于没说的话。 */
const empty: readonly RegExp[] = [
  /在当今/g,
  /赋能/g,
  /不仅[^。！？\n]*而且[^。！？\n]*更/g,
  /总而言之/g,
  /值得注意的是/g,
  /众所周知/g,
  /闭环/g,
  /抓手/g,
  /\bfast-paced\b/gi,
  /\bdelve/gi,
  /\bleverag(?:e|ing) the power\b/gi,
  /\bin conclusion\b/gi,
];

/** Three digits or more, however they are set apart. */
const number = /(?<![\w.])\d(?:[\d,，]*\d)?(?:\.\d+)?/g;

const isYear = (text: string) => /^(19|20)\d\d$|^2100$/.test(text);

type Rule = (lesson: LessonText) => string[];

const at = ({ path, text }: LessonText, index: number, problem: string, todo: string) =>
  complaint(path, lineOf(text, index), problem, todo);

const importLines: Rule = (lesson) =>
  [...lesson.prose.matchAll(/^(?:import|export)\s.*(?:from|=|\{).*$/gm)].map((match) =>
    at(
      lesson,
      match.index,
      `writes ${match[0].slice(0, 30)}`,
      'tags need no import, remove the line',
    ),
  );

const unknownTags =
  (known: readonly string[]): Rule =>
  (lesson) =>
    lesson.tags
      .filter(({ name, kind }) => kind !== 'close' && !known.includes(name))
      .map(({ name, start }) =>
        at(lesson, start, `<${name}> is unknown`, `there are ${known.join(', ')}`),
      );

const typedNumbers: Rule = (lesson) =>
  [...lesson.prose.matchAll(number)]
    .filter(([text]) => text.replace(/\D/g, '').length >= 3 && !isYear(text))
    .map((match) =>
      at(lesson, match.index, `types ${match[0]}`, 'let <Num> take it from the model or case'),
    );

const emptyPhrases: Rule = (lesson) =>
  empty.flatMap((pattern) =>
    [...lesson.text.matchAll(pattern)].map((match) =>
      at(lesson, match.index, `writes ${match[0].slice(0, 30)}`, 'say what it is, or leave it out'),
    ),
  );

const rules: Record<string, Rule> = {
  'have no import lines': importLines,
  'use known tags only': unknownTags([...builtIns, ...Object.keys(simulatorTags())]),
  'take numbers from the model': typedNumbers,
  'say something in every phrase': emptyPhrases,
};

const sample = (text: string): LessonText => ({
  path: 'content/a/en.mdx',
  text,
  ...lessonOf(text),
});

describe('lessons', () => {
  it.each(Object.entries(rules))('%s', (_, rule) => {
    expectNone(lessonTexts().flatMap(rule));
  });

  it.each([
    ['have no import lines', "import A from './a';"],
    ['have no import lines', 'export const a = 1;'],
    ['use known tags only', '<Part id="a" title="A">\n<Nothing />\n</Part>'],
    ['use known tags only', '<div>a</div>'],
    ['take numbers from the model', 'In May 12,000 people asked.'],
    ['take numbers from the model', '到手价 48.5 元'],
    ['say something in every phrase', '不仅要快，而且要好，更要准。'],
    ['say something in every phrase', 'In conclusion, sell.'],
  ])('would be told when they do not %s: %s', (name, text) => {
    expect(rules[name]?.(sample(text))).toHaveLength(1);
  });

  it('may write years, small numbers, codes, formulas and attributes', () => {
    const text =
      '---\ntitle: 12345\n---\nIn 2019, 32 of 40 paid, $r \\times 1000$.\n\n' +
      '<Num of="a" with={[12000, \'x > 1\']} />\n\n{/* 12000 */} `1000` s42 v1.234';
    for (const rule of Object.values(rules)) expect(rule(sample(text))).toEqual([]);
  });
});
