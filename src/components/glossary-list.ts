// The glossary's search, filter and order, on the list that the page holds. 词汇表的查找、筛选与排序。
import { isFound } from './glossary-find';

/** What the reader asks of the list; also kept in the address, so that it can be sent. */
interface Wish {
  query: string;
  category: string;
  order: string;
}

const SPEAK_AFTER_MS = 400;

/** Makes the form work; without it the page is a plain list by category. 启用查词。 */
export function startGlossary(): void {
  const form = document.querySelector<HTMLFormElement>('[data-glossary-form]');
  if (!form) return;
  const list = new TermList();
  const search = form.querySelector<HTMLInputElement>('[name="q"]');
  const update = () => show(list, wishOf(form));
  restoreWish(form);
  update();
  showTarget(form, update);

  form.addEventListener('submit', (event) => event.preventDefault());
  // Half-typed pinyin in an input method is no query yet.
  form.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) update();
  });
  form.addEventListener('compositionend', update);
  addEventListener('hashchange', () => showTarget(form, update));
  document.querySelector('[data-glossary-reset]')?.addEventListener('click', () => {
    form.reset();
    update();
    search?.focus();
  });
}

/** The terms and the places they can stand in. 词条与分组。 */
class TermList {
  readonly terms = [...document.querySelectorAll<HTMLElement>('.term')];
  readonly sections = [...document.querySelectorAll<HTMLElement>('[data-glossary-category]')];
  readonly alphabet = document.querySelector<HTMLElement>('[data-glossary-alphabet]');
  readonly #home = new Map(this.terms.map((term) => [term, term.closest('section')]));

  categoryOf(term: HTMLElement): string {
    return this.#home.get(term)?.dataset.glossaryCategory ?? '';
  }

  /** Moves the terms only when the order changes: most updates come from typing. */
  arrange(order: string): void {
    if (this.alphabet?.dataset.order === order) return;
    const place = (term: HTMLElement) => Number(term.dataset[order]);
    const inOrder =
      order === 'category' ? this.terms : this.terms.toSorted((a, b) => place(a) - place(b));
    for (const term of inOrder) {
      const section = order === 'category' ? this.#home.get(term) : this.alphabet;
      section?.querySelector('dl')?.append(term);
    }
    if (this.alphabet) this.alphabet.dataset.order = order;
  }
}

function show(list: TermList, wish: Wish): void {
  list.arrange(wish.order);
  for (const term of list.terms) {
    const { names = '', initials = '' } = term.dataset;
    const isIn = !wish.category || list.categoryOf(term) === wish.category;
    term.hidden = !isIn || !isFound({ names, initials }, wish.query);
  }
  for (const section of [...list.sections, list.alphabet])
    if (section) section.hidden = !section.querySelector('.term:not([hidden])');
  const shown = list.terms.filter((term) => !term.hidden).length;
  const none = document.querySelector<HTMLElement>('[data-glossary-none]');
  if (none) none.hidden = shown > 0;
  sayCount(shown, list.terms.length);
  keepWish(wish);
}

let speaking: ReturnType<typeof setTimeout> | undefined;

function sayCount(shown: number, all: number): void {
  const count = document.querySelector<HTMLElement>('[data-glossary-count]');
  clearTimeout(speaking);
  // Said once the typing rests: a screen reader would read out every letter's count.
  speaking = setTimeout(() => {
    const text = (count?.dataset.label ?? '')
      .replace('{shown}', String(shown))
      .replace('{all}', String(all));
    if (count && count.textContent !== text) count.textContent = text;
  }, SPEAK_AFTER_MS);
}

function wishOf(form: HTMLFormElement): Wish {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  return { query: text('q'), category: text('in'), order: text('by') || 'category' };
}

/** The address is written by anybody: what the form does not offer is passed over. */
function restoreWish(form: HTMLFormElement): void {
  const wished = new URLSearchParams(location.search);
  const search = form.querySelector<HTMLInputElement>('[name="q"]');
  if (search) search.value = wished.get('q') ?? search.value;
  for (const name of ['in', 'by'])
    for (const option of form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`))
      if (option.value === wished.get(name)) option.selected = true;
}

function keepWish({ query, category, order }: Wish): void {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (category) parameters.set('in', category);
  if (order !== 'category') parameters.set('by', order);
  const search = parameters.size > 0 ? `?${parameters}` : location.pathname;
  history.replaceState(history.state, '', `${search}${location.hash}`);
}

/** A link to a term that the filter hides shows all terms again. */
function showTarget(form: HTMLFormElement, update: () => void): void {
  // Not :target, which the browser may set only after this script; ids of terms are plain letters.
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('[hidden]')) return;
  form.reset();
  update();
  target.scrollIntoView();
}
