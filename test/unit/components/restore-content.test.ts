// What a restore code brings back: all done lessons and items, rough days, nothing invented. 恢复码的内容。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeGroups, codeValues } from '@/components/restore-code';
import { restoredProgress, restoreValues } from '@/components/restore-content';
import type { KnownSite } from '@/components/restore-content';
import { withAnswer } from '@/stores/answer-data';
import { emptyProgress, withChallenge, withPartRead } from '@/stores/progress-data';
import type { Card, Progress } from '@/stores/progress-data';
import { mergedProgress } from '@/stores/progress-merge-data';

const TODAY = 20_800;
const names = (word: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${word}-${i}`);
/** As large as both courses may become: 60 lessons of 8 parts and 6 questions. */
const site: KnownSite = {
  lessons: names('ops/lesson', 60).map((id) => ({
    id,
    parts: names('part', 8),
    items: names('item', 6),
  })),
  challenges: names('simulator/challenge', 40),
  misconceptions: names('misconception', 30),
};

const card = (dueDay: number, mark: Card['mark'], stabilityDays = 10): Card => ({
  stabilityDays,
  difficulty: 4,
  dueDay,
  lastDay: TODAY - 9,
  repCount: 2,
  lapseCount: 0,
  mark,
});

function withCard(progress: Progress, item: string, own: Card): Progress {
  const isRight = own.mark === 'known' || own.mark === 'doubted';
  const after = withAnswer(progress, item, { isRight, isSure: own.mark === 'missedSure', atMs: 1 });
  const record = after.items[item];
  if (!record) throw new Error('not answered');
  return { ...after, items: { ...after.items, [item]: { ...record, card: own, waiting: [] } } };
}

const lesson = fc.integer({ min: 0, max: 59 }).map((i) => `ops/lesson-${i}`);
const change = fc.oneof(
  fc.tuple(lesson, fc.nat(7)).map(
    ([id, part]) =>
      (p: Progress) =>
        withPartRead(p, id, `part-${part}`),
  ),
  fc
    .tuple(
      lesson,
      fc.nat(5),
      fc.integer({ min: -40, max: 300 }),
      fc.constantFrom('missedSure', 'missed', 'known'),
    )
    .map(
      ([id, item, days, mark]) =>
        (p: Progress) =>
          withCard(p, `${id}/item-${item}`, card(TODAY + days, mark as Card['mark'])),
    ),
  fc.nat(39).map((i) => (p: Progress) => withChallenge(p, `simulator/challenge-${i}`, 5)),
  fc
    .tuple(fc.nat(29), fc.uniqueArray(fc.string(), { maxLength: 3 }))
    .map(([i, successes]) => (p: Progress) => ({
      ...p,
      misconceptions: {
        ...p.misconceptions,
        [`misconception-${i}`]: { atMs: 3, missed: 'x', successes },
      },
    })),
);
const anyDone = fc
  .array(change, { maxLength: 60 })
  .map((changes) => changes.reduce((progress, apply) => apply(progress), emptyProgress));

const throughCode = (progress: Progress, known = site) => {
  const result = codeValues(codeGroups(restoreValues(progress, known, TODAY)).join(' '));
  if ('fault' in result) throw new Error(result.fault.code);
  return restoredProgress(result.values, known);
};

describe('restoredProgress()', () => {
  it('brings back every part, item, misconception and challenge, and nothing else', () => {
    fc.assert(
      fc.property(anyDone, (progress) => {
        const { progress: back, goneCount } = throughCode(progress);
        expect(goneCount).toBe(0);
        for (const [id, read] of Object.entries(progress.parts))
          expect(back.parts[id]?.toSorted()).toEqual(read.toSorted());
        expect(Object.keys(back.parts).toSorted()).toEqual(Object.keys(progress.parts).toSorted());
        for (const field of ['items', 'misconceptions', 'challenges'] as const)
          expect(Object.keys(back[field]).toSorted()).toEqual(
            Object.keys(progress[field]).toSorted(),
          );
        for (const [id, { successes }] of Object.entries(progress.misconceptions))
          expect(back.misconceptions[id]?.successes).toHaveLength(successes.length);
      }),
    );
  });

  it('brings items back no later than planned, misses as misses', () => {
    fc.assert(
      fc.property(anyDone, (progress) => {
        const { items } = throughCode(progress).progress;
        for (const [id, { card: own, lastWasRight }] of Object.entries(progress.items)) {
          const back = items[id];
          expect(back?.lastWasRight).toBe(lastWasRight);
          expect(back?.card?.mark).toBe(own?.mark);
          expect(back?.card?.dueDay).toBeLessThanOrEqual(Math.max(TODAY, own?.dueDay ?? 0));
        }
      }),
    );
  });

  it('is the same when it goes through a code again', () => {
    fc.assert(
      fc.property(anyDone, (progress) => {
        const once = throughCode(progress).progress;
        expect(throughCode(once).progress).toEqual(once);
      }),
    );
  });

  it('takes nothing from what is there when it is merged', () => {
    fc.assert(
      fc.property(anyDone, (progress) => {
        const { misconceptions, challenges } = mergedProgress(
          progress,
          throughCode(progress).progress,
        );
        expect(misconceptions).toEqual(progress.misconceptions);
        expect(challenges).toEqual(progress.challenges);
      }),
    );
  });

  it('says how much the site has no more, and keeps the rest', () => {
    const done = ['ops/lesson-1', 'ops/lesson-2'].reduce(
      (progress, id) => withPartRead(progress, id, 'part-3'),
      withChallenge(emptyProgress, 'simulator/challenge-1', 5),
    );
    const result = codeValues(codeGroups(restoreValues(done, site, TODAY)).join(''));
    const values = 'values' in result ? result.values : [];
    const smaller = {
      ...site,
      lessons: site.lessons.filter(({ id }) => id !== 'ops/lesson-1'),
      challenges: [],
    };
    const { progress, goneCount } = restoredProgress(values, smaller);
    expect(goneCount).toBe(2);
    expect(progress.parts).toEqual({ 'ops/lesson-2': ['part-3'] });
  });

  it('keeps a lesson read to its end as read when the lesson has changed since', () => {
    const known = site.lessons[0] as KnownSite['lessons'][number];
    const whole = known.parts.reduce(
      (progress, part) => withPartRead(progress, known.id, part),
      emptyProgress,
    );
    const values = restoreValues(whole, site, TODAY);
    const changed = { ...known, parts: ['new', ...known.parts] };
    const { progress } = restoredProgress(values, { ...site, lessons: [changed] });
    expect(progress.parts[known.id]).toEqual(changed.parts);
  });
});

describe('restoreValues()', () => {
  const everything = site.lessons.reduce((progress, { id, parts, items }) => {
    const read = parts.reduce((now, part) => withPartRead(now, id, part), progress);
    return items.reduce(
      (now, item) => withCard(now, `${id}/${item}`, card(TODAY + 20, 'known')),
      read,
    );
  }, emptyProgress);

  it('makes a code of one screen even of both courses done whole', () => {
    const groups = codeGroups(restoreValues(everything, site, TODAY));
    expect(groups.length).toBeLessThanOrEqual(175); // 35 rows of five
  });

  it('makes three rows of a first lesson', () => {
    const first = { ...site, lessons: site.lessons.slice(0, 1) };
    const groups = codeGroups(restoreValues(everything, first, TODAY));
    expect(groups.length).toBeLessThanOrEqual(15);
  });
});
