// Options, orders and branching cases made ready for a page. 选择、排序与情景题的生成。
import { drawnOrders } from './draw';
import type { Say } from './resolve';
import type { ResolvedCase, ResolvedOptions, ResolvedOrder } from './resolved';
import type { ItemOf, OptionItem } from './schema';

type Own<R> = Omit<R, 'id' | 'ask' | 'why'>;

/** A question of options. 选择题。 */
export function resolvedOptions(item: OptionItem, say: Say): Own<ResolvedOptions> {
  const { id, kind, options, seeds } = item;
  return {
    kind,
    options: options.map((option) => ({
      id: option.id,
      isRight: option.right,
      text: say(option.text),
      why: say(option.why),
      ...(option.misconception && { misconception: option.misconception }),
    })),
    turns: drawnOrders(options.length, id, seeds).map((order) => [order]),
  };
}

/** Things to put in order. 排序题。 */
export function resolvedOrder(item: ItemOf<'order'>, say: Say): Own<ResolvedOrder> {
  const { id, kind, entries, seeds } = item;
  return {
    kind,
    entries: entries.map((entry) => ({
      id: entry.id,
      text: say(entry.text),
      why: say(entry.why),
      ...(entry.misconception && { misconception: entry.misconception }),
    })),
    key: entries.map((entry) => entry.id),
    turns: drawnOrders(entries.length, id, seeds).map((order) => [order]),
  };
}

/** A tree of situations; each draws the order of its own choices. 情景题。 */
export function resolvedCase(item: ItemOf<'case'>, say: Say): Own<ResolvedCase> {
  const { id, kind, situations, seeds } = item;
  const drawn = situations.map((one) => drawnOrders(one.choices.length, `${id}.${one.id}`, seeds));
  return {
    kind,
    situations: situations.map((one) => ({
      id: one.id,
      text: say(one.text),
      choices: one.choices.map(({ id: choice, points, leads, text, then, why, misconception }) => ({
        id: choice,
        points,
        ...(leads !== undefined && { leads }),
        ...(misconception && { misconception }),
        text: say(text),
        then: say(then),
        why: say(why),
      })),
    })),
    turns: seeds.map((_, turn) => drawn.map((orders) => orders[turn] ?? [])),
  };
}
