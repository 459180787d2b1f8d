import { describe, expect, it } from 'vitest';
import { resolvedItem } from '@/quiz/resolve';
import type { Sources } from '@/quiz/resolve-parts';
import type { NumberInstance, ResolvedNumber } from '@/quiz/resolved';
import type { NumberItem, OptionItem } from '@/quiz/schema';
import { scoreNumber } from '@/quiz/score';

const both = (words: string) => ({ 'zh-hans': words, en: words });
const sources: Sources = {
  call: (of, args) => {
    const [count = NaN, ratio = NaN] = args as number[];
    return of === 'shop/sales#buyers' ? count * ratio : count;
  },
  resolveRef: (ref) => (ref === 'case:shop/rate_pct' ? 0.1234 : 5300),
  seeHref: ({ simulator, scenario }) => `/lab/${simulator}/?${scenario}`,
  words: { 'unit.people': '{n} 人' },
};
const number: NumberItem = {
  id: 'buyers',
  kind: 'number',
  level: 'whatif',
  points: ['ops-03-06'],
  nums: { rate: { case: 'shop/rate_pct', as: 'percent', digits: 1 } },
  unit: 'people',
  digits: 0,
  tolerance: { rel: 0.01 },
  vary: {
    entrantCount: { min: 3000, max: 20000, step: 500, unit: 'people' },
    needRatio: { min: 0.3, max: 0.6, step: 0.01, unit: 'ratio' },
  },
  seeds: [1, 2, 3],
  ask: both('{entrantCount} at {needRatio}, shop {rate}?'),
  key: { of: 'shop/sales#buyers', with: ['$entrantCount', '$needRatio'] },
  wrong: [
    {
      id: 'everyone',
      of: 'shop/sales#all',
      with: ['$entrantCount'],
      why: both('{value} not {key}'),
    },
  ],
  why: both('{entrantCount} × {needRatio} = {key}'),
  see: { simulator: 'sales-funnel', scenario: 'passive' },
};
const options: OptionItem = {
  id: 'signs',
  kind: 'several',
  level: 'why',
  points: ['ops-03-06'],
  nums: { asked: { data: 'sessions/all[0]', as: 'count' } },
  ask: { 'zh-hans': '{asked} 人问', en: '{asked} asked' },
  options: [
    { id: 'a', right: true, text: both('{asked}?') },
    { id: 'b', right: false, text: both('b'), why: both('not {asked}') },
  ],
  why: both('since {asked}'),
};

const resolved = (change: Partial<NumberItem> = {}) =>
  (resolvedItem({ ...number, ...change }, 'en', sources) as ResolvedNumber).instances;

describe('resolvedItem() of a number item', () => {
  it('makes one question per seed, each with its own numbers', () => {
    const instances = resolved();
    expect(instances).toHaveLength(3);
    expect(new Set(instances.map(({ ask }) => ask)).size).toBe(3);
    for (const { ask } of instances) expect(ask).toMatch(/^\d+,\d00 at \d\d%, shop 12\.3%\?$/);
  });

  it('computes key and wrong numbers from the numbers told', () => {
    for (const { ask, key, wrong, why, shown } of resolved()) {
      const [count = '', percent = ''] = ask.match(/[\d,]+/g) ?? [];
      const entrantCount = Number(count.replace(',', ''));
      expect(key).toBeCloseTo((entrantCount * Number(percent)) / 100, 6);
      const keyText = Math.round(key).toLocaleString('en');
      expect(shown).toBe(`${keyText} 人`);
      expect(wrong[0]?.value).toBe(entrantCount);
      expect(wrong[0]?.why).toBe(`${count} not ${keyText}`);
      expect(why).toBe(`${count} × ${percent}% = ${keyText}`);
    }
  });

  it('marks its own key right and explains its own wrong numbers, for every seed', () => {
    for (const instance of resolved()) {
      expect(scoreNumber(String(instance.key), instance).state).toBe('right');
      expect(scoreNumber(`${instance.wrong[0]?.value}`, instance).explained).toEqual(['everyone']);
    }
  });

  it('makes one question where nothing varies', () => {
    const key = { case: 'shop/asked_count' };
    const change = {
      vary: {},
      seeds: [],
      wrong: [],
      key,
      ask: both('how many?'),
      why: both('{key}'),
    };
    const [only] = resolved(change) as [NumberInstance];
    expect(only).toMatchObject({ ask: 'how many?', key: 5300, why: '5,300' });
  });

  it('gives the address of the simulator', () => {
    const { seeHref } = resolvedItem(number, 'zh-hans', sources);
    expect(seeHref).toBe('/lab/sales-funnel/?passive');
  });

  it('refuses a wrong number that the tolerance takes for right', () => {
    const wrong = [{ id: 'same', of: number.key.of, with: number.key.with, why: both('x') }];
    expect(() => resolved({ wrong })).toThrow(
      /^quiz item "buyers", seed 1: wrong "same" \(.*\) is within tolerance of the key/,
    );
  });

  it('refuses two seeds that ask the same', () => {
    expect(() => resolved({ seeds: [1, 2, 1] })).toThrow(
      'quiz item "buyers", seed 1: asks the same as seed 1',
    );
  });

  it('refuses a tolerance that the rounding told would miss', () => {
    const key = { of: 'shop/sales#buyers', with: ['$entrantCount', 0.00011] };
    expect(() => resolved({ key, tolerance: { abs: 0.001 } })).toThrow(
      /seed 1: key [\d.]+ shown as \d 人 is outside its own tolerance/,
    );
  });

  it('refuses a question that tells the key', () => {
    expect(() => resolved({ ask: both('{entrantCount} {needRatio} {key}') })).toThrow(
      'quiz item "buyers", seed 1: nothing is known of {key}',
    );
  });

  it('names item, seed and field when the model refuses or gives no number', () => {
    const failing = (call: Sources['call']) => () =>
      resolvedItem(number, 'en', { ...sources, call });
    expect(failing(() => undefined)).toThrow(
      'quiz item "buyers", seed 1: key must be a number, got undefined',
    );
    expect(
      failing(() => {
        throw new RangeError('ratio must be above 0, got 0');
      }),
    ).toThrow('quiz item "buyers", seed 1: key: ratio must be above 0, got 0');
  });
});

describe('resolvedItem() of an option item', () => {
  it('fills the texts of the language asked for', () => {
    expect(resolvedItem(options, 'zh-hans', sources)).toEqual({
      id: 'signs',
      kind: 'several',
      ask: '5,300 人问',
      options: [
        { id: 'a', isRight: true, text: '5,300?', why: '' },
        { id: 'b', isRight: false, text: 'b', why: 'not 5,300' },
      ],
      why: 'since 5,300',
    });
    expect(resolvedItem(options, 'en', sources)).toMatchObject({ ask: '5,300 asked' });
  });

  it('names a place that nothing fills', () => {
    expect(() => resolvedItem({ ...options, nums: {} }, 'en', sources)).toThrow(
      'quiz item "signs": nothing is known of {asked} in "{asked} asked"',
    );
  });
});
