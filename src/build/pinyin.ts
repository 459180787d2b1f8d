// Pinyin initials and alphabetical order of Chinese words, from Node's own collation. 拼音首字母与音序。
import { firstOfLetter, otherReadings } from './pinyin.json';

const collator = new Intl.Collator('zh-u-co-pinyin');

/** Letters in the order of `firstOfLetter`, where their runs begin; no syllable begins with i, u, v. */
const letters = 'abcdefghjklmnopqrstwxyz';
const firsts = [...firstOfLetter];

/**
 * The collation knows one reading of a character. `otherReadings` has the words of the trade that
 * take another, each with a word that sounds like it.
 */
const spoken = (word: string) =>
  otherReadings.reduce((text, [from = '', to = '']) => text.replaceAll(from, to), word);

/** `fks` of 访客数; Latin letters and digits stand for themselves. 拼音首字母。 */
export function pinyinInitials(word: string): string {
  return [...spoken(word)].map(initialOf).join('');
}

function initialOf(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase();
  if (!/\p{Script=Han}/u.test(character)) return '';
  const letter = firsts.findLastIndex((first) => collator.compare(first, character) <= 0);
  return letters[letter] ?? '';
}

/** Which of two words comes first by pinyin. 按拼音比较。 */
export function byPinyin(a: string, b: string): number {
  return collator.compare(spoken(a), spoken(b));
}
