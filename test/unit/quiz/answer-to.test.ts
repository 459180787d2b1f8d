// What the store keeps of a checked answer. 作答记录。
import { describe, expect, it } from 'vitest';
import { answerTo, nextTurn } from '@/quiz/answer-to';
import { dateOfDay, localDay } from '@/stores/learning-day-data';

const now = new Date(2026, 10, 30, 12);
const choice = {
  options: [
    { id: 'a' },
    { id: 'b', misconception: 'gross' },
    { id: 'c', misconception: 'gross' },
    { id: 'd', misconception: 'average' },
  ],
};
const number = {
  instances: [
    { wrong: [{ id: 'w', misconception: 'gross' }, { id: 'x' }] },
    { wrong: [{ id: 'w', misconception: 'gross' }, { id: 'x' }] },
  ],
};
const score = (state: 'right' | 'wrong', ...explained: string[]) => ({ state, explained });

describe('answerTo()', () => {
  it('names the misconceptions that the answer shows, once each', () => {
    const { hits, detects } = answerTo(choice, 0, score('wrong', 'b', 'c'), '', now);
    expect(hits).toEqual(['gross']);
    expect(detects).toEqual(['gross', 'average']);
    expect(answerTo(number, 1, score('wrong', 'w'), '', now).hits).toEqual(['gross']);
    expect(answerTo(number, 1, score('wrong', 'x'), '', now).hits).toEqual([]);
    expect(answerTo({}, 0, score('wrong'), '', now)).toMatchObject({ hits: [], detects: [] });
  });

  it('shows none when it is right', () => {
    const { isRight, hits, detects } = answerTo(number, 0, score('right'), '', now);
    expect([isRight, hits, detects]).toEqual([true, [], ['gross']]);
  });

  it('keeps the turn only where numbers vary', () => {
    expect(answerTo(number, 1, score('right'), '', now).seed).toBe(1);
    expect(answerTo(choice, 1, score('right'), '', now).seed).toBeNull();
    expect(answerTo({ instances: [{}] }, 0, score('right'), '', now).seed).toBeNull();
  });

  it.each([
    ['sure', true],
    ['unsure', false],
    ['', null],
  ])('reads the mark %j as %s', (mark, isSure) => {
    expect(answerTo(choice, 0, score('right'), mark, now).isSure).toBe(isSure);
  });

  it('keeps the moment and the learning day of the reader', () => {
    const { atMs, day = NaN } = answerTo(choice, 0, score('right'), '', now);
    expect(atMs).toBe(now.getTime());
    expect(day).toBe(localDay(now));
    expect(dateOfDay(day).toISOString()).toContain('2026-11-30');
  });
});

describe('nextTurn()', () => {
  it('is the set of numbers after the last, and the first after them all', () => {
    expect(nextTurn(number, undefined)).toBe(0);
    expect(nextTurn(number, { seed: null })).toBe(0);
    expect(nextTurn(number, { seed: 0 })).toBe(1);
    expect(nextTurn(number, { seed: 1 })).toBe(0);
  });

  it('stays within what the item has, whatever was stored', () => {
    expect(nextTurn(number, { seed: 900 })).toBeLessThan(2);
    expect(nextTurn(choice, { seed: 3 })).toBe(0);
  });
});
