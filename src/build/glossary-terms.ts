// The glossary as its page shows it: by category, with all that search and order need. 词汇页的数据。
import { readFileSync } from 'node:fs';
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
type Category = TermGroup['category'];

/**
 * All categories with their terms, as the file orders them: from what comes first in a shop to what
 * comes last. A content collection would give them by id. 全部词条，按分类。
 */
export function termGroups(file = 'content/glossary.json'): TermGroup[] {
  const { terms, categories } = JSON.parse(readFileSync(file, 'utf8')) as {
    terms: Term[];
    categories: Category[];
  };
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
  return categories.map((category) => ({
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
