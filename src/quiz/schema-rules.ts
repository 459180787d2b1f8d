// What the parts of a quiz must agree on. 题目各部分之间必须成立的规则。
import type { ItemOf, NumberItem, OptionItem, QuizItem } from './schema';
import { caseProblems } from './schema-rules-case';
import { placesOf, textsOf } from './schema-texts';

const LEAST_SEEDS = 3;
const LEAST_REASONING_RATIO = 0.6;
const MOST_TERM_RATIO = 0.2;

/** What is wrong with one item, each message naming item and field. 一道题的问题。 */
export function itemProblems(item: QuizItem): string[] {
  return [...ownProblems(item), ...seedProblems(item), ...placeProblems(item)].map(
    (problem) => `item "${item.id}".${problem}`,
  );
}

/** What is wrong with the items together. 整份题库的问题。 */
export function fileProblems(items: readonly QuizItem[]): string[] {
  const ratioOf = (...levels: QuizItem['level'][]) =>
    items.filter((item) => levels.includes(item.level)).length / items.length;
  const problems = repeated(items.map((item) => item.id)).map(
    (id) => `item "${id}".id: is used twice`,
  );
  if (ratioOf('why', 'whatif') < LEAST_REASONING_RATIO)
    problems.push('items.level: at least 60 % must be why or whatif');
  if (ratioOf('term') > MOST_TERM_RATIO) problems.push('items.level: at most 20 % may be term');
  return problems;
}

function ownProblems(item: QuizItem): string[] {
  switch (item.kind) {
    case 'number':
      return numberProblems(item);
    case 'order':
      return orderProblems(item);
    case 'match':
      return matchProblems(item);
    case 'classify':
      return classifyProblems(item);
    case 'case':
      return caseProblems(item);
    case 'reach':
      return [];
    default:
      return optionProblems(item);
  }
}

function optionProblems({ kind, options }: OptionItem): string[] {
  const rightCount = options.filter((option) => option.right).length;
  const problems = twice('options', options);
  if (kind === 'choice' && rightCount !== 1)
    problems.push(`options: exactly one must be right, got ${rightCount}`);
  if (kind === 'several' && (rightCount === 0 || rightCount === options.length))
    problems.push(
      `options: at least one right and one wrong, got ${rightCount} of ${options.length} right`,
    );
  const unexplained = options.filter((option) => !option.right && !option.why);
  return [
    ...problems,
    ...unexplained.map(({ id }) => `options."${id}".why: a wrong option must say why it tempts`),
  ];
}

function numberProblems({ vary, seeds, wrong, ask }: NumberItem): string[] {
  const names = Object.keys(vary);
  const problems = twice('wrong', wrong);
  if (names.length === 0 && seeds.length > 0)
    problems.push('seeds: are of no use where nothing varies');
  if (names.length > 0 && new Set(seeds).size < LEAST_SEEDS)
    problems.push(
      `seeds: at least ${LEAST_SEEDS} different ones, got ${seeds.join(', ') || 'none'}`,
    );
  const untold = names.filter((name) => !placesOf(ask['zh-hans']).has(name));
  return [...problems, ...untold.map((name) => `vary.${name}: is not told in the question`)];
}

function orderProblems({ entries }: ItemOf<'order'>): string[] {
  // With a reason between all neighbours, no wrong order is left without one.
  const unexplained = entries.slice(1).filter(({ why }) => !why);
  return [
    ...twice('entries', entries),
    ...unexplained.map(({ id }) => `entries."${id}".why: must say why it follows the one before`),
  ];
}

function matchProblems({ pairs, extra }: ItemOf<'match'>): string[] {
  const places = [...pairs, ...extra];
  return [
    ...twice('pairs', places),
    ...pairs.flatMap(({ id, wrong }) => wrongProblems(`pairs."${id}"`, id, wrong, places)),
  ];
}

function classifyProblems({ classes, cards }: ItemOf<'classify'>): string[] {
  const strange = cards.filter((card) => !classes.some(({ id }) => id === card.class));
  const empty = classes.filter(({ id }) => !cards.some((card) => card.class === id));
  return [
    ...twice('classes', classes),
    ...twice('cards', cards),
    ...strange.map((card) => `cards."${card.id}".class: there is no class "${card.class}"`),
    ...empty.map(({ id }) => `classes."${id}": no card belongs here`),
    ...cards.flatMap((card) =>
      wrongProblems(`cards."${card.id}"`, card.class, card.wrong, classes),
    ),
  ];
}

function wrongProblems(
  where: string,
  right: string,
  wrong: readonly { place: string }[],
  places: readonly { id: string }[],
): string[] {
  return wrong.flatMap(({ place }) => {
    if (place === right) return [`${where}.wrong: "${place}" is where it belongs`];
    const isKnown = places.some(({ id }) => id === place);
    return isKnown ? [] : [`${where}.wrong: there is no place "${place}"`];
  });
}

function seedProblems(item: QuizItem): string[] {
  const seeds = item.kind === 'reach' ? [] : item.seeds;
  return repeated(seeds).map((seed) => `seeds: ${seed} is used twice`);
}

/** A number that stands in one language only would make two different questions. */
function placeProblems(item: QuizItem): string[] {
  return textsOf(item).flatMap(([field, text]) => {
    const [zh, en] = [placesOf(text['zh-hans']), placesOf(text.en)];
    const lonely = [...zh.symmetricDifference(en)];
    return lonely.map((name) => `${field}: {${name}} stands in one language only`);
  });
}

const twice = (field: string, list: readonly { id: string }[]) =>
  repeated(list.map(({ id }) => id)).map((id) => `${field}: "${id}" is used twice`);

function repeated<T>(list: readonly T[]): T[] {
  return [...new Set(list.filter((one, i) => list.indexOf(one) !== i))];
}
