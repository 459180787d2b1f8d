// Words and numbers of a simulator in the reader's language. 用读者的语言说出词与数。
import { fill, type Filling, plain, type Unit, withUnit, type Words } from '@/i18n/format';
import type { Place, Sentence } from './declaration';

type Style = Pick<Filling, 'digits' | 'signed'>;

/** What a simulator's parts say things with. 模拟器各部分的说话方式。 */
export interface Phrases {
  readonly tag: string;
  readonly words: Words;
  word(key: string, places?: Readonly<Record<string, string>>): string;
  number(value: number, unit: Unit, style?: Style): string;
  /** The number alone, where an axis or a head already names the unit. */
  bare(number: Filling): string;
  text(place: Place): string;
  say(sentences: Sentence | readonly Sentence[]): string;
}

/** Words of one language with its way of writing numbers. 一种语言的词与数字写法。 */
export function phrases(words: Words, tag: string): Phrases {
  const word = (key: string, places = {}) => fill(words[key] ?? key, places, tag, words);
  const number = (value: number, unit: Unit, style: Style = {}) =>
    withUnit(value, unit, tag, words, style);
  const bare = (filling: Filling) => plain(filling.value, filling.unit, tag, filling);
  const text = (place: Place) =>
    'word' in place ? word(place.word) : number(place.value, place.unit, place);
  const sayOne = ({ key, values = {} }: Sentence) =>
    word(
      key,
      Object.fromEntries(Object.entries(values).map(([name, place]) => [name, text(place)])),
    );
  // Chinese puts nothing between sentences; the other languages a space.
  const between = tag.startsWith('zh') ? '' : ' ';
  const say = (sentences: Sentence | readonly Sentence[]) =>
    [sentences].flat().map(sayOne).join(between);
  return { tag, words, word, number, bare, text, say };
}
