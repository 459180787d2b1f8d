// Every simulator has all its words in both languages, and no other. 模拟器用词齐全。
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from './_expect';
import { fileAt, filesUnder, pathsUnder } from './_files';
import type { TextFile } from './_files';
import { isMentioned, mentionedIn } from './_keys';
import { oneLanguageOnly } from './_parity';

interface Spec {
  id: string;
  inputs: Record<string, { choices?: readonly string[] }>;
  groups: object;
  scenarios: object;
  charts: object;
  predict?: object;
  challenges?: object;
  leftOut: readonly string[];
  start(scenario: string): unknown;
  run(values: unknown, context: object): unknown;
  readouts(result: unknown, context: object): object;
}

type Words = Record<string, unknown>;

/** Words that the frame and the pages ask every simulator for. */
function asked(spec: Spec): string[] {
  const { inputs, groups, scenarios, charts, predict = {}, challenges = {}, leftOut } = spec;
  const questions = Object.keys(predict);
  const under = (start: string, names: readonly string[]) =>
    names.map((name) => `${start}.${name}`);
  const chosen = under('scenarios', Object.keys(scenarios));
  return [
    'title',
    'task',
    ...under('class', ['1', '2', '3', '4']),
    ...under('inputs', Object.keys(inputs)),
    ...Object.entries(inputs).flatMap(([key, { choices = [] }]) =>
      under(`choices.${key}`, choices),
    ),
    ...under('groups', Object.keys(groups)),
    ...chosen,
    ...chosen.map((key) => `${key}.about`),
    ...under('charts', Object.keys(charts)),
    ...under('predict', questions.length > 0 ? ['close'] : []),
    ...questions.flatMap((name) => under(`predict.${name}`, ['low', 'high'])),
    ...under('challenges', Object.keys(challenges)),
    ...under('readouts', readoutsOf(spec)),
    ...under('leftOut', leftOut),
  ];
}

/** Names of all readouts, which are known only when it runs. */
function readoutsOf(spec: Spec): string[] {
  const names = Object.keys(spec.scenarios).flatMap((scenario) => {
    const context = { scenario, seed: 1 };
    return Object.keys(spec.readouts(spec.run(spec.start(scenario), context), context));
  });
  return [...new Set(names)];
}

function faults(spec: Spec, words: Words, code: readonly TextFile[]): string[] {
  const path = `src/simulators/${spec.id}/words.yml:1  `;
  const needed = asked(spec);
  const mentioned = mentionedIn(code);
  const families = new Set(Object.keys(words).map((key) => key.split('.')[0]));
  // A quoted key with dots, of a family this simulator has words of, is meant as a word.
  const named = [...mentioned.keys].filter(
    (key) => key.includes('.') && families.has(key.split('.')[0]),
  );
  const missing = [...new Set([...needed, ...named])].filter((key) => !(key in words));
  const isUsed = (key: string) => needed.includes(key) || isMentioned(key, mentioned);
  return [
    ...missing.map((key) => `${path}lacks ${key}: write it in both languages`),
    ...Object.keys(words)
      .filter((key) => !isUsed(key))
      .map((key) => `${path}${key} is used nowhere: remove it`),
    ...oneLanguageOnly(words, path),
  ];
}

const specs = import.meta.glob<{ default: Spec }>('/src/simulators/*/spec.ts');

describe('words of simulators', () => {
  it('are complete and all used', async () => {
    const complaints: string[] = [];
    for (const [path, load] of Object.entries(specs)) {
      const folder = path.slice(1).replace('/spec.ts', '');
      const words = parse(fileAt(`${folder}/words.yml`).text) as Words;
      complaints.push(
        ...faults((await load()).default, words, filesUnder(folder, '.ts', '.svelte')),
      );
    }
    expectNone(complaints);
  });

  it('lie in every simulator, with its declaration and its picture', () => {
    const paths = pathsUnder('src/simulators');
    const folders = new Set(paths.map((path) => path.split('/').slice(0, 3).join('/')));
    expectNone(
      [...folders]
        .filter((folder) => !folder.endsWith('/_frame'))
        .flatMap((folder) =>
          ['spec.ts', 'words.yml']
            .filter((name) => !paths.includes(`${folder}/${name}`))
            .map(
              (name) =>
                `${folder}/${name}:1  is not there: a simulator has spec.ts, words.yml and Name.svelte`,
            ),
        ),
    );
  });

  const both = { 'zh-hans': '字', en: 'word' };
  const spec: Spec = {
    id: 'a',
    inputs: { b: { choices: ['on'] } },
    groups: {},
    charts: {},
    predict: { guess: 1 },
    leftOut: [],
    scenarios: { near: 1 },
    start: () => ({}),
    run: () => ({}),
    readouts: () => ({ paid: 1 }),
  };
  const needed = [
    'title',
    'task',
    'class.1',
    'class.2',
    'class.3',
    'class.4',
    'inputs.b',
    'choices.b.on',
  ];
  const further = ['scenarios.near', 'scenarios.near.about', 'readouts.paid', 'explain.more'];
  const guesses = ['predict.close', 'predict.guess.low', 'predict.guess.high'];
  const whole: Words = Object.fromEntries(
    [...needed, ...further, ...guesses].map((key) => [key, both]),
  );
  const code = [{ path: 'src/simulators/a/spec.ts', text: "return { key: 'explain.more' };" }];

  it('may be so', () => {
    expect(faults(spec, whole, code)).toEqual([]);
    const made = [{ path: 'src/simulators/a/spec.ts', text: 'key: `explain.${name}`' }];
    expect(faults(spec, whole, made)).toEqual([]);
  });

  it.each([
    ['lacks inputs.b', { 'inputs.b': undefined }, ''],
    ['lacks explain.less', {}, "'explain.less'"],
    ['lacks choices.b.on', { 'choices.b.on': undefined }, ''],
    ['lacks readouts.paid', { 'readouts.paid': undefined }, ''],
    ['lacks predict.guess.low', { 'predict.guess.low': undefined }, ''],
    ['readouts.idle is used nowhere', { 'readouts.idle': both }, ''],
    ['explain.idle is used nowhere', { 'explain.idle': both }, ''],
    ['explain.more lacks en', { 'explain.more': { 'zh-hans': '字' } }, ''],
    ['fills', { 'explain.more': { 'zh-hans': '{n}', en: 'n' } }, ''],
  ])('would be told of a word that %s', (problem, change, more) => {
    const words = Object.fromEntries(
      Object.entries({ ...whole, ...change }).filter(([, text]) => text !== undefined),
    );
    const text = [...code, { path: 'src/simulators/a/b.ts', text: more }];
    expect(faults(spec, words, text)).toEqual([expect.stringContaining(problem)]);
  });
});
