// Every misconception can be told by a question, and questions name none that is not written. 误区与题目对得上。
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from './_expect';
import { fileAt, pathsUnder } from './_files';
import { pointIds } from './_lessons';

const PATH = 'content/misconceptions.yml';
/** Those that people hold most often have a question more. */
const COMMON_COUNT = 10;
const LEAST_COUNT = 26;

interface Entry {
  points: string[];
}

interface Answer {
  misconception?: string;
}

interface Quiz {
  path: string;
  items: { id: string; kind: string; seeds?: number[]; options?: Answer[]; wrong?: Answer[] }[];
}

const LEAST_SEEDS = 6;

const quizzes = (): Quiz[] =>
  pathsUnder('content')
    .filter((path) => path.endsWith('/quiz.yml'))
    .map((path) => ({ path, items: parse(fileAt(path).text).items }));

const isOfBank = ({ path }: Quiz) => path.startsWith('content/misconceptions/');

/** Each naming of a misconception by an item, once. 题目提到的误区。 */
function namings(all: readonly Quiz[]): { path: string; item: string; id: string }[] {
  return all.flatMap(({ path, items }) =>
    items.flatMap(({ id: item, options = [], wrong = [] }) => {
      const ids = [...options, ...wrong].flatMap(({ misconception }) => misconception ?? []);
      return [...new Set(ids)].map((id) => ({ path, item, id }));
    }),
  );
}

function faults(entries: Record<string, Entry>, all: readonly Quiz[], points: readonly string[]) {
  const told = namings(all.filter(isOfBank)).map(({ id }) => id);
  const strange = namings(all)
    .filter(({ id }) => !Object.hasOwn(entries, id))
    .map(({ path, item, id }) => `${path}:1  item "${item}" names ${id}: write it in ${PATH}`);
  const untold = Object.keys(entries)
    .filter((id) => !told.includes(id))
    .map((id) => `${PATH}:1  ${id} is told by no item: add one under content/misconceptions`);
  const unknown = Object.entries(entries).flatMap(([id, entry]) =>
    entry.points
      .filter((point) => !points.includes(point))
      .map((point) => `${PATH}:1  ${id}.points: ${point} is not in content/syllabus.json`),
  );
  const fewSeeds = all
    .filter(isOfBank)
    .flatMap(({ path, items }) =>
      items
        .filter(({ kind, seeds = [] }) => kind === 'number' && seeds.length < LEAST_SEEDS)
        .map(({ id }) => `${path}:1  item "${id}".seeds: needs ${LEAST_SEEDS} or more`),
    );
  return [...strange, ...untold, ...unknown, ...fewSeeds];
}

describe('the misconceptions', () => {
  const entries: Record<string, Entry> = parse(fileAt(PATH).text);

  it('and the questions name each other, and belong to the syllabus', () => {
    expectNone(faults(entries, quizzes(), pointIds()));
  });

  it(`are ${LEAST_COUNT} or more, ${COMMON_COUNT} of them with a second question`, () => {
    const told = namings(quizzes().filter(isOfBank)).map(({ id }) => id);
    const twice = Object.keys(entries).filter((id) => told.filter((one) => one === id).length > 1);
    expect(Object.keys(entries).length).toBeGreaterThanOrEqual(LEAST_COUNT);
    expect(twice.length).toBeGreaterThanOrEqual(COMMON_COUNT);
  });
});

describe('faults()', () => {
  const item = (id: string) => ({
    id: 'a',
    kind: 'number',
    seeds: [1],
    wrong: [{ misconception: id }],
  });
  const bank = (id: string) => ({
    path: 'content/misconceptions/price/quiz.yml',
    items: [item(id)],
  });
  const lesson = (id: string) => ({ path: 'content/ops/a/b/quiz.yml', items: [item(id)] });
  const entries = { known: { points: ['ops-01-01'] } };

  it('names an unknown id, an untold entry, a strange point and an item with few seeds', () => {
    expect(faults(entries, [bank('strange'), lesson('known')], [])).toEqual([
      expect.stringContaining('names strange'),
      expect.stringContaining('known is told by no item'),
      expect.stringContaining('ops-01-01 is not in'),
      expect.stringContaining('needs 6 or more'),
    ]);
  });

  it('lets a lesson have fewer seeds', () => {
    const many = { ...item('known'), seeds: [1, 2, 3, 4, 5, 6] };
    const good = { ...bank('known'), items: [many] };
    expect(faults(entries, [good, lesson('known')], ['ops-01-01'])).toEqual([]);
  });
});
