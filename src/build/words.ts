// Words of the frame and of simulators in one language. 界面与模拟器的用词。
import { getCollection, getEntry } from 'astro:content';
import { locales } from '@/i18n/locales';
import type { Locale } from '@/i18n/locales';
import type { Words } from '@/i18n/format';
import { keepData } from '@/i18n/page-data';

const startingWith = (words: Record<string, string>, prefixes: readonly string[]) =>
  Object.fromEntries(
    Object.entries(words).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );

/** All words of the frame; a missing language text falls back to zh-hans. 界面用词。 */
export async function wordsOf(locale: Locale): Promise<Words> {
  const base = await getEntry('uiWords', 'zh-hans');
  const own = await getEntry('uiWords', locales[locale].textFrom);
  return { ...base?.data, ...own?.data };
}

/** A look-up that stops the build at an unknown key. 查词，缺词即报错。 */
export async function translator(locale: Locale) {
  const words = await wordsOf(locale);
  return (key: string, places: Record<string, string | number> = {}): string => {
    const text = words[key];
    if (text === undefined) throw new RangeError(`no word ${key} in content/ui`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
  };
}

/** Only the words an island needs, by the beginnings of their keys. 组件用词。 */
export async function islandWords(locale: Locale, prefixes: readonly string[]): Promise<Words> {
  return startingWith(await wordsOf(locale), prefixes);
}

/** The words of each simulator, with the frame words that every simulator shows. 模拟器用词。 */
export async function simulatorWordsOf(locale: Locale): Promise<Record<string, Words>> {
  const shared = await islandWords(locale, ['sim.', 'unit.']);
  const entries = await getCollection('simulatorWords');
  return Object.fromEntries(
    entries.map(({ id, data }) => [
      id,
      {
        ...shared,
        ...Object.fromEntries(
          Object.entries(data).map(([key, text]) => [key, text[locales[locale].textFrom]]),
        ),
      },
    ]),
  );
}

/** How to use it in class is read on the page and needs no script. */
const forIsland = (words: Words) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => !key.startsWith('class.')));

/** Id under which an island finds its words in the page. 词表在页面中的编号。 */
export const wordsId = (locale: Locale, name: string) => `${locale}/${name}`;

/**
 * The words that the islands of a page need, kept for rendering; the page passes them on.
 * 页面各组件所需的词表。
 */
export async function pageWordSets(
  locale: Locale,
  { simulators, hasQuiz = false }: { simulators: readonly string[]; hasQuiz?: boolean },
): Promise<Record<string, Words>> {
  const all = await simulatorWordsOf(locale);
  const sets = Object.fromEntries(
    simulators.map((name) => [wordsId(locale, name), forIsland(all[name] ?? {})]),
  );
  if (hasQuiz) sets[wordsId(locale, 'quiz')] = await islandWords(locale, ['quiz.', 'unit.']);
  for (const [id, words] of Object.entries(sets)) keepData(id, words);
  return sets;
}
