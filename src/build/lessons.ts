// Lessons in the order of the syllabus, with their texts. 课程目录。
import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { locales } from '@/i18n/locales';
import type { Locale } from '@/i18n/locales';

export interface Lesson {
  /** `ops/sales-funnel` */
  id: string;
  course: string;
  slug: string;
  /** `ops-03`, the module of its first point. */
  module: string;
  meta: CollectionEntry<'lessons'>['data'];
}

/** All lessons, by module, then by order. 全部课文。 */
export async function lessons(): Promise<Lesson[]> {
  const entries = await getCollection('lessons');
  return entries
    .map(({ id, data }) => {
      const [course = '', slug = ''] = id.split('/');
      const module = (data.points[0] ?? '').split('-').slice(0, 2).join('-');
      return { id, course, slug, module, meta: data };
    })
    .toSorted((a, b) => a.module.localeCompare(b.module) || a.meta.order - b.meta.order);
}

/** A lesson's text; one that is not written in this language yet is shown in zh-hans. 课文。 */
export async function textOf(
  lessonId: string,
  locale: Locale,
): Promise<{ text: CollectionEntry<'texts'>; isFallback: boolean }> {
  const own = await getEntry('texts', `${lessonId}/${locales[locale].textFrom}`);
  if (own) return { text: own, isFallback: false };
  const text = await getEntry('texts', `${lessonId}/zh-hans`);
  if (!text) throw new RangeError(`${lessonId} has no zh-hans.mdx`);
  return { text, isFallback: true };
}
