// The glossary as its page shows it: by category, with all that search and order need. 词汇页的数据。
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { plainText } from '@/components/glossary-find';
import { byPinyin, pinyinInitials } from './pinyin';

/** A term and how it is found. 词条。 */
export interface TermRow {
  term: CollectionEntry<'glossary'>['data'];
  /** Every name of the term, both scripts and both languages, as search reads them. */
  names: string;
  initials: string;
  /** Places in the two alphabetical orders, from 0. */
  pinyinPlace: number;
  englishPlace: number;
}

/** A category and its terms. 一类词条。 */
export interface TermGroup {
  category: CollectionEntry<'termCategories'>['data'];
  rows: TermRow[];
}

type Term = TermRow['term'];

/** All categories with their terms, in the order of the file. 全部词条，按分类。 */
export async function termGroups(): Promise<TermGroup[]> {
  const terms = (await getCollection('glossary')).map(({ data }) => data);
  const pinyinPlaces = placesOf(terms, (a, b) => byPinyin(a.zh, b.zh));
  const english = new Intl.Collator('en');
  const englishPlaces = placesOf(terms, (a, b) => english.compare(a.en, b.en));
  const rows = terms.map((term) => ({
    term,
    names: namesOf(term),
    initials: pinyinInitials(term.zh),
    pinyinPlace: pinyinPlaces.get(term) ?? 0,
    englishPlace: englishPlaces.get(term) ?? 0,
  }));
  const categories = await getCollection('termCategories');
  return categories.map(({ data: category }) => ({
    category,
    rows: rows.filter(({ term }) => term.category === category.id),
  }));
}

function namesOf({ zh, zhHant, en, abbr = '' }: Term): string {
  return [...new Set([zh, zhHant, en, abbr].map(plainText))].join(' ').trim();
}

function placesOf(terms: readonly Term[], compare: (a: Term, b: Term) => number) {
  return new Map(terms.toSorted(compare).map((term, place) => [term, place]));
}
