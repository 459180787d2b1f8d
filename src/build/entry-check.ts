// The sets of questions of each course's entry check. 每门课的入门测试题。
import { getCollection } from 'astro:content';
import { localeIds } from '@/i18n/locales';
import type { Locale } from '@/i18n/locales';
import { entryItems, moduleOf } from '@/quiz/entry-check';
import type { EntryPick } from '@/quiz/entry-check';
import { pageItem } from '@/quiz/presented';
import type { PageItem } from '@/quiz/presented';
import { quizOf } from '@/quiz/quiz-source';
import { misconceptionsIn } from '@/quiz/schema-texts';
import { quizItems } from './lesson-data';
import { misconceptionHeads } from './misconceptions';
import { courses } from './syllabus';

/** Sets that can be asked for; each is a seed. 题目套数。 */
export const entrySets = [1, 2, 3, 4] as const;

/** One set as the page gets it. 一套题。 */
export interface EntrySet {
  /** Each presented in one way only. */
  items: (EntryPick & { item: PageItem })[];
  /** Names of the misconceptions that the answers can show, by id. */
  names: Record<string, string>;
}

/** A target in a simulator is met elsewhere, and kept: nothing for a check. */
async function entryPool(course: string): Promise<EntryPick[]> {
  const quizzes = await getCollection('quizzes');
  return quizzes.flatMap(({ id: quiz, data }) =>
    data.items
      .filter(({ kind }) => kind !== 'reach')
      .flatMap(({ id, points }) => {
        const module = moduleOf(points, course);
        return module ? [{ id: `${quiz}/${id}`, module }] : [];
      }),
  );
}

/** How many questions a set of the course has. 一套的题数。 */
export async function entryCount(course: string) {
  const { items, isShort } = entryItems(await entryPool(course), entrySets[0]);
  return { count: items.length, isShort };
}

/** The questions of one set in one language. 一套题的题目。 */
export async function entrySet(course: string, set: number, locale: Locale): Promise<EntrySet> {
  const picks = entryItems(await entryPool(course), set).items;
  const items = await Promise.all(
    picks.map(async (pick) => {
      const { quiz, item: name } = quizOf(pick.id);
      const [resolved] = await quizItems(quiz, locale, [name]);
      if (!resolved) throw new RangeError(`${quiz} has no ${name}`);
      const { turns, ...item } = pageItem(resolved);
      const at = (set - 1) % turns.length;
      // A way out to a simulator would lose the answers so far.
      const asked = turns.slice(at, at + 1).map((shown) => ({ ...shown, seeHref: '' }));
      return { ...pick, item: { ...item, turns: asked } };
    }),
  );
  const shown = new Set(items.flatMap(({ item }) => misconceptionsIn(item)));
  const heads = await misconceptionHeads(locale);
  const names = heads.filter(({ id }) => shown.has(id)).map(({ id, name }) => [id, name]);
  return { items, names: Object.fromEntries(names) };
}

/** One file for each language, course and set. 每种语言、每门课、每套一份。 */
export async function entryPaths() {
  const all = await courses();
  return localeIds.flatMap((locale) =>
    all.flatMap(({ id: course }) =>
      entrySets.map((set) => ({ params: { locale, course, set: `${set}` } })),
    ),
  );
}
