// What the parts of a quiz must agree on. 题目各部分之间必须成立的规则。
import type { NumberItem, OptionItem, QuizItem, Text } from './schema';

const LEAST_SEEDS = 3;
const LEAST_REASONING_RATIO = 0.6;
const MOST_TERM_RATIO = 0.2;

/** What is wrong with one item, each message naming item and field. 一道题的问题。 */
export function itemProblems(item: QuizItem): string[] {
  const own = item.kind === 'number' ? numberProblems(item) : optionProblems(item);
  return [...own, ...placeProblems(item)].map((problem) => `item "${item.id}".${problem}`);
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

function optionProblems({ kind, options }: OptionItem): string[] {
  const rightCount = options.filter((option) => option.right).length;
  const problems = repeated(options.map((option) => option.id)).map(
    (id) => `options: "${id}" is used twice`,
  );
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
  const problems = repeated(wrong.map(({ id }) => id)).map((id) => `wrong: "${id}" is used twice`);
  if (names.length === 0 && seeds.length > 0)
    problems.push('seeds: are of no use where nothing varies');
  if (names.length > 0 && new Set(seeds).size < LEAST_SEEDS)
    problems.push(
      `seeds: at least ${LEAST_SEEDS} different ones, got ${seeds.join(', ') || 'none'}`,
    );
  problems.push(...repeated(seeds).map((seed) => `seeds: ${seed} is used twice`));
  const untold = names.filter((name) => !placesOf(ask['zh-hans']).has(name));
  return [...problems, ...untold.map((name) => `vary.${name}: is not told in the question`)];
}

/** A number that stands in one language only would make two different questions. */
function placeProblems(item: QuizItem): string[] {
  return textsOf(item).flatMap(([field, text]) => {
    const [zh, en] = [placesOf(text['zh-hans']), placesOf(text.en)];
    const lonely = [...zh.symmetricDifference(en)];
    return lonely.map((name) => `${field}: {${name}} stands in one language only`);
  });
}

function textsOf(item: QuizItem): [string, Text][] {
  const own: [string, Text | undefined][] =
    item.kind === 'number'
      ? item.wrong.map(({ id, why }) => [`wrong."${id}".why`, why])
      : item.options.flatMap(({ id, text, why }) => [
          [`options."${id}".text`, text],
          [`options."${id}".why`, why],
        ]);
  const all: [string, Text | undefined][] = [['ask', item.ask], ['why', item.why], ...own];
  return all.filter((entry): entry is [string, Text] => entry[1] !== undefined);
}

function placesOf(sentence: string): Set<string> {
  return new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
}

function repeated<T>(list: readonly T[]): T[] {
  return [...new Set(list.filter((one, i) => list.indexOf(one) !== i))];
}
