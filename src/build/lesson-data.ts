// What the islands of a lesson need: words, and the questions with their numbers computed. 课文组件所需数据。
import { getEntry } from 'astro:content';
import { keepData } from '@/i18n/page-data';
import { locales } from '@/i18n/locales';
import type { Locale } from '@/i18n/locales';
import { resolvedItem } from '@/quiz/resolve';
import type { ResolvedItem } from '@/quiz/resolved';
import type { Lesson } from './lessons';
import { modelValue, resolved } from './model-call';
import { stateHref } from './simulators';
import { islandWords, pageWordSets } from './words';

/** Id under which the questions of a lesson stand in its page. 题目数据的编号。 */
export const quizId = (locale: Locale, lessonId: string) => `${locale}/${lessonId}/quiz`;

/**
 * The questions of a quiz.yml in one language, numbers computed. 一份题库的题目。
 *
 * @param shown ids of those wanted; all when left out
 */
export async function quizItems(
  lessonId: string,
  locale: Locale,
  shown?: readonly string[],
): Promise<ResolvedItem[]> {
  const file = await getEntry('quizzes', lessonId);
  if (!file) throw new RangeError(`${lessonId} has no quiz.yml`);
  const words = await islandWords(locale, ['unit.']);
  const wanted = file.data.items.filter(({ id }) => shown?.includes(id) ?? true);
  return wanted.map((item) =>
    resolvedItem(item, locales[locale].textFrom, {
      call: modelValue,
      words,
      resolveRef: resolved,
      seeHref: ({ simulator, scenario }) => stateHref(locale, simulator, scenario),
    }),
  );
}

/** All of it by id, kept for rendering; data.json of the lesson holds the same. 课文的全部数据。 */
export async function lessonData(lesson: Lesson, locale: Locale): Promise<Record<string, unknown>> {
  const sets = await pageWordSets(locale, { simulators: lesson.meta.figures, hasQuiz: true });
  const id = quizId(locale, lesson.id);
  const items = await quizItems(lesson.id, locale);
  keepData(id, items);
  return { ...sets, [id]: items };
}
