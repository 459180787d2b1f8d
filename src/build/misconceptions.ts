// Misconceptions of the trade as pages show them, with the questions that tell them. 误区及其题目。
import { readFileSync } from 'node:fs';
import { getCollection, getEntry } from 'astro:content';
import { parse } from 'yaml';
import { fill, plain } from '@/i18n/format';
import { locales } from '@/i18n/locales';
import type { Locale } from '@/i18n/locales';
import { keepData } from '@/i18n/page-data';
import { quizItems } from './lesson-data';
import { themes } from './misconception-schema';
import type { MisconceptionEntry } from './misconception-schema';
import { numberFor } from './model-call';
import { shownAs } from './shown-as';
import { simulators, stateHref } from './simulators';
import { pageWordSets, simulatorWordsOf } from './words';

/** What a list shows of a misconception. 误区的名称。 */
export interface MisconceptionHead {
  id: string;
  theme: (typeof themes)[number];
  name: string;
}

/** A misconception in one language, its numbers filled in. 一条误区。 */
export interface Misconception extends MisconceptionHead {
  tempts: string;
  refutation: string;
  points: string[];
  /** null until its simulator is there. */
  figure: { title: string; href: string } | null;
}

/** Questions that tell a misconception, all of one quiz.yml. 能认出它的题目。 */
export interface Trial {
  /** Such as `misconceptions/price`. */
  quiz: string;
  /** Id of the questions in the page. */
  itemsId: string;
  shown: string[];
}

/**
 * All that there are, by theme, then as the author put them: a build that reads only what has changed
 * loses the order of the file. 全部误区，按分类和文件次序。
 */
export async function misconceptionHeads(locale: Locale): Promise<MisconceptionHead[]> {
  const entries = await getCollection('misconceptions');
  const written = Object.keys(parse(readFileSync('content/misconceptions.yml', 'utf8')) as object);
  const place = ({ id, theme }: MisconceptionHead) =>
    themes.indexOf(theme) * written.length + written.indexOf(id);
  return entries
    .map(({ id, data }) => ({
      id,
      theme: data.theme,
      name: data.name[locales[locale].textFrom],
    }))
    .toSorted((a, b) => place(a) - place(b));
}

/** One of them with all that its page shows. 一条误区的全文。 */
export async function misconceptionOf(
  head: MisconceptionHead,
  locale: Locale,
): Promise<Misconception> {
  const entry = await getEntry('misconceptions', head.id);
  if (!entry) throw new RangeError(`content/misconceptions.yml has no ${head.id}`);
  const { points, simulator = '', scenario } = entry.data;
  const title = (await simulatorWordsOf(locale))[simulator]?.title;
  const isThere = simulator in simulators && title !== undefined;
  return {
    ...head,
    points,
    tempts: sentence(head.id, entry.data, 'tempts', locale),
    refutation: sentence(head.id, entry.data, 'refutation', locale),
    figure: isThere ? { title, href: stateHref(locale, simulator, scenario) } : null,
  };
}

function sentence(
  id: string,
  data: MisconceptionEntry,
  field: 'tempts' | 'refutation',
  locale: Locale,
): string {
  const { tag, textFrom } = locales[locale];
  const places = Object.entries(data.nums).map(([name, source]) => {
    const { unit, suffix, usualDigits } = shownAs(source.as);
    try {
      const digits = source.digits ?? usualDigits;
      return [name, plain(numberFor(source), unit, tag, { digits }) + suffix];
    } catch (cause) {
      throw new RangeError(`content/misconceptions.yml: ${id}.nums.${name}: ${String(cause)}`, {
        cause,
      });
    }
  });
  return fill(data[field][textFrom], Object.fromEntries(places), tag, {});
}

/** The quizzes of lessons, or the bank's, whose wrong answers name a misconception. 认出它的题。 */
async function tellingItems(id: string): Promise<{ quiz: string; shown: string[] }[]> {
  const quizzes = await getCollection('quizzes');
  return quizzes
    .map(({ id: quiz, data }) => ({
      quiz,
      shown: data.items
        .filter((item) => {
          const wrong = item.kind === 'number' ? item.wrong : item.options;
          return wrong.some(({ misconception }) => misconception === id);
        })
        .map((item) => item.id),
    }))
    .filter(({ shown }) => shown.length > 0)
    .toSorted((a, b) => (a.quiz < b.quiz ? -1 : 1));
}

/** Whether a quiz belongs to the misconceptions themselves and to no lesson. */
const isOfBank = ({ quiz }: { quiz: string }) => quiz.startsWith('misconceptions/');

/** Ids of the lessons whose quiz tells it. 课文里遇到它的地方。 */
export async function lessonsTelling(id: string): Promise<string[]> {
  return (await tellingItems(id)).filter((one) => !isOfBank(one)).map(({ quiz }) => quiz);
}

/** What the questions of its page need, kept for rendering; data.json holds the same. 误区页的数据。 */
export async function misconceptionData(
  id: string,
  locale: Locale,
): Promise<{ sets: Record<string, unknown>; trials: Trial[] }> {
  const sets: Record<string, unknown> = await pageWordSets(locale, {
    simulators: [],
    hasQuiz: true,
  });
  const found = (await tellingItems(id)).filter(isOfBank);
  const trials = await Promise.all(
    found.map(async ({ quiz, shown }) => {
      const itemsId = `${locale}/${quiz}/${id}`;
      const items = await quizItems(quiz, locale, shown);
      keepData(itemsId, items);
      sets[itemsId] = items;
      return { quiz, itemsId, shown };
    }),
  );
  return { sets, trials };
}
