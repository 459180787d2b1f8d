// What is due, without the scheduler. 到期的题。
import { describe, expect, it } from 'vitest';
import { cardAfter } from '@/quiz/schedule';
import {
  dueCounts,
  dueDayOf,
  dueItems,
  firstDueDays,
  hasWaiting,
  withoutReview,
} from '@/stores/due-data';
import { withAnswer } from '@/stores/answer-data';
import { emptyProgress, marks } from '@/stores/progress-data';
import type { Card } from '@/stores/progress-data';

const DAY = 20_000;
const answered = (isRight: boolean, day = DAY) =>
  ['a', 'b', 'c'].reduce(
    (progress, item) =>
      withAnswer(progress, `ops/l/${item}`, { isRight, isSure: null, atMs: 1, day }),
    emptyProgress,
  );
const card: Card = {
  stabilityDays: 20,
  difficulty: 5,
  dueDay: DAY,
  lastDay: DAY - 20,
  repCount: 3,
  lapseCount: 0,
  mark: 'known',
};

describe('firstDueDays', () => {
  it.each(marks)('is what the scheduler gives for a first answer: %s', (mark) => {
    expect(firstDueDays[mark]).toBe(cardAfter(null, { day: DAY, mark }).dueDay - DAY);
  });
});

describe('dueDayOf()', () => {
  it('is the day of the card', () => {
    expect(dueDayOf({ card, waiting: [] })).toBe(DAY);
    expect(dueDayOf({ card: null, waiting: [] })).toBeNull();
  });

  it('is tomorrow after a miss, and after a success no sooner than the interval before', () => {
    expect(dueDayOf({ card, waiting: [{ day: DAY, mark: 'missed' }] })).toBe(DAY + 1);
    expect(dueDayOf({ card, waiting: [{ day: DAY, mark: 'known' }] })).toBe(DAY + 20);
    const settled = cardAfter(card, { day: DAY, mark: 'known' }).dueDay;
    expect(settled).toBeGreaterThanOrEqual(DAY + 20);
  });
});

describe('dueItems()', () => {
  it('holds what is due today or was before', () => {
    expect(dueItems(answered(false), DAY)).toEqual([]);
    expect(dueItems(answered(false), DAY + 1)).toHaveLength(3);
    expect(dueItems(answered(true), DAY + 2)).toEqual([]);
    expect(dueItems(answered(true), DAY + 30)).toHaveLength(3);
    expect(dueItems(emptyProgress, DAY)).toEqual([]);
  });
});

describe('dueCounts()', () => {
  it('counts what is overdue today, and nothing past the last day', () => {
    expect(dueCounts(answered(true), DAY, 7)).toEqual([0, 0, 0, 3, 0, 0, 0]);
    expect(dueCounts(answered(true), DAY + 60, 7)).toEqual([3, 0, 0, 0, 0, 0, 0]);
    expect(dueCounts(answered(true), DAY, 3)).toEqual([0, 0, 0]);
  });
});

describe('hasWaiting()', () => {
  it('tells whether the scheduler has work', () => {
    expect(hasWaiting(emptyProgress)).toBe(false);
    expect(hasWaiting(answered(true))).toBe(true);
  });
});

describe('withoutReview()', () => {
  it('takes items out of review and keeps what was answered', () => {
    const before = answered(false);
    const after = withoutReview(before, ['ops/l/a', 'ops/gone/x']);
    expect(dueItems(after, DAY + 1)).toEqual(['ops/l/b', 'ops/l/c']);
    expect(after.items['ops/l/a']?.wrongCount).toBe(1);
    expect(withoutReview(before, ['ops/gone/x'])).toBe(before);
  });
});
