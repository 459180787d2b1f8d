// FSRS behind marks and days: the order of the queue, and when things come back. 复习排期。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardAfter, reviewQueue, scheduled } from '@/quiz/schedule';
import { dueItems } from '@/stores/due-data';
import { withAnswer } from '@/stores/answer-data';
import type { Answer } from '@/stores/answer-data';
import { emptyProgress, marks } from '@/stores/progress-data';
import type { Card, Progress } from '@/stores/progress-data';

const DAY = 20_000;
const answer = (isRight: boolean, isSure: boolean | null, day = DAY): Answer => ({
  isRight,
  isSure,
  atMs: day * 86_400_000,
  day,
});
const doing = (progress: Progress, ...answers: [string, Answer][]) =>
  answers.reduce((now, [item, one]) => withAnswer(now, item, one), progress);

const mark = fc.constantFrom(...marks);
/** Answers on days that follow one another, each at least a day after the one before. */
const history = fc
  .array(fc.record({ mark, gap: fc.integer({ min: 1, max: 200 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    let day = DAY;
    return steps.map(({ mark: own, gap }) => ({ day: (day += gap), mark: own }));
  });

describe('cardAfter()', () => {
  // The defaults of FSRS-6: w0, w1 and w2 are the first stabilities; intervals at 90 % are these,
  // whole days, each grade at least a day longer than the one below.
  it.each([
    ['missedSure', 1, 0.212],
    ['missed', 1, 0.212],
    ['doubted', 2, 1.2931],
    ['known', 3, 2.3065],
  ] as const)('gives a first answer %s %i days, stability %f', (own, days, stabilityDays) => {
    const card = cardAfter(null, { day: DAY, mark: own });
    expect(card).toMatchObject({ dueDay: DAY + days, lastDay: DAY, repCount: 1, mark: own });
    expect(card.stabilityDays).toBeCloseTo(stabilityDays, 4);
  });

  it('lengthens the interval with every success on time, and never past four times as a rule', () => {
    let card: Card = cardAfter(null, { day: DAY, mark: 'known' });
    const intervals = [3];
    for (let i = 0; i < 4; i++) {
      card = cardAfter(card, { day: card.dueDay, mark: 'known' });
      intervals.push(card.dueDay - card.lastDay);
    }
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
    expect(intervals.at(-1)).toBeGreaterThan(100);
  });

  it('comes back after a day whenever it was missed, and never before tomorrow', () => {
    fc.assert(
      fc.property(history, (answers) => {
        let card: Card | null = null;
        for (const one of answers) {
          card = cardAfter(card, one);
          expect(card.dueDay).toBeGreaterThan(one.day);
          if (one.mark.startsWith('missed')) expect(card.dueDay).toBe(one.day + 1);
          expect(card.stabilityDays).toBeGreaterThan(0);
          expect(card.difficulty).toBeGreaterThanOrEqual(1);
          expect(card.difficulty).toBeLessThanOrEqual(10);
        }
        expect(card?.repCount).toBe(answers.length);
      }),
    );
  });

  it('brings a better answer back no sooner than a worse one', () => {
    fc.assert(
      fc.property(history, (answers) => {
        const card = answers.reduce(cardAfter, null as Card | null);
        const day = (card?.dueDay ?? DAY) + 1;
        const days = marks.map((own) => cardAfter(card, { day, mark: own }).dueDay);
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }),
    );
  });
});

describe('scheduled()', () => {
  it('makes cards of all that waits, in whatever order it is called', () => {
    fc.assert(
      fc.property(history, (answers) => {
        const all = doing(
          emptyProgress,
          ...answers.map(({ day, mark: own }): [string, Answer] => [
            'ops/l/a',
            answer(own === 'known' || own === 'doubted', own === 'missedSure', day),
          ]),
        );
        let step = emptyProgress;
        for (const { day, mark: own } of answers)
          step = scheduled(
            withAnswer(
              step,
              'ops/l/a',
              answer(own === 'known' || own === 'doubted', own === 'missedSure', day),
            ),
          );
        expect(scheduled(all)).toEqual(step);
        expect(scheduled(step)).toBe(step);
      }),
    );
  });
});

describe('reviewQueue()', () => {
  const start = scheduled(
    doing(
      emptyProgress,
      ['ops/l/known', answer(true, true)],
      ['ops/l/unsure-miss', answer(false, false)],
      ['ops/l/sure-miss', answer(false, true)],
      ['promo/m/doubted', answer(true, false)],
    ),
  );

  it('has nothing on the same day, the misses after one, sure ones first', () => {
    expect(reviewQueue(start, DAY)).toEqual([]);
    expect(reviewQueue(start, DAY + 1)).toEqual(['ops/l/sure-miss', 'ops/l/unsure-miss']);
  });

  it('has all after five days: misses, the doubtful, then the known', () => {
    const all = ['ops/l/sure-miss', 'ops/l/unsure-miss', 'promo/m/doubted', 'ops/l/known'];
    expect(reviewQueue(start, DAY + 5)).toEqual(all);
  });

  it('after sixty days has what was missed again first, and not what was known twice over', () => {
    const later = scheduled(
      doing(
        start,
        ['ops/l/sure-miss', answer(true, true, DAY + 1)],
        ['ops/l/unsure-miss', answer(false, true, DAY + 1)],
        ['ops/l/known', answer(true, true, DAY + 5)],
        ['promo/m/doubted', answer(true, null, DAY + 5)],
      ),
    );
    expect(reviewQueue(later, DAY + 60)[0]).toBe('ops/l/unsure-miss');
    const again = scheduled(doing(later, ['ops/l/known', answer(true, true, DAY + 60)]));
    expect(reviewQueue(again, DAY + 61)).not.toContain('ops/l/known');
  });

  it('orders answers that no card holds yet in the same way', () => {
    const waiting = doing(
      emptyProgress,
      ['b', answer(false, false)],
      ['a', answer(false, true)],
      ['c', answer(true, null)],
    );
    expect(reviewQueue(waiting, DAY + 3)).toEqual(['a', 'b', 'c']);
  });

  it('holds what is due, once each, misses before the rest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(8), mark), { maxLength: 20 }),
        fc.nat(60),
        (done, days) => {
          const progress = scheduled(
            doing(
              emptyProgress,
              ...done.map(([item, own], i): [string, Answer] => [
                `ops/l/${item}`,
                answer(own === 'known', own === 'missedSure', DAY + i),
              ]),
            ),
          );
          const today = DAY + done.length + days;
          const queue = reviewQueue(progress, today);
          expect(queue.toSorted()).toEqual(dueItems(progress, today).toSorted());
          const ranks = queue.map((id) => marks.indexOf(progress.items[id]?.card?.mark ?? 'known'));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
