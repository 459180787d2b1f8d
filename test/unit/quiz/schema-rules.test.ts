import { describe, expect, it } from 'vitest';
import type { NumberItem, OptionItem } from '@/quiz/schema';
import { fileProblems, itemProblems } from '@/quiz/schema-rules';
import { classify, match, order } from './_items';

const text = { 'zh-hans': '问', en: 'ask' };
const option = (id: string, right: boolean) => ({ id, right, text, why: text });
const options: OptionItem = {
  id: 'several-signs',
  kind: 'several',
  level: 'why',
  points: ['ops-03-06'],
  nums: {},
  seeds: [1, 2, 3, 4],
  ask: text,
  options: [option('a', true), option('b', false), option('c', true)],
  why: text,
};
const number: NumberItem = {
  id: 'one-more-point',
  kind: 'number',
  level: 'whatif',
  points: ['ops-03-06'],
  nums: {},
  unit: 'people',
  digits: 0,
  tolerance: { abs: 1 },
  vary: { n: { min: 0, max: 10, step: 1, unit: 'people' } },
  seeds: [1, 2, 3],
  ask: { 'zh-hans': '{n} 人', en: '{n} people' },
  key: { of: 'funnel/x#y' },
  wrong: [],
  why: text,
};

describe('itemProblems()', () => {
  it('finds none in good items', () => {
    expect([options, number].flatMap(itemProblems)).toEqual([]);
  });

  it('wants exactly one right option of a choice', () => {
    expect(itemProblems({ ...options, kind: 'choice' })).toEqual([
      'item "several-signs".options: exactly one must be right, got 2',
    ]);
  });

  it('wants a right and a wrong option among several', () => {
    const only = (right: boolean) => ['a', 'b', 'c'].map((id) => option(id, right));
    expect(itemProblems({ ...options, options: only(true) })).toHaveLength(1);
    expect(itemProblems({ ...options, options: only(false) })).toEqual([
      'item "several-signs".options: at least one right and one wrong, got 0 of 3 right',
    ]);
  });

  it('wants a reason for every wrong option and different option ids', () => {
    const bare = [
      option('a', true),
      { id: 'b', right: false, text },
      { id: 'a', right: true, text },
    ];
    expect(itemProblems({ ...options, options: bare })).toEqual([
      'item "several-signs".options: "a" is used twice',
      'item "several-signs".options."b".why: a wrong option must say why it tempts',
    ]);
  });

  it('wants three different seeds where something varies, and none where nothing does', () => {
    expect(itemProblems({ ...number, seeds: [] })).toEqual([
      'item "one-more-point".seeds: at least 3 different ones, got none',
    ]);
    expect(itemProblems({ ...number, seeds: [1, 2, 2] })).toEqual([
      'item "one-more-point".seeds: at least 3 different ones, got 1, 2, 2',
      'item "one-more-point".seeds: 2 is used twice',
    ]);
    expect(itemProblems({ ...number, ask: text, vary: {} })).toEqual([
      'item "one-more-point".seeds: are of no use where nothing varies',
    ]);
  });

  it('wants every varied number told in the question', () => {
    expect(itemProblems({ ...number, ask: text })).toEqual([
      'item "one-more-point".vary.n: is not told in the question',
    ]);
  });

  it('wants different ids of wrong numbers', () => {
    const rule = { id: 'halved', of: 'funnel/x#y', why: text };
    expect(itemProblems({ ...number, wrong: [rule, rule] })).toEqual([
      'item "one-more-point".wrong: "halved" is used twice',
    ]);
  });

  it('wants the same numbers in both languages, in every text', () => {
    const lonely = { 'zh-hans': '{key} 人', en: 'people' };
    const wrong = [{ id: 'halved', of: 'funnel/x#y', why: lonely }];
    expect(itemProblems({ ...number, why: lonely, wrong })).toEqual([
      'item "one-more-point".why: {key} stands in one language only',
      'item "one-more-point".wrong."halved".why: {key} stands in one language only',
    ]);
    const texts = [{ ...option('a', true), text: lonely }, option('b', false), option('c', true)];
    expect(itemProblems({ ...options, options: texts })).toEqual([
      'item "several-signs".options."a".text: {key} stands in one language only',
    ]);
  });
});

describe('itemProblems() of placed and ordered items', () => {
  it('finds none in good ones', () => {
    expect([order, match, classify].flatMap(itemProblems)).toEqual([]);
  });

  it('wants a reason between all neighbours of an order', () => {
    const entries = order.entries.map(({ id }) => ({ id, text }));
    expect(itemProblems({ ...order, entries })).toEqual([
      'item "moves".entries."ask".why: must say why it follows the one before',
      'item "moves".entries."advise".why: must say why it follows the one before',
      'item "moves".entries."close".why: must say why it follows the one before',
    ]);
  });

  it('wants wrong places that exist and are wrong', () => {
    const wrong = [
      { place: 'b', why: text },
      { place: 'z', why: text },
      { place: 'idle', why: text },
    ];
    const pairs = match.pairs.map((pair) => (pair.id === 'b' ? { ...pair, wrong } : pair));
    expect(itemProblems({ ...match, pairs })).toEqual([
      'item "leaks".pairs."b".wrong: "b" is where it belongs',
      'item "leaks".pairs."b".wrong: there is no place "z"',
    ]);
    expect(itemProblems({ ...match, extra: [{ id: 'a', text, why: text }] })).toEqual([
      'item "leaks".pairs: "a" is used twice',
    ]);
  });

  it('wants a class for every card and a card for every class', () => {
    const cards = classify.cards.map((card) => ({ ...card, class: 'other', wrong: [] }));
    expect(itemProblems({ ...classify, cards })).toEqual([
      ...['a', 'b', 'c'].map((id) => `item "lines".cards."${id}".class: there is no class "other"`),
      'item "lines".classes."guide": no card belongs here',
      'item "lines".classes."push": no card belongs here',
    ]);
  });

  it('wants different seeds and the same numbers in both languages', () => {
    const lonely = { 'zh-hans': '{n} 人', en: 'people' };
    const cards = classify.cards.map((card) => (card.id === 'b' ? { ...card, why: lonely } : card));
    expect(itemProblems({ ...classify, seeds: [1, 1], cards })).toEqual([
      'item "lines".seeds: 1 is used twice',
      'item "lines".cards."b".why: {n} stands in one language only',
    ]);
  });
});

describe('fileProblems()', () => {
  const levels = (...list: OptionItem['level'][]) =>
    fileProblems(list.map((level, i) => ({ ...options, id: `item-${i}`, level })));

  it('takes 60 % of reasons and 20 % of terms, ends included', () => {
    expect(levels('why', 'whatif', 'why', 'apply', 'term')).toEqual([]);
  });

  it('wants more reasons', () => {
    expect(levels('why', 'apply')).toEqual(['items.level: at least 60 % must be why or whatif']);
  });

  it('wants fewer terms', () => {
    expect(levels('why', 'why', 'term')).toEqual(['items.level: at most 20 % may be term']);
  });

  it('names an id that is used twice', () => {
    expect(fileProblems([options, options])).toEqual(['item "several-signs".id: is used twice']);
  });
});
