// What the islands of a lesson fetch before they wake. 课文组件唤醒前取的数据。
import type { APIRoute } from 'astro';
import { lessonData } from '@/build/lesson-data';
import { lessons } from '@/build/lessons';
import type { Lesson } from '@/build/lessons';
import { localeIds } from '@/i18n/locales';

export async function getStaticPaths() {
  const all = await lessons();
  return localeIds.flatMap((locale) =>
    all.map((lesson) => ({
      params: { locale, course: lesson.course, lesson: lesson.slug },
      props: { lesson },
    })),
  );
}

export const GET: APIRoute<{ lesson: Lesson }> = async ({ props, locals }) =>
  Response.json(await lessonData(props.lesson, locals.locale));
