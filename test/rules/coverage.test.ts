// Every point that a lesson says it teaches is taught, once, in both languages. 知识点覆盖。
import { describe, expect, it } from 'vitest';
import { expectNone } from './_expect';
import { complaint } from './_files';
import { lessonFolders, pointIds } from './_lessons';
import type { LessonFolder, LessonText } from './_lessons';
import { lessonOf, proseIn } from './_mdx';

const SYLLABUS_POINTS = 222;
/** Fewer letters than this teach nothing. */
const LEAST_LETTERS = 60;

const pointsIn = (lesson: LessonText) =>
  lesson.tags.filter(({ name, kind }) => name === 'Point' && kind !== 'close');

function badPoints(lesson: LessonText, known: readonly string[], taught: Set<string>): string[] {
  return pointsIn(lesson).flatMap((tag) => {
    const id = tag.attributes['id'] ?? '';
    const letters = proseIn(lesson, tag).replace(/[^\p{L}]/gu, '').length;
    const problems: string[] = [];
    if (!known.includes(id)) problems.push('is not in content/syllabus.json: correct the id');
    if (taught.has(id)) problems.push('is taught twice in this language: merge the two blocks');
    if (letters < LEAST_LETTERS) problems.push('is empty: teach it, or leave it to another lesson');
    taught.add(id);
    return problems.map((problem) => complaint(lesson.path, tag.line, `Point ${id}`, problem));
  });
}

function coverageFaults(folders: readonly LessonFolder[], known: readonly string[]): string[] {
  const taught = { 'zh-hans': new Set<string>(), en: new Set<string>() };
  return folders.flatMap(({ path, meta, texts }) =>
    (['zh-hans', 'en'] as const).flatMap((language) => {
      const lesson = texts[language];
      // A language may be missing: the page then falls back with a notice.
      if (!lesson)
        return language === 'en' ? [] : [`${path}:1  has no zh-hans.mdx: write it first`];
      const ids = pointsIn(lesson).map((tag) => tag.attributes['id'] ?? '');
      const said = [...meta.points].sort().join(' ');
      const isSame = said === [...ids].sort().join(' ');
      return [
        ...badPoints(lesson, known, taught[language]),
        ...(isSame
          ? []
          : [
              `${path}/lesson.yml:1  says ${said}: ${language}.mdx teaches ${ids.sort().join(' ')}`,
            ]),
      ];
    }),
  );
}

function folder(points: string[], text: string): LessonFolder {
  const lesson = { path: 'content/a/zh-hans.mdx', text, ...lessonOf(text) };
  return { path: 'content/a', meta: { points }, texts: { 'zh-hans': lesson }, quiz: null };
}

describe('coverage', () => {
  it(`knows ${SYLLABUS_POINTS} points`, () => {
    expect(new Set(pointIds()).size).toBe(SYLLABUS_POINTS);
    expect(pointIds()).toHaveLength(SYLLABUS_POINTS);
  });

  it('is as the lessons say', () => {
    expectNone(coverageFaults(lessonFolders(), pointIds()));
  });

  const full = '字'.repeat(LEAST_LETTERS);

  it('may be so', () => {
    const text = `<Point id="ops-01-01">\n<Part id="a" title="x">\n${full}\n</Part>\n</Point>`;
    expect(coverageFaults([folder(['ops-01-01'], text)], ['ops-01-01'])).toEqual([]);
  });

  it.each([
    ['is not in content/syllabus.json', ['ops-99-01'], `<Point id="ops-99-01">${full}</Point>`],
    ['is empty', ['ops-01-01'], '<Point id="ops-01-01"><Num of="a" /></Point>'],
    ['zh-hans.mdx teaches', ['ops-01-01', 'ops-01-02'], `<Point id="ops-01-01">${full}</Point>`],
  ])('would be told when a point %s', (problem, points, text) => {
    expect(coverageFaults([folder(points, text)], ['ops-01-01'])).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('would be told when two lessons teach one point', () => {
    const one = folder(['ops-01-01'], `<Point id="ops-01-01">${full}</Point>`);
    expect(coverageFaults([one, one], ['ops-01-01'])).toEqual([expect.stringContaining('twice')]);
  });
});
