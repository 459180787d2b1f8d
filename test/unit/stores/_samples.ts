// Progress of all kinds for the tests: any valid one, and any change. 进度测试的样本。
import fc from 'fast-check';
import { withAnswer } from '@/stores/answer-data';
import type { Answer } from '@/stores/answer-data';
import {
  marks,
  withChallenge,
  withPartRead,
  withPlace,
  withPrediction,
} from '@/stores/progress-data';
import type { Card, ItemRecord, Progress } from '@/stores/progress-data';

const words = fc.string({ minLength: 1, maxLength: 20 });
const id = fc.tuple(words, words).map(([a, b]) => `${a}/${b}`);
const time = fc.integer({ min: 0, max: 8.64e15 });
const mark = fc.constantFrom(...marks);
const card: fc.Arbitrary<Card> = fc.record({
  stabilityDays: fc.double({ min: 0.01, max: 2000, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  dueDay: fc.integer({ min: 19_000, max: 25_000 }),
  lastDay: fc.integer({ min: 18_000, max: 21_000 }),
  repCount: fc.nat(50),
  lapseCount: fc.nat(20),
  mark,
});
/** Later than any card: the store holds no answer that a card already counts. */
const waiting = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 21_001, max: 21_050 }), mark }), {
    selector: ({ day }) => day,
    maxLength: 4,
  })
  .map((list) => list.toSorted((a, b) => a.day - b.day));
const record: fc.Arbitrary<ItemRecord> = fc.record({
  rightCount: fc.nat(),
  wrongCount: fc.nat(),
  lastWasRight: fc.boolean(),
  wasSure: fc.boolean(),
  atMs: time,
  seed: fc.option(fc.nat(20)),
  card: fc.option(card),
  waiting,
});
const held = fc.record({ atMs: time, missed: words, successes: fc.uniqueArray(words) });
// JSON has no −0: added to 0 it is one.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const path = fc
  .array(fc.stringMatching(/^[\w-]{1,12}$/), { minLength: 1, maxLength: 4 })
  .map((segments) => `/${segments.join('/')}/`);
const place = fc.record({ path, title: words, part: words, atMs: time });
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  v: fc.constant(2 as const),
  parts: fc.dictionary(id, fc.uniqueArray(words)),
  items: fc.dictionary(id, record),
  misconceptions: fc.dictionary(words, held),
  predictions: fc.dictionary(id, fc.option(number)),
  challenges: fc.dictionary(id, time),
  place: fc.option(place),
});

const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  isRight: fc.boolean(),
  isSure: fc.option(fc.boolean()),
  atMs: time,
  seed: fc.option(fc.nat(5)),
  hits: fc.array(words, { maxLength: 2 }),
  detects: fc.array(words, { maxLength: 2 }),
});

/** Any change that a visit can make. */
export const anyChange: fc.Arbitrary<(progress: Progress) => Progress> = fc.oneof(
  fc.tuple(id, words).map(
    ([a, b]) =>
      (p: Progress) =>
        withPartRead(p, a, b),
  ),
  fc.tuple(id, anyAnswer).map(
    ([item, answer]) =>
      (p: Progress) =>
        withAnswer(p, item, answer),
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
  v: 2,
  misconceptions: {
    'gross-for-net': { atMs: 1.7e12, missed: 'ops/sales-funnel/a#1', successes: ['x#2'] },
  },
  parts: { 'ops/sales-funnel': ['look', 'guess'] },
  items: {
    'ops/sales-funnel/a': {
      rightCount: 1,
      wrongCount: 2,
      lastWasRight: true,
      wasSure: false,
      atMs: 1.7e12,
      seed: 2,
      card: {
        stabilityDays: 2.3065,
        difficulty: 2.118,
        dueDay: 19_678,
        lastDay: 19_675,
        repCount: 1,
        lapseCount: 0,
        mark: 'known',
      },
      waiting: [{ day: 19_679, mark: 'missedSure' }],
    },
  },
  predictions: { 'sales-funnel/passive/askNeed': 3200, 'sales-funnel/passive/skip': null },
  challenges: { 'sales-funnel/twoSteps': 1.7e12 },
  place: { path: '/zh-hans/ops/sales-funnel/', title: '销售漏斗', part: 'look', atMs: 1.7e12 },
};
export const fullText = JSON.stringify(full);

/** As version 1 stored it: from a visit before there were reviews. */
export const textV1 = JSON.stringify({
  v: 1,
  parts: { 'ops/sales-funnel': ['look', 'guess'] },
  items: {
    'ops/sales-funnel/sure-miss': {
      rightCount: 0,
      wrongCount: 1,
      lastWasRight: false,
      wasSure: true,
      atMs: Date.UTC(2026, 10, 24, 12),
    },
    'ops/sales-funnel/mended': {
      rightCount: 1,
      wrongCount: 2,
      lastWasRight: true,
      wasSure: true,
      atMs: Date.UTC(2026, 10, 24, 12),
    },
    'ops/sales-funnel/known': {
      rightCount: 2,
      wrongCount: 0,
      lastWasRight: true,
      wasSure: false,
      atMs: Date.UTC(2026, 10, 25, 12),
    },
  },
  predictions: { 'sales-funnel/passive/askNeed': 3200, 'sales-funnel/passive/skip': null },
  challenges: { 'sales-funnel/twoSteps': 1.7e12 },
  place: { path: '/zh-hans/ops/sales-funnel/', title: '销售漏斗', part: 'look', atMs: 1.7e12 },
});
