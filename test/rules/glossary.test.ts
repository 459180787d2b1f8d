// The glossary is whole, and lessons use its words. 词汇表完整，课文用词一致。
import { describe, expect, it } from 'vitest';
import { expectNone } from './_expect';
import { complaint, lineOf } from './_files';
import { glossaryTerms, lessonTexts } from './_lessons';
import type { GlossaryTerm, LessonText } from './_lessons';
import { lessonOf } from './_mdx';

const PATH = 'content/glossary.json';

/** Words for which the glossary has another; the id names the term to use. 应改用词汇表的说法。 */
const otherWords: readonly [RegExp, string][] = [
  [/询盘转化|咨询转化率/g, 'inquiry-conversion'],
  [/独立访客/g, 'uv'],
  [/人均消费/g, 'aov'],
  [/跳出率/g, 'bounce-rate'],
  [/(?<!广告)投入产出比/g, 'roas'],
  [/回购率/g, 'repeat-purchase-rate'],
  [/首次响应时间|首响时间/g, 'first-response-time'],
  [/营销漏斗/g, 'sales-funnel'],
];

function incomplete(terms: readonly GlossaryTerm[]): string[] {
  const seen = new Set<string>();
  return terms.flatMap(({ id, zh, en, definition }) => {
    const gaps = [
      seen.has(id) && 'is there twice: keep one',
      !zh && 'lacks zh: write it',
      !en && 'lacks en: write it',
      !definition?.zh && 'lacks definition.zh: write it',
      !definition?.en && 'lacks definition.en: write it',
    ];
    seen.add(id);
    return gaps.filter((gap) => gap !== false).map((gap) => `${PATH}:1  ${id} ${gap}`);
  });
}

function unknownTerms(lessons: readonly LessonText[], ids: readonly string[]): string[] {
  return lessons.flatMap(({ path, tags }) =>
    tags
      .filter(({ name, kind }) => name === 'Term' && kind !== 'close')
      .filter(({ attributes }) => !ids.includes(attributes['id'] ?? ''))
      .map(({ line, attributes }) =>
        complaint(
          path,
          line,
          `Term ${attributes['id']}`,
          `is not in ${PATH}: correct the id or add it`,
        ),
      ),
  );
}

function strayWords(lessons: readonly LessonText[], terms: readonly GlossaryTerm[]): string[] {
  return lessons.flatMap(({ path, prose }) =>
    otherWords.flatMap(([pattern, id]) => {
      const wanted = terms.find((term) => term.id === id)?.zh ?? '';
      return [...prose.matchAll(pattern)].map((match) =>
        complaint(path, lineOf(prose, match.index), `writes ${match[0]}`, `write ${wanted}`),
      );
    }),
  );
}

const sample = (text: string): LessonText => ({
  path: 'content/a/zh-hans.mdx',
  text,
  ...lessonOf(text),
});

describe('the glossary', () => {
  it('has each term once, whole, in both languages', () => {
    expectNone(incomplete(glossaryTerms()));
  });

  it('has every term that a lesson names', () => {
    expectNone(
      unknownTerms(
        lessonTexts(),
        glossaryTerms().map(({ id }) => id),
      ),
    );
  });

  it('is what lessons take their words from', () => {
    expectNone(strayWords(lessonTexts(), glossaryTerms()));
  });

  it('has every term that this rule points to', () => {
    const ids = glossaryTerms().map(({ id }) => id);
    expect(otherWords.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('would be told what is wrong', () => {
    const whole = { id: 'a', zh: '甲', en: 'A', definition: { zh: '甲', en: 'A' } };
    expect(incomplete([whole, { ...whole }])).toEqual([expect.stringContaining('twice')]);
    expect(incomplete([{ id: 'b', zh: '乙' }])).toHaveLength(3);
    expect(unknownTerms([sample('<Term id="b">x</Term>')], ['a'])).toHaveLength(1);
    expect(
      strayWords([sample('看咨询转化率')], [{ id: 'inquiry-conversion', zh: '询单转化率' }]),
    ).toEqual([expect.stringContaining('write 询单转化率')]);
  });
});
