// What the store keeps of a checked answer. 作答记录。
import { describe, expect, it } from 'vitest';
import { answerTo, nextTurn } from '@/quiz/answer-to';
import type { Checked } from '@/quiz/answer-to';
import type { PageItem, Shown } from '@/quiz/presented';
import { dateOfDay, localDay } from '@/stores/learning-day-data';

const now = new Date(2026, 10, 30, 12);
const itemOf = (kind: PageItem['kind'], parts: object, turnCount = 2): PageItem => {
  const shown = { id: 'i', kind, ask: '', why: '', ...parts } as Shown;
  return { id: 'i', kind, turns: Array<Shown>(turnCount).fill(shown) };
};
const choice = itemOf('choice', {
  options: [
    { id: 'a' },
    { id: 'b', misconception: 'gross' },
    { id: 'c', misconception: 'gross' },
    { id: 'd', misconception: 'average' },
  ],
});
const number = itemOf('number', { wrong: [{ id: 'w', misconception: 'gross' }, { id: 'x' }] });
const classify = itemOf('classify', {
  entries: [{ id: 'card', place: 'here' }],
  wrong: [
    { entry: 'card', place: 'there', misconception: 'gross' },
    { entry: 'card', place: 'far', misconception: 'average' },
  ],
});
const branching = itemOf('case', {
  situations: [{ id: 's', choices: [{ id: 'rash', misconception: 'gross' }, { id: 'calm' }] }],
});

const checked = (isRight: boolean, explained: string[] = [], more: Partial<Checked> = {}) => ({
  turn: 0,
  given: [],
  score: { state: isRight ? ('right' as const) : ('wrong' as const), explained },
  sureness: '',
  now,
  ...more,
});

describe('answerTo()', () => {
  it('names the misconceptions that the answer shows, once each', () => {
    const { hits, detects } = answerTo(choice, checked(false, ['b', 'c']));
    expect(hits).toEqual(['gross']);
    expect(detects).toEqual(['gross', 'average']);
    expect(answerTo(number, checked(false, ['w'], { turn: 1 })).hits).toEqual(['gross']);
    expect(answerTo(number, checked(false, ['x'])).hits).toEqual([]);
  });

  it('tells a wrong place from another wrong place of the same card', () => {
    const there = checked(false, ['card'], { given: ['card>there'] });
    expect(answerTo(classify, there).hits).toEqual(['gross']);
    const here = checked(true, [], { given: ['card>here'] });
    expect(answerTo(classify, here).hits).toEqual([]);
  });

  it('names what a choice along the way shows', () => {
    expect(answerTo(branching, checked(false, ['rash'])).hits).toEqual(['gross']);
    expect(answerTo(branching, checked(true)).hits).toEqual([]);
  });

  it('finds none in a target to reach', () => {
    const reach = itemOf('reach', { challenge: 'a/b' }, 1);
    expect(answerTo(reach, checked(true))).toMatchObject({ isRight: true, hits: [], detects: [] });
  });

  it('brings back every question but a target, which stays reached', () => {
    expect(answerTo(choice, checked(true)).isReviewed).toBe(true);
    expect(answerTo(itemOf('reach', { challenge: 'a/b' }, 1), checked(true)).isReviewed).toBe(
      false,
    );
  });

  it('keeps the turn only where numbers vary', () => {
    expect(answerTo(number, checked(true, [], { turn: 1 })).seed).toBe(1);
    expect(answerTo(choice, checked(true, [], { turn: 1 })).seed).toBeNull();
    expect(answerTo(itemOf('number', { wrong: [] }, 1), checked(true)).seed).toBeNull();
  });

  it.each([
    ['sure', true],
    ['unsure', false],
    ['', null],
  ])('reads the mark %j as %s', (sureness, isSure) => {
    expect(answerTo(choice, checked(true, [], { sureness })).isSure).toBe(isSure);
  });

  it('keeps the moment and the learning day of the reader', () => {
    const { atMs, day = NaN } = answerTo(choice, checked(true));
    expect(atMs).toBe(now.getTime());
    expect(day).toBe(localDay(now));
    expect(dateOfDay(day).toISOString()).toContain('2026-11-30');
  });
});

describe('nextTurn()', () => {
  const record = (seed: number | null, rightCount = 0, wrongCount = 0) => ({
    seed,
    rightCount,
    wrongCount,
  });

  it('is the set of numbers after the last, and the first after them all', () => {
    expect(nextTurn(number, undefined)).toBe(0);
    expect(nextTurn(number, record(0, 1))).toBe(1);
    expect(nextTurn(number, record(1, 1))).toBe(0);
  });

  it('is another order where no numbers vary, by how often it was answered', () => {
    expect(nextTurn(choice, record(null, 1, 2))).toBe(1);
    expect(nextTurn(choice, record(null, 1, 1))).toBe(0);
  });

  it('stays within what the item has, whatever was stored', () => {
    expect(nextTurn(number, record(900))).toBeLessThan(2);
  });
});
