// What can be counted in the quizzes as they are written. 题库统计。

type Written = Record<string, unknown>;

/** Seeds that an item is presented by when its author names none. */
const USUAL_SEED_COUNT = 4;

const list = (value: unknown): Written[] => (Array.isArray(value) ? (value as Written[]) : []);

/** How many ways there are to present an item. 一道题有几个种子。 */
export function seedsOf(item: Written): number {
  if (Array.isArray(item['seeds'])) return item['seeds'].length;
  return item['kind'] === 'number' || item['kind'] === 'reach' ? 1 : USUAL_SEED_COUNT;
}

/** The wrong answers an item can be given, each with what says why it tempts. */
function wrongAnswers(item: Written): Written[] {
  const poorer = (choices: readonly Written[]) => {
    const most = Math.max(...choices.map(({ points }) => Number(points)));
    return choices.filter(({ points }) => Number(points) < most);
  };
  return [
    ...list(item['options']).filter(({ right }) => !right),
    ...list(item['wrong']),
    ...list(item['entries']).slice(1),
    ...list(item['pairs']),
    ...list(item['extra']),
    ...list(item['cards']),
    ...list(item['situations']).flatMap(({ choices }) => poorer(list(choices))),
  ];
}

/** Wrong answers in all items, and how many of them carry a reason. 有解释的错误答案。 */
export function explainedIn(items: readonly Written[]): { all: number; withReason: number } {
  const all = items.flatMap(wrongAnswers);
  return { all: all.length, withReason: all.filter(({ why }) => why).length };
}
