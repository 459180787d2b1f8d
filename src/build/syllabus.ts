// The syllabus, read for pages and tags. 大纲读取。
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

export type Course = CollectionEntry<'courses'>['data'];
export type Module = Course['modules'][number];
export type Point = Module['points'][number];

/** Both courses, ops first. 两门课。 */
export async function courses(): Promise<Course[]> {
  const entries = await getCollection('courses');
  return entries.map(({ data }) => data).toSorted((a, b) => a.id.localeCompare(b.id));
}

/** A point or child point with the number it is known by, such as 3.6. 要点及编号。 */
export async function pointById(
  id: string,
): Promise<{ point: Pick<Point, 'id' | 'zh' | 'en'>; number: string }> {
  const [course = '', ...numbers] = id.split('-');
  const data = (await courses()).find((entry) => entry.id === course);
  for (const module of data?.modules ?? [])
    for (const point of module.points)
      for (const candidate of [point, ...(point.children ?? [])])
        if (candidate.id === id) return { point: candidate, number: numbers.map(Number).join('.') };
  throw new RangeError(`<Point id="${id}"> is not in content/syllabus.json`);
}

/** A point and its child points. 要点及其子要点的编号。 */
export function idsOf(point: Point): string[] {
  return [point.id, ...(point.children ?? []).map((child) => child.id)];
}
