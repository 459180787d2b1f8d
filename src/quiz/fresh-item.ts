// An item as it is asked again: other numbers than last time, options in another order. 换数换序再问。
import { drawnValue } from './draw';
import type { ResolvedItem } from './resolved';

const PLACES = { min: 0, max: 1_000_000, step: 1 };

/**
 * The item, beginning with the numbers after those asked last. 换一组数字的题目。
 *
 * @param lastSeed seed of the numbers asked last; null where the item never was asked with any
 * @param turn a number of this occasion, such as the day: it draws the order of options
 */
export function freshItem(item: ResolvedItem, lastSeed: number | null, turn: number): ResolvedItem {
  if (item.kind === 'number') {
    const last = item.instances.findIndex(({ seed }) => lastSeed !== null && seed === lastSeed);
    const instances = [...item.instances.slice(last + 1), ...item.instances.slice(0, last + 1)];
    return { ...item, instances };
  }
  if (!('options' in item)) return item;
  const placeOf = (id: string) => drawnValue(PLACES, `${item.id}.${id}`, turn);
  const options = item.options.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
  return { ...item, options };
}
