// Random people and what they have. 随机的人与他们拥有的商品。
import fc from 'fast-check';
import { type Baskets, basketsFromLists } from '@/model/basket/baskets';

export const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Up to 15 people with up to six items each. 随机的人。 */
export const people: fc.Arbitrary<Baskets> = fc
  .array(fc.subarray(NAMES), { minLength: 1, maxLength: 15 })
  .map((lists) => basketsFromLists(lists, NAMES));

/** Items of one person. 某人的商品。 */
export function itemsOfPerson({ starts, items }: Baskets, person: number): number[] {
  return [...items.subarray(starts[person], starts[person + 1])];
}
