// Quiz items made ready for a page at build time: texts filled, keys computed. 构建时算好题目文字与答案。
import type { TextLocale } from '@/i18n/locales';
import { numberInstances } from './resolve-number';
import { filled, refuse, seeHrefOf, shownNums } from './resolve-parts';
import type { Asked, Sources } from './resolve-parts';
import { resolvedCase, resolvedOptions, resolvedOrder } from './resolve-lists';
import { resolvedClassify, resolvedMatch } from './resolve-placed';
import type { ResolvedItem } from './resolved';
import type { QuizItem, Text } from './schema';

/**
 * An item in one language, with every number computed. 一种语言的一道题，数字全部算好。
 *
 * @throws RangeError naming the item and the seed whose numbers make no good question
 */
export function resolvedItem(item: QuizItem, locale: TextLocale, sources: Sources): ResolvedItem {
  const { id, kind } = item;
  if (kind === 'number') return { id, kind, instances: numberInstances(item, locale, sources) };
  const asked: Asked = { item, values: {}, locale, sources };
  const nums = shownNums(asked);
  const say = (text: Text | undefined) => (text ? filled(asked, text, nums) : '');
  const base = { id, ...seeHrefOf(asked), ask: say(item.ask), why: say(item.why) };
  const resolved = { ...base, ...ownParts(item, say) };
  if ('turns' in resolved && 'seeds' in item && kind !== 'case')
    refuseTwins(item, item.seeds, resolved.turns);
  return resolved;
}

/** Fills a text of an item; one left out is empty. 填好一段文字。 */
export type Say = (text: Text | undefined) => string;

function ownParts(item: Exclude<QuizItem, { kind: 'number' }>, say: Say) {
  switch (item.kind) {
    case 'order':
      return resolvedOrder(item, say);
    case 'match':
      return resolvedMatch(item, say);
    case 'classify':
      return resolvedClassify(item, say);
    case 'case':
      return resolvedCase(item, say);
    case 'reach': {
      const { simulator, challenge } = item.see;
      return { kind: item.kind, challenge: `${simulator}/${challenge}` };
    }
    default:
      return resolvedOptions(item, say);
  }
}

/** Two seeds that present a list alike are one question twice. */
function refuseTwins(item: QuizItem, seeds: readonly number[], turns: readonly number[][][]): void {
  turns.forEach((turn, i) => {
    const twin = turns.findIndex((other) => `${other}` === `${turn}`);
    if (twin < i) refuse({ item, seed: seeds[i] }, `is presented as by seed ${seeds[twin]}`);
  });
}
