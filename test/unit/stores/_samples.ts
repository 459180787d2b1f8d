// Progress of all kinds for the tests: any valid one, and what must be refused. 进度测试的样本。
import fc from 'fast-check';
import {
  DamagedProgress,
  parseProgress,
  withAnswer,
  withChallenge,
  withPartRead,
  withPlace,
  withPrediction,
} from '@/stores/progress-data';
import type { Progress } from '@/stores/progress-data';

const words = fc.string({ minLength: 1, maxLength: 20 });
const id = fc.tuple(words, words).map(([a, b]) => `${a}/${b}`);
const time = fc.integer({ min: 0, max: 8.64e15 });
const record = fc.record({
  rightCount: fc.nat(),
  wrongCount: fc.nat(),
  lastWasRight: fc.boolean(),
  wasSure: fc.boolean(),
  atMs: time,
});
// JSON has no −0: added to 0 it is one.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const path = fc
  .array(fc.stringMatching(/^[\w-]{1,12}$/), { minLength: 1, maxLength: 4 })
  .map((segments) => `/${segments.join('/')}/`);
const place = fc.record({ path, title: words, part: words, atMs: time });
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  v: fc.constant(1 as const),
  parts: fc.dictionary(id, fc.array(words)),
  items: fc.dictionary(id, record),
  predictions: fc.dictionary(id, fc.option(number)),
  challenges: fc.dictionary(id, time),
  place: fc.option(place),
});

/** Any change that a visit can make. */
export const anyChange: fc.Arbitrary<(progress: Progress) => Progress> = fc.oneof(
  fc.tuple(id, words).map(
    ([a, b]) =>
      (p: Progress) =>
        withPartRead(p, a, b),
  ),
  fc.tuple(id, fc.boolean(), fc.boolean(), time).map(
    ([item, isRight, isSure, atMs]) =>
      (p: Progress) =>
        withAnswer(p, item, { isRight, isSure, atMs }),
  ),
  fc.tuple(id, fc.option(number)).map(
    ([key, guess]) =>
      (p: Progress) =>
        withPrediction(p, key, guess),
  ),
  fc.tuple(id, time).map(
    ([key, atMs]) =>
      (p: Progress) =>
        withChallenge(p, key, atMs),
  ),
  place.map((there) => (p: Progress) => withPlace(p, there)),
);

export const full: Progress = {
  v: 1,
  parts: { 'ops/sales-funnel': ['look', 'guess'] },
  items: {
    'ops/sales-funnel/a': {
      rightCount: 1,
      wrongCount: 2,
      lastWasRight: true,
      wasSure: false,
      atMs: 1.7e12,
    },
  },
  predictions: { 'sales-funnel/passive/askNeed': 3200, 'sales-funnel/passive/skip': null },
  challenges: { 'sales-funnel/twoSteps': 1.7e12 },
  place: { path: '/zh-hans/ops/sales-funnel/', title: '销售漏斗', part: 'look', atMs: 1.7e12 },
};
export const fullText = JSON.stringify(full);

/** Code and detail of the refusal, or null when the text is read. */
export function refusal(text: string): [string, string] | null {
  try {
    parseProgress(text);
    return null;
  } catch (error) {
    if (!(error instanceof DamagedProgress)) throw error;
    return [error.code, error.detail];
  }
}

/** The full progress with one place overwritten, such as `items>x>atMs`. */
export function changed(at: string, value: unknown): string {
  const data: unknown = JSON.parse(fullText);
  const steps = at.split('>');
  const last = steps.pop() ?? '';
  const inner = steps.reduce<unknown>((node, step) => Reflect.get(node as object, step), data);
  Reflect.set(inner as object, last, value);
  return JSON.stringify(data);
}

/** Texts that are refused whole, with code and detail. */
export const refusedTexts = [
  ['[]', 'foreign', ''],
  ['null', 'foreign', ''],
  ['7', 'foreign', ''],
  ['"text"', 'foreign', ''],
  ['{"name":"shapan"}', 'foreign', ''],
  ['{"__proto__":{"v":1}}', 'foreign', ''],
  ['{"v":99}', 'version', '99'],
  ['{"v":"1"}', 'version', '1'],
  ['{"v":null}', 'version', 'object'],
  ['{"v":{"toString":1}}', 'version', 'object'],
  ['{"v":1}', 'missing', 'parts'],
  ['{"v":1,"parts":7}', 'missing', 'parts'],
  ['{"v":1,"parts":{},"items":[]}', 'missing', 'items'],
] as const;

/** Values that make an entry or list invalid, with the entry named. */
export const refusedEntries = [
  ['parts>ops/sales-funnel', 'look', 'parts.ops/sales-funnel'],
  ['parts>ops/sales-funnel', [1], 'parts.ops/sales-funnel'],
  ['parts>ops/sales-funnel', ['x'.repeat(500)], 'parts.ops/sales-funnel'],
  ['items>ops/sales-funnel/a>rightCount', -1, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>wrongCount', 1.5, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>lastWasRight', 'yes', 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>wasSure', null, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a>atMs', 1e300, 'items.ops/sales-funnel/a'],
  ['items>ops/sales-funnel/a', null, 'items.ops/sales-funnel/a'],
  ['predictions>sales-funnel/passive/askNeed', '3200', 'predictions.sales-funnel/passive/askNeed'],
  ['challenges>sales-funnel/twoSteps', 8.64e15 + 2, 'challenges.sales-funnel/twoSteps'],
  ['challenges>sales-funnel/twoSteps', true, 'challenges.sales-funnel/twoSteps'],
] as const;

/** Paths that lead to no page of this site. */
export const refusedPaths = [
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  '/\n/evil.example/',
  'javascript:alert(1)',
  'https://evil.example/',
  'zh-hans/ops/',
  '/zh hans/',
  '',
  '/',
  `/${'a/'.repeat(260)}`,
  7,
] as const;
