// Addresses and questions of the papers of each lesson. 每课试卷的地址与题目。
import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale } from '@/i18n/locales';
import { localeIds } from '@/i18n/locales';
import { paperNumbers } from '@/quiz/paper';
import { misconceptionsIn } from '@/quiz/schema-texts';
import { lessons } from './lessons';

/** One page for each language, lesson and paper. 每种语言、每课、每份一页。 */
export async function paperPaths() {
  const all = await lessons();
  return localeIds.flatMap((locale) =>
    all.flatMap((lesson) =>
      paperNumbers.map((paper) => ({
        params: { locale, course: lesson.course, lesson: lesson.slug, paper: `${paper}` },
        props: { lesson, paper },
      })),
    ),
  );
}

/** Where a paper of a lesson stands. 试卷地址。 */
export const paperHref = (locale: Locale, lessonId: string, paper: number) =>
  `/${locale}/${lessonId}/paper/${paper}/`;

/** The wrong ideas that the questions of a lesson recognise. 一课题目能认出的误区。 */
export async function misconceptionsOf(
  lessonId: string,
): Promise<CollectionEntry<'misconceptions'>[]> {
  const quiz = await getEntry('quizzes', lessonId);
  const ids = new Set((quiz?.data.items ?? []).flatMap(misconceptionsIn));
  const entries = await Promise.all([...ids].map((id) => getEntry('misconceptions', id)));
  return entries.filter((entry) => entry !== undefined);
}
