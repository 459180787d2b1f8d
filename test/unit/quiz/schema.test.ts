import { describe, expect, it } from 'vitest';
import { quizSchema } from '@/quiz/schema';

const text = { 'zh-hans': '问', en: 'ask' };
const option = (id: string, right = false) => ({ id, right, text, why: text });
const choice = {
  id: 'lowest-rate',
  kind: 'choice',
  level: 'why',
  points: ['ops-03-06'],
  ask: text,
  options: [option('a', true), option('b'), option('c')],
  why: text,
};
const number = {
  id: 'one-more-point',
  kind: 'number',
  level: 'whatif',
  points: ['ops-03-06', 'promo-01-02-03'],
  unit: 'people',
  digits: 0,
  tolerance: { rel: 0.01 },
  vary: { entrantCount: { min: 3000, max: 20000, step: 500, unit: 'people' } },
  seeds: [1, 2, 3],
  ask: { 'zh-hans': '{entrantCount} 人', en: '{entrantCount} people' },
  key: { of: 'funnel/projection#stageCounts', with: ['$entrantCount', [0.5]], pick: '1' },
  wrong: [{ id: 'halved', of: 'funnel/misreadings#x', with: ['$entrantCount'], why: text }],
  why: text,
};

const messages = (...items: unknown[]) =>
  quizSchema.safeParse({ items }).error?.issues.map(({ message }) => message) ?? [];

describe('quizSchema', () => {
  it('reads good items and fills in what may be left out', () => {
    const { items } = quizSchema.parse({ items: [choice, number] });
    expect(items[0]).toMatchObject({ kind: 'choice', nums: {}, seeds: [1, 2, 3, 4] });
    expect(items[1]).toMatchObject({ seeds: [1, 2, 3], wrong: [{ id: 'halved' }] });
  });

  it('takes a number item without variation, and numbers of a case', () => {
    const fixed = { ...number, vary: undefined, seeds: undefined, wrong: undefined };
    const nums = { paid: { case: 'appliance/funnel.paid_count', as: 'count' } };
    const key = { case: 'appliance/funnel.asked_count' };
    expect(messages({ ...fixed, ask: text, key, nums })).toEqual([]);
  });

  it.each([
    [{ kind: 'sort' }, 'item "lowest-rate".kind: must be choice, several, number, order, match'],
    [{ kind: 'order' }, 'item "lowest-rate".entries'],
    [{ wyh: text }, 'item "lowest-rate": Unrecognized key: "wyh"'],
    [{ why: { 'zh-hans': '因', en: ' ' } }, 'item "lowest-rate".why.en: must not be empty'],
    [{ why: { en: 'so' } }, 'item "lowest-rate".why.zh-hans: Invalid input: expected string'],
    [{ points: ['ops-3'] }, 'item "lowest-rate".points.0: must be an id of the syllabus'],
    [{ options: [option('a', true), option('b')] }, 'item "lowest-rate".options: must be 3 to 5'],
    [
      { nums: { paid: { case: 'a/b', data: 'c', as: 'count' } } },
      'item "lowest-rate".nums.paid: must have exactly one of: of, case, data',
    ],
    [{ level: 'hard' }, 'item "lowest-rate".level: Invalid option'],
  ])('names item and field for %j', (change, message) => {
    expect(messages({ ...choice, ...change })[0]).toContain(message);
  });

  it('names an option by its id', () => {
    const options = [option('a', true), option('b'), { ...option('c'), text: { en: 'x' } }];
    expect(messages({ ...choice, options })[0]).toContain('item "lowest-rate".options."c".text');
  });

  it('names the item whose id is not fit for an address', () => {
    expect(messages({ ...choice, id: 'Lowest' })[0]).toContain('item "Lowest".id: must be lower');
  });

  it.each([
    [
      { vary: { entrantCount: { min: 0, max: 1, step: 0.3, unit: 'ratio' } } },
      'item "one-more-point".vary.entrantCount: must go from min to max in whole steps',
    ],
    [{ tolerance: { rel: 0.5 } }, 'item "one-more-point".tolerance.rel: Too big'],
    [{ tolerance: { abs: 0 } }, 'item "one-more-point".tolerance.abs: Too small'],
    [{ tolerance: 0.01 }, 'item "one-more-point".tolerance: must be { abs'],
    [{ key: { of: 'funnel.x' } }, 'item "one-more-point".key.of: must be path#function'],
    [{ key: {} }, 'item "one-more-point".key: must have exactly one of: of, case, data'],
    [{ wrong: [{ id: 'x', of: 'a/b#c' }] }, 'item "one-more-point".wrong."x".why'],
  ])('names the number field for %j', (change, message) => {
    expect(messages({ ...number, ...change })[0]).toContain(message);
  });

  it('says that the file itself is no quiz', () => {
    expect(quizSchema.safeParse(null).error?.issues[0]?.message).toMatch(/^quiz\.yml: /);
    expect(quizSchema.safeParse({ items: [] }).error?.issues[0]?.message).toMatch(/^items: /);
  });

  it('passes on what the parts disagree on', () => {
    expect(messages(choice, choice)).toEqual(['item "lowest-rate".id: is used twice']);
  });
});
