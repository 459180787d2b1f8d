// Pairs and classes made ready for a page: entries, and places to put them. 配对与归类题的生成。
import { drawnOrders } from './draw';
import type { Say } from './resolve';
import type { ResolvedPlaced } from './resolved';
import type { ItemOf, Text } from './schema';

type Own = Omit<ResolvedPlaced, 'id' | 'ask' | 'why'>;

/** Things to pair: each left one is put to a right one. 配对题。 */
export function resolvedMatch(item: ItemOf<'match'>, say: Say): Own {
  const { id, kind, pairs, extra, seeds } = item;
  const entryOrders = drawnOrders(pairs.length, `${id}.pairs`, seeds);
  const placeOrders = drawnOrders(pairs.length + extra.length, `${id}.with`, seeds);
  return {
    kind,
    entries: pairs.map((pair) => ({
      id: pair.id,
      place: pair.id,
      text: say(pair.text),
      why: say(pair.why),
    })),
    places: [
      ...pairs.map((pair) => ({ id: pair.id, text: say(pair.with), why: '' })),
      ...extra.map((one) => ({ id: one.id, text: say(one.text), why: say(one.why) })),
    ],
    wrong: pairs.flatMap((pair) => wrongPlaces(pair, say)),
    turns: seeds.map((_, turn) => [
      entryOrders[turn] ?? [],
      crossed(placeOrders[turn] ?? [], entryOrders[turn] ?? []),
    ]),
  };
}

/** Things to sort; the classes stay in the author's order, the cards do not. 归类题。 */
export function resolvedClassify(item: ItemOf<'classify'>, say: Say): Own {
  const { id, kind, classes, cards, seeds } = item;
  const natural = classes.map((_, i) => i);
  return {
    kind,
    entries: cards.map((card) => ({
      id: card.id,
      place: card.class,
      text: say(card.text),
      why: say(card.why),
    })),
    places: classes.map((one) => ({ id: one.id, text: say(one.text), why: '' })),
    wrong: cards.flatMap((card) => wrongPlaces(card, say)),
    turns: drawnOrders(cards.length, id, seeds).map((order) => [order, natural]),
  };
}

const wrongPlaces = ({ id, wrong }: { id: string; wrong: readonly WrongPlace[] }, say: Say) =>
  wrong.map(({ place, why, misconception }) => ({
    entry: id,
    place,
    why: say(why),
    ...(misconception && { misconception }),
  }));

interface WrongPlace {
  place: string;
  misconception?: string | undefined;
  why: Text;
}

/** Partners that stood level with all that they go with would show the key. */
const crossed = (places: number[], entries: readonly number[]) =>
  entries.every((entry, i) => places[i] === entry) ? places.toReversed() : places;
