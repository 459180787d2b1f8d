import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFinished, standingIn } from '@/components/course-standing';
import { emptyProgress, withPartRead } from '@/stores/progress-data';
import { withAnswer } from '@/stores/answer-data';
import type { Progress } from '@/stores/progress-data';

const lessons = [
  { id: 'ops/a', parts: ['look', 'why'], items: ['x', 'y'] },
  { id: 'ops/b', parts: ['look'], items: ['z'] },
];
const today = 20_000;

const read = (progress: Progress, ...parts: [string, string][]) =>
  parts.reduce((before, [lesson, part]) => withPartRead(before, lesson, part), progress);
const answered = (progress: Progress, item: string, isRight: boolean, day = today) =>
  withAnswer(progress, item, { isRight, isSure: true, atMs: 0, day });

const allRead = read(emptyProgress, ['ops/a', 'look'], ['ops/a', 'why'], ['ops/b', 'look']);
const allPassed = ['ops/a/x', 'ops/a/y', 'ops/b/z'].reduce(
  (progress, item) => answered(progress, item, true),
  allRead,
);

describe('standingIn()', () => {
  it('counts nothing where nothing was done', () => {
    expect(standingIn(emptyProgress, lessons, today)).toEqual({
      partCount: 3,
      readPartCount: 0,
      lessonCount: 2,
      readLessonCount: 0,
      itemCount: 3,
      upToDateItemCount: 0,
      passedItemCount: 0,
      rememberedItemCount: 0,
      dueItemCount: 0,
    });
  });

  it('counts parts and whole lessons that are read', () => {
    const some = read(emptyProgress, ['ops/a', 'look'], ['ops/b', 'look'], ['ops/b', 'gone']);
    expect(standingIn(some, lessons, today)).toMatchObject({
      readPartCount: 2,
      readLessonCount: 1,
    });
  });

  it('takes a passed item for remembered until it is due', () => {
    const known = answered(emptyProgress, 'ops/a/x', true);
    // A first right answer comes back after three days.
    expect(standingIn(known, lessons, today + 2)).toMatchObject({
      upToDateItemCount: 1,
      passedItemCount: 1,
      rememberedItemCount: 1,
      dueItemCount: 0,
    });
    expect(standingIn(known, lessons, today + 3)).toMatchObject({
      upToDateItemCount: 0,
      passedItemCount: 1,
      rememberedItemCount: 0,
      dueItemCount: 1,
    });
  });

  it('does not take a miss for remembered, though it is not due today', () => {
    const missed = answered(emptyProgress, 'ops/a/x', false);
    expect(standingIn(missed, lessons, today)).toMatchObject({
      passedItemCount: 0,
      rememberedItemCount: 0,
      dueItemCount: 0,
    });
  });

  it('takes a target reached in a simulator for remembered for good', () => {
    const answer = { isRight: true, isSure: null, atMs: 0, day: today, isReviewed: false };
    const reached = withAnswer(emptyProgress, 'ops/a/x', answer);
    expect(standingIn(reached, lessons, today + 900)).toMatchObject({
      passedItemCount: 1,
      rememberedItemCount: 1,
      dueItemCount: 0,
    });
  });

  it('leaves out lessons and items of other courses', () => {
    const other = answered(read(emptyProgress, ['promo/c', 'look']), 'promo/c/x', true);
    expect(standingIn(other, lessons, today)).toEqual(standingIn(emptyProgress, lessons, today));
  });

  it('never counts more than there is', () => {
    const step = fc.tuple(
      fc.constantFrom('ops/a/x', 'ops/a/y', 'ops/b/z', 'ops/b/q'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(step), fc.nat(60), (steps, days) => {
        const progress = steps.reduce(
          (before, [item, isRight], i) => answered(before, item, isRight, today + i),
          allRead,
        );
        const standing = standingIn(progress, lessons, today + days);
        expect(standing.passedItemCount).toBeLessThanOrEqual(standing.itemCount);
        expect(standing.rememberedItemCount + standing.dueItemCount).toBeLessThanOrEqual(
          standing.itemCount,
        );
      }),
    );
  });
});

describe('isFinished()', () => {
  it('asks for all parts, all items and an empty queue', () => {
    expect(isFinished(standingIn(allPassed, lessons, today))).toBe(true);
    expect(isFinished(standingIn(allRead, lessons, today))).toBe(false);
    expect(isFinished(standingIn(allPassed, lessons, today + 3))).toBe(false);
    const unread = { ...allPassed, parts: { 'ops/a': ['look', 'why'] } };
    expect(isFinished(standingIn(unread, lessons, today))).toBe(false);
  });

  it('is not so for a course without lessons', () => {
    expect(isFinished(standingIn(allPassed, [], today))).toBe(false);
  });
});
