// The lessons, the syllabus and the glossary as the rules see them. 课文、大纲与词汇表。
import { posix } from 'node:path';
import { parse } from 'yaml';
import { fileAt, pathsUnder } from './_files.ts';
import { lessonOf } from './_mdx.ts';
import type { Lesson } from './_mdx.ts';

export const languages = ['zh-hans', 'en'] as const;
export type Language = (typeof languages)[number];

/** A lesson in one language. 一种语言的课文。 */
export interface LessonText extends Lesson {
  path: string;
  text: string;
}

/** A lesson's folder. 一课。 */
export interface LessonFolder {
  path: string;
  meta: { points: string[]; figures?: string[]; minutes?: number };
  texts: Partial<Record<Language, LessonText>>;
  quiz: { path: string; items: Record<string, unknown>[] } | null;
}

function textAt(path: string): LessonText {
  const { text } = fileAt(path);
  return { path, text, ...lessonOf(text) };
}

/** All lessons of both courses. 全部课文。 */
export function lessonFolders(): LessonFolder[] {
  const paths = pathsUnder('content');
  return paths
    .filter((path) => path.endsWith('/lesson.yml'))
    .map((path) => {
      const folder = posix.dirname(path);
      const quiz = `${folder}/quiz.yml`;
      const written = languages.filter((language) => paths.includes(`${folder}/${language}.mdx`));
      return {
        path: folder,
        meta: parse(fileAt(path).text),
        texts: Object.fromEntries(
          written.map((language) => [language, textAt(`${folder}/${language}.mdx`)]),
        ),
        quiz: paths.includes(quiz)
          ? { path: quiz, items: parse(fileAt(quiz).text)?.items ?? [] }
          : null,
      };
    });
}

/** All texts in both languages. 全部课文文本。 */
export function lessonTexts(folders: readonly LessonFolder[] = lessonFolders()): LessonText[] {
  return folders.flatMap(({ texts }) => Object.values(texts));
}

interface Point {
  id: string;
  zh: string;
  en: string;
  children?: Point[];
}

interface Course {
  id: string;
  modules: { id: string; title: { zh: string; en: string }; points: Point[] }[];
}

export const syllabus = (): Course[] => JSON.parse(fileAt('content/syllabus.json').text).courses;

/** Ids of a module's points and their children. 一个模块的全部知识点。 */
export function pointIdsOf(module: Course['modules'][number]): string[] {
  return module.points.flatMap(({ id, children = [] }) => [
    id,
    ...children.map((child) => child.id),
  ]);
}

export const pointIds = () => syllabus().flatMap(({ modules }) => modules.flatMap(pointIdsOf));

export interface GlossaryTerm {
  id: string;
  zh?: string;
  en?: string;
  definition?: { zh?: string; en?: string };
}

export const glossaryTerms = (): GlossaryTerm[] =>
  JSON.parse(fileAt('content/glossary.json').text).terms;
