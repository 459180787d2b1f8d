// Every text of an item, by the field it stands in. 一道题的全部文字及其所在字段。
import type { QuizItem, Text } from './schema';

type Found = [field: string, text: Text | undefined];

/** All texts of an item, each with the field an author would look for. 全部文字。 */
export function textsOf(item: QuizItem): [field: string, text: Text][] {
  const all: Found[] = [['ask', item.ask], ['why', item.why], ...ownTexts(item)];
  return all.filter((entry): entry is [string, Text] => entry[1] !== undefined);
}

/** Names of the `{places}` in a sentence. 句中空位。 */
export function placesOf(sentence: string): Set<string> {
  return new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
}

function ownTexts(item: QuizItem): Found[] {
  switch (item.kind) {
    case 'number':
      return item.wrong.map(({ id, why }) => [`wrong."${id}".why`, why]);
    case 'order':
      return item.entries.flatMap((one) => textAndWhy('entries', one));
    case 'match':
      return [
        ...item.pairs.flatMap((one): Found[] => [
          ...textAndWhy('pairs', one),
          [`pairs."${one.id}".with`, one.with],
          ...wrongTexts('pairs', one),
        ]),
        ...item.extra.flatMap((one) => textAndWhy('extra', one)),
      ];
    case 'classify':
      return [
        ...item.classes.flatMap((one) => textAndWhy('classes', one)),
        ...item.cards.flatMap((one) => [...textAndWhy('cards', one), ...wrongTexts('cards', one)]),
      ];
    case 'case':
      return item.situations.flatMap(({ id, text, choices }): Found[] => [
        [`situations."${id}".text`, text],
        ...choices.flatMap((one): Found[] => [
          ...textAndWhy(`situations."${id}".choices`, one),
          [`situations."${id}".choices."${one.id}".then`, one.then],
        ]),
      ]);
    case 'reach':
      return [];
    default:
      return item.options.flatMap((one) => textAndWhy('options', one));
  }
}

const textAndWhy = (
  field: string,
  { id, text, why }: { id: string; text: Text; why?: Text },
): Found[] => [
  [`${field}."${id}".text`, text],
  [`${field}."${id}".why`, why],
];

const wrongTexts = (
  field: string,
  { id, wrong }: { id: string; wrong: readonly { place: string; why: Text }[] },
): Found[] => wrong.map(({ place, why }) => [`${field}."${id}".wrong."${place}".why`, why]);

/** Ids of the misconceptions that an item can recognise, at any depth. 题目能认出的误区编号。 */
export function misconceptionsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'misconception' && typeof value === 'string' ? [value] : misconceptionsIn(value),
  );
}
