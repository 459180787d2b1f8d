// Numbers and filled texts of one quiz item, with errors that name it. 题目中的数字与填好的文字。
import { fill, plain, type Unit, type Words } from '@/i18n/format';
import { locales, type TextLocale } from '@/i18n/locales';
import { decimalsOf, replacedStrings, withValues } from './draw';
import type { NumberItem, NumberSource, QuizItem, ShownSource, Text } from './schema';

/** A simulator in the situation of an item, with the numbers its inputs take. 题目对应的模拟器状态。 */
export interface Seen {
  simulator: string;
  scenario?: string;
  values: Readonly<Record<string, number>>;
  /** A challenge to meet there. */
  challenge?: string;
  /** The part of the lesson where the challenge stands. */
  part?: string;
}

/** What the page lends: calls of the model room, case and data values, addresses. 页面提供的取数方法。 */
export interface Sources {
  /** The result of `path#function`, or the part of it that `pick` names. */
  call: (of: string, args: unknown, pick?: string) => unknown;
  /** The value behind `case:…` or `data:…`. */
  resolveRef: (ref: string) => unknown;
  seeHref: (seen: Seen) => string;
  /** Patterns `unit.people`, `unit.yuan` … of the language. */
  words: Words;
}

/** One item as it is asked: language, seed and the values drawn for it. 正在生成的一道题。 */
export interface Asked {
  item: QuizItem;
  seed?: number;
  values: Readonly<Record<string, number>>;
  locale: TextLocale;
  sources: Sources;
}

const unitOf: Record<ShownSource['as'], Unit> = {
  count: 'people',
  yuan: 'yuan',
  percent: 'ratio',
  points: 'points',
  times: 'times',
  number: 'none',
};

/** The numbers of `nums`, written. 题目引用的数字。 */
export function shownNums(asked: Asked): Record<string, string> {
  const entries = Object.entries(asked.item.nums).map(([name, source]) => {
    const value = numberOf(asked, source, `nums.${name}`);
    return [name, shownNumber(value, unitOf[source.as], asked.locale, source.digits)];
  });
  return Object.fromEntries(entries);
}

/** The drawn values, with as many digits as their step, so that nothing is rounded away. 抽到的数字。 */
export function shownValues(
  { vary }: NumberItem,
  { values, locale }: Asked,
): Record<string, string> {
  const entries = Object.entries(vary).map(([name, { unit, min, step }]) => {
    const isShare = unit === 'ratio' || unit === 'points';
    const digits = Math.max(decimalsOf(min), decimalsOf(step)) - (isShare ? 2 : 0);
    return [name, shownNumber(values[name] ?? NaN, unit, locale, Math.max(0, digits))];
  });
  return Object.fromEntries(entries);
}

/** The number behind a source, with `$name`, `case:` and `data:` replaced in what is passed. 取数。 */
export function numberOf(asked: Asked, source: NumberSource, field: string): number {
  let found: unknown;
  try {
    found = foundAt(asked, source);
  } catch (error) {
    refuse(asked, `${field}: ${error instanceof Error ? error.message : String(error)}`, error);
  }
  if (typeof found !== 'number' || !Number.isFinite(found))
    refuse(asked, `${field} must be a number, got ${String(found)}`);
  return found;
}

function foundAt({ values, sources }: Asked, source: NumberSource): unknown {
  if (source.case) return sources.resolveRef(`case:${source.case}`);
  if (source.data) return sources.resolveRef(`data:${source.data}`);
  const args = replacedStrings(withValues(source.with ?? [], values), (text) =>
    /^(case|data):/.test(text) ? sources.resolveRef(text) : text,
  );
  return sources.call(source.of ?? '', args, source.pick);
}

/** A number as readers see it; only a share carries its sign. 数字写法，只有比率带百分号。 */
export function shownNumber(
  value: number,
  unit: Unit,
  locale: TextLocale,
  digits: number | undefined,
): string {
  const text = plain(value, unit, locales[locale].tag, { digits });
  return unit === 'ratio' ? `${text}%` : text;
}

/** A text in the language asked for, with its places filled. 填好数字的文字。 */
export function filled(asked: Asked, text: Text, places: Readonly<Record<string, string>>): string {
  const { tag } = locales[asked.locale];
  const sentence = fill(text[asked.locale], places, tag, {});
  const left = /\{\w+\}/.exec(sentence);
  if (left) refuse(asked, `nothing is known of ${left[0]} in "${sentence}"`);
  return sentence;
}

/** The address of the simulator with the numbers of this question, where the item names one. 模拟器链接。 */
export function seeHrefOf(asked: Asked): { seeHref?: string } {
  const { item, values, sources } = asked;
  if (!item.see) return {};
  const { simulator, ...more } = item.see;
  try {
    if ('challenge' in more)
      return { seeHref: sources.seeHref({ simulator, ...more, values: {} }) };
    const taken = withValues(more.inputs, values) as Record<string, number>;
    return { seeHref: sources.seeHref({ simulator, scenario: more.scenario, values: taken }) };
  } catch (error) {
    return refuse(asked, `see: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

/** @throws RangeError always, naming the item and, where there are several, the seed */
export function refuse(
  { item, seed }: Pick<Asked, 'item' | 'seed'>,
  problem: string,
  cause?: unknown,
): never {
  const where = seed === undefined ? '' : `, seed ${seed}`;
  throw new RangeError(`quiz item "${item.id}"${where}: ${problem}`, { cause });
}
