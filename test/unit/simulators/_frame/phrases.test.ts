import { describe, expect, it } from 'vitest';
import { phrases } from '@/simulators/_frame/phrases';

const words = {
  'unit.yuan': '¥{n}',
  step: 'Paid',
  more: '“{step}” brings {gap}.',
  rest: 'The rest: {rest}.',
};
const english = phrases(words, 'en');

describe('phrases()', () => {
  it('fills a sentence with words and numbers', () => {
    const values = {
      step: { word: 'step' },
      gap: { value: 1234.4, unit: 'yuan' as const, signed: true },
    };
    expect(english.say({ key: 'more', values })).toBe('“Paid” brings +¥1,234.');
  });

  it('puts a space between English sentences and nothing between Chinese ones', () => {
    const two = ['rest', 'rest'].map((key) => ({
      key,
      values: { rest: { value: 1, unit: 'yuan' as const } },
    }));
    expect(english.say(two)).toBe('The rest: ¥1. The rest: ¥1.');
    expect(phrases(words, 'zh-Hans').say(two)).toBe('The rest: ¥1.The rest: ¥1.');
  });

  it('shows the key of a word that is missing', () => {
    expect(english.word('sim.gone')).toBe('sim.gone');
  });
});
