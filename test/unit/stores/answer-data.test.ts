// Which answers count for review, and wrong ideas held and cleared. 作答的记录。
import { describe, expect, it } from 'vitest';
import { isCleared, markOf, withAnswer } from '@/stores/answer-data';
import type { Answer } from '@/stores/answer-data';
import { emptyProgress } from '@/stores/progress-data';
import type { ItemRecord, Progress } from '@/stores/progress-data';

const DAY = 20_000;
const answer = { isRight: true, isSure: null, atMs: 5, day: DAY } as const;
const miss = { ...answer, isRight: false };
const after = (...answers: Answer[]) =>
  answers.reduce((progress, one) => withAnswer(progress, 'ops/a/x', one), emptyProgress);

describe('withAnswer()', () => {
  it('counts right and wrong answers and keeps the last one with its seed', () => {
    const { items } = after({ ...answer, seed: 1 }, miss, {
      ...miss,
      isSure: true,
      seed: 3,
      atMs: 9,
    });
    expect(items['ops/a/x']).toMatchObject({
      rightCount: 1,
      wrongCount: 2,
      lastWasRight: false,
      wasSure: true,
      atMs: 9,
      seed: 3,
    });
  });

  it('lets only the first answer of a learning day count for review', () => {
    const { items } = after(miss, answer, answer, { ...answer, day: DAY + 1 });
    expect(items['ops/a/x']?.waiting).toEqual([
      { day: DAY, mark: 'missed' },
      { day: DAY + 1, mark: 'known' },
    ]);
  });

  it('does not count an answer of a day that a card has counted', () => {
    const card = {
      stabilityDays: 3,
      difficulty: 5,
      dueDay: DAY + 3,
      lastDay: DAY,
      repCount: 1,
      lapseCount: 0,
      mark: 'known',
    } as const;
    const record = after(answer).items['ops/a/x'] as ItemRecord;
    const start = { ...emptyProgress, items: { 'ops/a/x': { ...record, card, waiting: [] } } };
    expect(withAnswer(start, 'ops/a/x', miss).items['ops/a/x']?.waiting).toEqual([]);
    expect(
      withAnswer(start, 'ops/a/x', { ...miss, day: DAY + 1 }).items['ops/a/x']?.waiting,
    ).toHaveLength(1);
  });

  it('takes the day from the time when none is given', () => {
    const { items } = after({ isRight: true, isSure: true, atMs: Date.UTC(2026, 0, 2, 3, 59) });
    expect(items['ops/a/x']?.waiting).toEqual([{ day: 20_454, mark: 'known' }]);
  });
});

describe('markOf()', () => {
  it.each([
    [false, true, 'missedSure'],
    [false, false, 'missed'],
    [false, null, 'missed'],
    [true, false, 'doubted'],
    [true, null, 'known'],
    [true, true, 'known'],
  ] as const)('of right %s, sure %s is %s', (isRight, isSure, mark) => {
    expect(markOf({ isRight, isSure })).toBe(mark);
  });
});

describe('misconceptions', () => {
  const hit = { ...miss, seed: 0, hits: ['gross'], detects: ['gross', 'other'] };
  const right = (seed: number | null, day = DAY) => ({
    ...answer,
    seed,
    day,
    detects: ['gross', 'other'],
  });
  const held = (progress: Progress) => progress.misconceptions['gross'];

  it('are held from the answer that shows them, and only those', () => {
    const { misconceptions } = after(hit);
    expect(misconceptions).toEqual({
      gross: { atMs: 5, missed: 'ops/a/x#0', successes: [] },
    });
    expect(after(right(1)).misconceptions).toEqual({});
  });

  it('are cleared by two fresh successes, in other numbers each', () => {
    expect(held(after(hit, right(0)))?.successes).toEqual([]);
    expect(held(after(hit, right(1), right(1)))?.successes).toEqual(['ops/a/x#1']);
    const cleared = held(after(hit, right(1), right(2)));
    expect(cleared && isCleared(cleared)).toBe(true);
    expect(held(after(hit, right(1), right(2), right(3)))?.successes).toHaveLength(2);
  });

  it('where nothing varies, need another day each', () => {
    const plain = { ...hit, seed: null };
    expect(held(after(plain, right(null)))?.successes).toEqual([]);
    expect(held(after(plain, right(null, DAY + 1), right(null, DAY + 1)))?.successes).toEqual([
      `ops/a/x@${DAY + 1}`,
    ]);
  });

  it('count successes at other items that would have shown them', () => {
    const once = withAnswer(after(hit), 'promo/b/y', right(0));
    expect(held(once)?.successes).toEqual(['promo/b/y#0']);
  });

  it('begin anew when they show again', () => {
    const again = after(hit, right(1), right(2), { ...hit, seed: 3, atMs: 9 });
    expect(held(again)).toEqual({ atMs: 9, missed: 'ops/a/x#3', successes: [] });
  });
});
