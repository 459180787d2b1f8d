// The model room as its page shows it: docs, reference numbers and tests, by topic. 模型页的数据。
import { moduleDoc } from './model-docs-parse';
import type { FunctionDoc, ModuleDoc, TypeDoc } from './model-docs-parse';
import { testCounts } from './model-docs-tests';
import type { TestCount } from './model-docs-tests';
import { referenceVectors } from './model-docs-vectors';
import type { ReferenceVector } from './model-docs-vectors';

const sources = import.meta.glob<string>('../model/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Mathematics that the other topics use: it comes after them. */
const TOOLS =
  'algebra calculus calendar coalition markov optimise random special statistics table'.split(' ');

/** A function with what speaks for it. 函数与佐证。 */
export interface FunctionEntry extends FunctionDoc {
  /** Anchor on the page, `funnel/step-value.stepValue`. */
  id: string;
  vectors: ReferenceVector[];
  /** Vectors that can run with what the project holds. */
  runCount: number;
  tests: TestCount;
  /** Types that the signature names; `place` is where they stand, `funnel/#funnel/step-value.StepValue`. */
  types: { name: string; place: string }[];
}

/** A file of the model room. 模型文件。 */
export interface ModuleEntry extends Omit<ModuleDoc, 'functions' | 'types'> {
  functions: FunctionEntry[];
  types: (TypeDoc & { id: string })[];
}

/** A folder of the model room. 主题。 */
export interface ModelTopic {
  /** `funnel` */
  id: string;
  modules: ModuleEntry[];
}

/** How much there is and how much of it is tested how. 汇总。 */
export interface ModelTally {
  functions: number;
  functionsWithVectors: number;
  vectors: number;
  vectorsWithoutData: number;
  vectorsInFiles: number;
  tests: number;
  propertyTests: number;
}

let made: ModelTopic[] | undefined;

/** All topics, read once for all pages and languages. 全部模型。 */
export function modelTopics(): ModelTopic[] {
  return (made ??= readTopics());
}

/** Files and folders that begin with an underscore are private to the model room. */
function readTopics(): ModelTopic[] {
  const documents = Object.entries(sources)
    .map(([path, text]) => [path.replace(/^.*\/model\/|\.ts$/g, ''), text] as const)
    .filter(([path]) => !path.split('/').some((part) => part.startsWith('_')))
    .map(([path, text]) => moduleDoc(path, text));
  const vectors = Map.groupBy(referenceVectors(), ({ model }) => model);
  const modules = documents
    .map((document) => moduleEntry(document, documents, vectors))
    .filter(({ functions, types }) => functions.length + types.length > 0);
  const topics = Map.groupBy(modules, ({ path }) => topicOf(path));
  return [...topics]
    .map(([id, entries]) => ({ id, modules: entries }))
    .toSorted((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

const topicOf = (path: string) => path.split('/')[0] ?? '';

const rank = (topic: string) => Number(TOOLS.includes(topic));

function moduleEntry(
  document: ModuleDoc,
  documents: readonly ModuleDoc[],
  vectors: ReadonlyMap<string, ReferenceVector[]>,
): ModuleEntry {
  const tests = testCounts(document.path);
  return {
    ...document,
    functions: document.functions.map((doc) => {
      const own = doc.vectorModels.flatMap((model) =>
        known(vectors.get(model), model, document.path),
      );
      return {
        ...doc,
        id: `${document.path}.${doc.name}`,
        vectors: own,
        runCount: own.filter(canRun).length,
        tests: tests.get(doc.name) ?? { count: 0, propertyCount: 0 },
        types: typesIn(doc.signature, document, documents),
      };
    }),
    types: document.types.map((type) => ({ ...type, id: `${document.path}.${type.name}` })),
  };
}

const canRun = ({ missingData }: ReferenceVector) => missingData === '';

function known(found: ReferenceVector[] | undefined, model: string, path: string) {
  if (found) return found;
  throw new RangeError(`@vectors ${model} in src/model/${path}.ts: no vector of that model`);
}

/** A file's own types come first: two files may call different things by one name. */
function typesIn(signature: string, own: ModuleDoc, documents: readonly ModuleDoc[]) {
  const names = [...new Set(signature.match(/\b[A-Z]\w+/g))];
  return names.flatMap((name) => {
    const home = [own, ...documents].find(({ types }) => types.some((type) => type.name === name));
    return home ? [{ name, place: `${topicOf(home.path)}/#${home.path}.${name}` }] : [];
  });
}

/** Counts over all topics. 汇总计数。 */
export function modelTally(topics: readonly ModelTopic[]): ModelTally {
  const functions = topics.flatMap(({ modules }) => modules.flatMap((module) => module.functions));
  const used = functions.flatMap(({ vectors }) => vectors);
  const total = (count: (entry: FunctionEntry) => number) =>
    functions.reduce((sum, entry) => sum + count(entry), 0);
  return {
    functions: functions.length,
    functionsWithVectors: functions.filter(({ runCount }) => runCount > 0).length,
    vectors: new Set(used.filter(canRun).map(({ id }) => id)).size,
    vectorsWithoutData: new Set(used.filter((vector) => !canRun(vector)).map(({ id }) => id)).size,
    vectorsInFiles: referenceVectors().length,
    tests: total(({ tests }) => tests.count),
    propertyTests: total(({ tests }) => tests.propertyCount),
  };
}
