import { describe, expect, it } from 'vitest';
import { numberInstances } from '@/quiz/resolve-number';
import type { Sources } from '@/quiz/resolve-parts';
import type { NumberInstance } from '@/quiz/resolved';
import { scoreNumber } from '@/quiz/score';
import { both, number, sources } from './_items';

const resolved = (change: Partial<typeof number> = {}) =>
  numberInstances({ ...number, ...change }, 'en', sources);

describe('numberInstances()', () => {
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
      see: undefined,
      ask: both('how many?'),
      why: both('{key}'),
    };
    const [only] = resolved(change) as [NumberInstance];
    expect(only).toMatchObject({ ask: 'how many?', key: 5300, why: '5,300' });
  });

  it('gives the address of the simulator with the numbers of each seed', () => {
    for (const { ask, seeHref } of resolved()) {
      const count = (/^[\d,]+/.exec(ask)?.[0] ?? '').replace(',', '');
      expect(seeHref).toBe(`/lab/sales-funnel/?passive&${count}&1`);
    }
  });

  it('names item and seed when the simulator cannot show its numbers', () => {
    const seeHref = () => {
      throw new RangeError('sales-funnel has no input x');
    };
    expect(() => numberInstances(number, 'en', { ...sources, seeHref })).toThrow(
      'quiz item "buyers", seed 1: see: sales-funnel has no input x',
    );
  });

  it('refuses a wrong number that is told of another, or of none', () => {
    const rule = { of: 'shop/sales#all', with: ['$entrantCount'], why: both('x') };
    expect(() =>
      resolved({
        wrong: [
          { ...rule, id: 'one' },
          { ...rule, id: 'two' },
        ],
      }),
    ).toThrow(/seed 1: wrong "two" typed as [\d,]+ 人 is told of one/);
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
      numberInstances(number, 'en', { ...sources, call });
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
