// Number questions for each approved seed: key and wrong numbers computed. 填数题：逐种子算出答案与典型错数。
import { withUnit } from '@/i18n/format';
import { locales, type TextLocale } from '@/i18n/locales';
import { aroundNumber } from '@/i18n/read-number';
import { drawnValues } from './draw';
import {
  filled,
  numberOf,
  refuse,
  seeHrefOf,
  shownNumber,
  shownNums,
  shownValues,
} from './resolve-parts';
import type { Asked, Sources } from './resolve-parts';
import type { NumberInstance } from './resolved';
import type { NumberItem } from './schema';
import { isNear, scoreNumber } from './score';

/**
 * The questions of a number item, one a seed. 各种子下的题目。
 *
 * @throws RangeError naming the item and the seed whose numbers make no good question
 */
export function numberInstances(
  item: NumberItem,
  locale: TextLocale,
  sources: Sources,
): NumberInstance[] {
  const seeds = item.seeds.length > 0 ? item.seeds : [undefined];
  const instances = seeds.map((seed) => {
    const values = drawnValues(item.vary, item.id, seed ?? 0);
    return instanceOf(item, { item, seed, values, locale, sources });
  });
  instances.forEach(({ ask }, i) => {
    const twin = instances.findIndex((other) => other.ask === ask);
    if (twin < i) refuse({ item, seed: seeds[i] }, `asks the same as seed ${seeds[twin]}`);
  });
  return instances;
}

function instanceOf(item: NumberItem, asked: Asked): NumberInstance {
  const { unit, tolerance, digits } = item;
  const { words } = asked.sources;
  const show = (value: number) => shownNumber(value, unit, asked.locale, digits);
  const withWord = (value: number) =>
    withUnit(value, unit, locales[asked.locale].tag, words, { digits });
  const key = numberOf(asked, item.key, 'key');
  const given = { ...shownNums(asked), ...shownValues(item, asked) };
  const places = { ...given, key: show(key) };
  const wrong = item.wrong.map((rule) => {
    const value = numberOf(asked, rule, `wrong "${rule.id}"`);
    if (isNear(value, key, tolerance))
      refuse(asked, `wrong "${rule.id}" (${value}) is within tolerance of the key (${key})`);
    const why = filled(asked, rule.why, { ...places, value: show(value) });
    const { id, misconception } = rule;
    return { id, value, text: withWord(value), why, ...(misconception && { misconception }) };
  });
  const question = { unit, key, tolerance, shown: withWord(key), wrong };
  refuseUnscored(asked, question, aroundNumber(words, unit));
  // The question is filled without the key, which it must not tell.
  return {
    ...question,
    ...seeHrefOf(asked),
    ask: filled(asked, item.ask, given),
    why: filled(asked, item.why, places),
  };
}

/** Who computes exactly and rounds as told must be right; who errs as named must be told so. */
function refuseUnscored(
  asked: Asked,
  question: Pick<NumberInstance, 'unit' | 'key' | 'tolerance' | 'shown' | 'wrong'>,
  around: readonly string[],
): void {
  const { key, shown, wrong } = question;
  if (scoreNumber(shown, question, around).state !== 'right')
    refuse(asked, `key ${key} shown as ${shown} is outside its own tolerance`);
  for (const { id, text } of wrong) {
    const [told] = scoreNumber(text, question, around).explained;
    if (told !== id)
      refuse(asked, `wrong "${id}" typed as ${text} is told of ${told ?? 'nothing'}`);
  }
}
