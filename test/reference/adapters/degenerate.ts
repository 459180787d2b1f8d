// The vector of degenerate inputs: a case says its words only when the model behaves so. 退化输入的参考行为。
import { MissingDataset } from '../recipes/dataset';
import { degenerateAttribution } from './attribution';
import { degenerateAssociation, degenerateKmeans, degenerateRfm } from './degenerate-customers';
import { degenerateTopsis } from './scorecards';

// One entry a case of the vector; each returns the vector's words, or what happened instead.
const cases: Record<string, () => string> = {
  kmeans: degenerateKmeans,
  rfm: degenerateRfm,
  association: degenerateAssociation,
  attribution: degenerateAttribution,
  topsis: degenerateTopsis,
};

const NAMED_BY_VECTOR = [
  'kmeans',
  'rfm',
  'association',
  'attribution',
  'markovClv',
  'logistic',
  'topsis',
  'km',
  'sbg',
  'bass',
];

export const degenerateAdapters: Record<string, (input: never) => unknown> = {
  'all.degenerate'() {
    const found = Object.entries(cases).map(([name, behaviour]) => [name, behaviour()]);
    // Half a vector is no pass: until every case is here it counts as not run.
    const missing = NAMED_BY_VECTOR.filter((name) => !Object.hasOwn(cases, name));
    if (missing.length > 0) throw new MissingDataset(`no case yet for ${missing.join(', ')}`);
    return Object.fromEntries(found);
  },
};
