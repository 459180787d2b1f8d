// A question as it is presented at one turn: its numbers, or its lists in the order drawn. 某一轮出示的题目。
import type { NumberInstance, ResolvedItem } from './resolved';

/** A number question at one turn. 一轮的填数题。 */
export type ShownNumber = NumberInstance & { id: string; kind: 'number' };

/** What stands on the page of an item. 页面上的一道题。 */
export type Shown = Exclude<ResolvedItem, { kind: 'number' }> | ShownNumber;

/** How many ways there are to present an item. 有几种出法。 */
export function turnCount(item: ResolvedItem): number {
  if (item.kind === 'number') return item.instances.length;
  return item.kind === 'reach' ? 1 : item.turns.length;
}

/** The item at a turn, counted from 0 and round again after the last. 第几轮的题目。 */
export function presented(item: ResolvedItem, turn: number): Shown {
  const at = turn % turnCount(item);
  if (item.kind === 'number') {
    const { id, kind, instances } = item;
    return { id, kind, ...(instances[at] as NumberInstance) };
  }
  if (item.kind === 'reach') return item;
  const orders = item.turns[at] ?? [];
  switch (item.kind) {
    case 'order':
      return { ...item, entries: ordered(item.entries, orders[0]) };
    case 'match':
    case 'classify':
      return {
        ...item,
        entries: ordered(item.entries, orders[0]),
        places: ordered(item.places, orders[1]),
      };
    case 'case':
      return {
        ...item,
        situations: item.situations.map((one, i) => ({
          ...one,
          choices: ordered(one.choices, orders[i]),
        })),
      };
    default:
      return { ...item, options: ordered(item.options, orders[0]) };
  }
}

const ordered = <T,>(list: readonly T[], order: readonly number[] = []): T[] =>
  order.map((place) => list[place] as T);
