// A question as it is presented at one turn: its numbers, or its lists in the order drawn. 某一轮出示的题目。
import type { NumberInstance, ResolvedItem } from './resolved';

/** A number question at one turn. 一轮的填数题。 */
export type ShownNumber = NumberInstance & { id: string; kind: 'number' };

type Drawn<R> = R extends unknown ? Omit<R, 'turns'> : never;

/** What stands on the page of an item. 页面上的一道题。 */
export type Shown = Drawn<Exclude<ResolvedItem, { kind: 'number' }>> | ShownNumber;

/** What the page gets of an item: every way to present it, ready to show. 页面拿到的一道题。 */
export interface PageItem {
  id: string;
  kind: Shown['kind'];
  /** One per seed; never empty. */
  turns: Shown[];
}

/** All turns of an item, drawn at build so that the page need not. 一道题的全部出法。 */
export function pageItem(item: ResolvedItem): PageItem {
  const turns = Array.from({ length: turnCount(item) }, (_, turn) => presented(item, turn));
  return { id: item.id, kind: item.kind, turns };
}

/** How many ways there are to present an item. 有几种出法。 */
function turnCount(item: ResolvedItem): number {
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
  const { turns, ...rest } = item;
  const orders = turns[at] ?? [];
  switch (rest.kind) {
    case 'order':
      return { ...rest, entries: ordered(rest.entries, orders[0]) };
    case 'match':
    case 'classify':
      return {
        ...rest,
        entries: ordered(rest.entries, orders[0]),
        places: ordered(rest.places, orders[1]),
      };
    case 'case':
      return {
        ...rest,
        situations: rest.situations.map((one, i) => ({
          ...one,
          choices: ordered(one.choices, orders[i]),
        })),
      };
    default:
      return { ...rest, options: ordered(rest.options, orders[0]) };
  }
}

const ordered = <T>(list: readonly T[], order: readonly number[] = []): T[] =>
  order.map((place) => list[place] as T);
