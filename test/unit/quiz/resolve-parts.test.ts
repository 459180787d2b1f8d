import { describe, expect, it } from 'vitest';
import {
  filled,
  numberOf,
  refuse,
  shownNumber,
  shownNums,
  shownValues,
  type Asked,
} from '@/quiz/resolve-parts';
import type { NumberItem } from '@/quiz/schema';

const text = { 'zh-hans': '{n} 人', en: '{n} people' };
const item: NumberItem = {
  id: 'buyers',
  kind: 'number',
  level: 'whatif',
  points: ['ops-03-06'],
  nums: {
    rate: { case: 'shop/rate_pct', as: 'percent', digits: 1 },
    gain: { of: 'shop/sales#gain', with: { at: ['$price'] }, as: 'times' },
  },
  unit: 'yuan',
  digits: 2,
  tolerance: { abs: 1 },
  vary: {
    price: { min: 9.9, max: 99.9, step: 10, unit: 'yuan' },
    share: { min: 0.305, max: 0.4, step: 0.005, unit: 'ratio' },
    more: { min: 0.01, max: 0.05, step: 0.01, unit: 'points' },
  },
  seeds: [1, 2, 3],
  ask: text,
  key: { of: 'shop/sales#gain' },
  wrong: [],
  why: text,
};
const calls: unknown[] = [];
const asked: Asked = {
  item,
  seed: 3,
  values: { price: 19.9, share: 0.31, more: 0.02 },
  locale: 'en',
  sources: {
    call: (of, args, pick) => {
      calls.push([of, args, pick]);
      return 1.5;
    },
    resolveRef: (ref) => (ref.startsWith('data:') ? [3, 2, 1] : 0.1234),
    seeHref: () => '',
    words: {},
  },
};

describe('numberOf()', () => {
  it('puts values and references into what is passed, at any depth', () => {
    const source = { of: 'a/b#c', with: ['$price', ['data:sessions/all']], pick: 'x.1' };
    expect(numberOf(asked, source, 'key')).toBe(1.5);
    expect(calls.at(-1)).toEqual(['a/b#c', [19.9, [[3, 2, 1]]], 'x.1']);
  });

  it('calls a function that needs nothing with nothing', () => {
    numberOf(asked, { of: 'a/b#c' }, 'key');
    expect(calls.at(-1)).toEqual(['a/b#c', [], undefined]);
  });

  it('names item, seed, field and variable', () => {
    expect(() => numberOf(asked, { of: 'a/b#c', with: ['$cost'] }, 'key')).toThrow(
      'quiz item "buyers", seed 3: key: $cost is not among the values',
    );
    expect(() => numberOf(asked, { data: 'sessions/all' }, 'wrong "x"')).toThrow(
      'quiz item "buyers", seed 3: wrong "x" must be a number, got 3,2,1',
    );
  });
});

describe('shownNums()', () => {
  it('writes each number as the item asks for', () => {
    expect(shownNums(asked)).toEqual({ rate: '12.3%', gain: '1.50' });
    expect(calls.at(-1)).toEqual(['shop/sales#gain', { at: [19.9] }, undefined]);
  });
});

describe('shownValues()', () => {
  it('writes as many digits as the range has, none rounded away', () => {
    expect(shownValues(item, asked)).toEqual({ price: '19.9', share: '31.0%', more: '2' });
  });
});

describe('shownNumber()', () => {
  it('gives the percent sign to shares only', () => {
    expect(shownNumber(0.125, 'ratio', 'zh-hans', 1)).toBe('12.5%');
    expect(shownNumber(0.125, 'points', 'zh-hans', 1)).toBe('12.5');
    expect(shownNumber(-1234.5, 'yuan', 'en', undefined)).toBe('−1,235');
  });
});

describe('filled()', () => {
  it('fills the language asked for', () => {
    expect(filled(asked, text, { n: '5' })).toBe('5 people');
  });

  it('names the place that stays empty', () => {
    expect(() => filled(asked, text, {})).toThrow('nothing is known of {n} in "{n} people"');
  });
});

describe('refuse()', () => {
  it('names the seed only where there is one', () => {
    expect(() => refuse({ item, seed: 0 }, 'is bad')).toThrow('quiz item "buyers", seed 0: is bad');
    expect(() => refuse({ item }, 'is bad')).toThrow(/^quiz item "buyers": is bad$/);
  });
});
