// The vector of degenerate inputs: a case says its words only when the model behaves so. 退化输入的参考行为。
import { degenerateAttribution } from './attribution';
import { degenerateAssociation, degenerateKmeans, degenerateRfm } from './degenerate-customers';
import {
  degenerateBass,
  degenerateKaplanMeier,
  degenerateLogistic,
  degenerateMarkovClv,
  degenerateSbg,
} from './degenerate-values';
import { degenerateTopsis } from './scorecards';

// One entry a case of the vector; each returns the vector's words, or what happened instead.
const cases: Record<string, () => string> = {
  kmeans: degenerateKmeans,
  rfm: degenerateRfm,
  association: degenerateAssociation,
  attribution: degenerateAttribution,
  markovClv: degenerateMarkovClv,
  logistic: degenerateLogistic,
  topsis: degenerateTopsis,
  km: degenerateKaplanMeier,
  sbg: degenerateSbg,
  bass: degenerateBass,
};

export const degenerateAdapters: Record<string, (input: never) => unknown> = {
  'all.degenerate'() {
    return Object.fromEntries(
      Object.entries(cases).map(([name, behaviour]) => [name, behaviour()]),
    );
  },
};
