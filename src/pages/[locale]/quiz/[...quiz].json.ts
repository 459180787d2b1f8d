// The questions of one quiz.yml: the review page fetches those it needs. 复习页按需取的题目。
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { quizItems } from '@/build/lesson-data';
import { localeIds } from '@/i18n/locales';

export async function getStaticPaths() {
  const all = await getCollection('quizzes');
  return localeIds.flatMap((locale) => all.map(({ id }) => ({ params: { locale, quiz: id } })));
}

export const GET: APIRoute = async ({ params, locals }) =>
  Response.json(await quizItems(params.quiz ?? '', locals.locale));
