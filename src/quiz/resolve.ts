// Quiz items made ready for a page at build time: texts filled, keys computed. 构建时算好题目文字与答案。
import { withUnit } from '@/i18n/format';
import { locales, type TextLocale } from '@/i18n/locales';
import { drawnValues } from './draw';
import { aroundNumber } from '@/i18n/read-number';
import { filled, numberOf, refuse, shownNumber, shownNums, shownValues } from './resolve-parts';
import type { Asked, Sources } from './resolve-parts';
import type { NumberInstance, ResolvedItem, ResolvedOptions } from './resolved';
import type { NumberItem, OptionItem, QuizItem, Text } from './schema';
import { isNear, scoreNumber } from './score';

/**
 * An item in one language, with every number computed. 一种语言的一道题，数字全部算好。
 *
 * @throws RangeError naming the item and the seed whose numbers make no good question
 */
export function resolvedItem(item: QuizItem, locale: TextLocale, sources: Sources): ResolvedItem {
  const base = { id: item.id, ...(item.see && { seeHref: sources.seeHref(item.see) }) };
  if (item.kind !== 'number') return { ...base, ...optionsOf(item, locale, sources) };
  const seeds = item.seeds.length > 0 ? item.seeds : [undefined];
  const instances = seeds.map((seed) => {
    const values = drawnValues(item.vary, item.id, seed ?? 0);
    return instanceOf(item, { item, seed, values, locale, sources });
  });
  instances.forEach(({ ask }, i) => {
    const twin = instances.findIndex((other) => other.ask === ask);
    if (twin < i) refuse({ item, seed: seeds[i] }, `asks the same as seed ${seeds[twin]}`);
  });
  return { ...base, kind: item.kind, instances };
}

function optionsOf(
  item: OptionItem,
  locale: TextLocale,
  sources: Sources,
): Omit<ResolvedOptions, 'id'> {
  const asked: Asked = { item, values: {}, locale, sources };
  const nums = shownNums(asked);
  const say = (text: Text) => filled(asked, text, nums);
  return {
    kind: item.kind,
    ask: say(item.ask),
    options: item.options.map(({ id, right, text, why, misconception }) => ({
      id,
      isRight: right,
      text: say(text),
      why: why ? say(why) : '',
      ...(misconception && { misconception }),
    })),
    why: say(item.why),
  };
}

function instanceOf(item: NumberItem, asked: Asked): NumberInstance {
  const { unit, tolerance, digits } = item;
  const show = (value: number) => shownNumber(value, unit, asked.locale, digits);
  const key = numberOf(asked, item.key, 'key');
  const given = { ...shownNums(asked), ...shownValues(item, asked) };
  const places = { ...given, key: show(key) };
  const wrong = item.wrong.map((rule) => {
    const value = numberOf(asked, rule, `wrong "${rule.id}"`);
    if (isNear(value, key, tolerance))
      refuse(asked, `wrong "${rule.id}" (${value}) is within tolerance of the key (${key})`);
    const why = filled(asked, rule.why, { ...places, value: show(value) });
    const { id, misconception } = rule;
    return { id, value, why, ...(misconception && { misconception }) };
  });
  const { words } = asked.sources;
  const shown = withUnit(key, unit, locales[asked.locale].tag, words, { digits });
  const question = { unit, key, tolerance, shown, wrong };
  // Who computes exactly and rounds as told must be right.
  if (scoreNumber(shown, question, aroundNumber(words, unit)).state !== 'right')
    refuse(asked, `key ${key} shown as ${shown} is outside its own tolerance`);
  // The question is filled without the key, which it must not tell.
  return {
    ...question,
    ask: filled(asked, item.ask, given),
    why: filled(asked, item.why, places),
  };
}
