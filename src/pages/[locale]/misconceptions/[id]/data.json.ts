// What the questions of a misconception fetch before they wake. 误区页的题目唤醒前取的数据。
import type { APIRoute } from 'astro';
import { misconceptionData, misconceptionHeads } from '@/build/misconceptions';
import { localeIds } from '@/i18n/locales';

export async function getStaticPaths() {
  const all = await misconceptionHeads('zh-hans');
  return localeIds.flatMap((locale) => all.map(({ id }) => ({ params: { locale, id } })));
}

export const GET: APIRoute = async ({ params, locals }) =>
  Response.json((await misconceptionData(params['id'] ?? '', locals.locale)).sets);
