// Words of islands stand once in a page, however many islands show them. 页面组件共用的词表。
import type { Words } from './format';

const known = new Map<string, Words>();

/** At build: what `pageWords` gives for this id, and what the page prints. 构建时登记词表。 */
export function keepWords(id: string, words: Words): void {
  known.set(id, words);
}

/**
 * The words with this id: as kept at build, or as they stand in the page. 取得词表。
 *
 * @throws RangeError naming the id when the page holds no such words
 */
export function pageWords(id: string): Words {
  const kept = known.get(id);
  if (kept) return kept;
  const text = document.querySelector(`[data-words="${CSS.escape(id)}"]`)?.textContent;
  if (!text) throw new RangeError(`the page holds no words ${id}`);
  const words = JSON.parse(text) as Words;
  known.set(id, words);
  return words;
}
