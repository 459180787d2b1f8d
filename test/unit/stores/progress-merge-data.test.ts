// Two devices' progress becomes one, whichever is first, and nothing is lost. 合并进度。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProgress } from '@/stores/progress-data';
import type { Progress } from '@/stores/progress-data';
import { mergedProgress } from '@/stores/progress-merge-data';
import { refusal } from './_refused';
import { anyChange, anyProgress, full } from './_samples';

/** Two devices that began with the same progress and went on apart. */
const pair = fc
  .tuple(anyProgress, fc.array(anyChange, { maxLength: 6 }), fc.array(anyChange, { maxLength: 6 }))
  .map(([start, one, other]): [Progress, Progress] => [
    one.reduce((progress, change) => change(progress), start),
    other.reduce((progress, change) => change(progress), start),
  ]);

const sorted = (progress: Progress): Progress => ({
  ...progress,
  parts: Object.fromEntries(
    Object.entries(progress.parts).map(([id, read]) => [id, read.toSorted()]),
  ),
  misconceptions: Object.fromEntries(
    Object.entries(progress.misconceptions).map(([id, held]) => [
      id,
      { ...held, successes: held.successes.toSorted() },
    ]),
  ),
});

describe('mergedProgress()', () => {
  it('is the same from either side', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(mergedProgress(a, b)).toEqual(mergedProgress(b, a));
      }),
    );
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const both = mergedProgress(a, b);
        expect(sorted(mergedProgress(both, b))).toEqual(sorted(both));
        expect(sorted(mergedProgress(a, both))).toEqual(sorted(both));
        expect(sorted(mergedProgress(a, a))).toEqual(sorted(a));
      }),
    );
  });

  it('comes to the same over three devices in any order', () => {
    fc.assert(
      fc.property(pair, anyProgress, ([a, b], c) => {
        const left = mergedProgress(mergedProgress(a, b), c);
        expect(sorted(left)).toEqual(sorted(mergedProgress(a, mergedProgress(b, c))));
      }),
    );
  });

  it('loses nothing that either side has done, and can be stored', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const both = mergedProgress(a, b);
        for (const one of [a, b]) {
          for (const [id, read] of Object.entries(one.parts))
            expect(both.parts[id]).toEqual(expect.arrayContaining(read));
          for (const [id, { rightCount, wrongCount, card, waiting }] of Object.entries(one.items)) {
            const kept = both.items[id];
            expect(kept?.rightCount).toBeGreaterThanOrEqual(rightCount);
            expect(kept?.wrongCount).toBeGreaterThanOrEqual(wrongCount);
            if (card || waiting.length > 0)
              expect(kept?.card !== null || (kept?.waiting.length ?? 0) > 0).toBe(true);
          }
          for (const field of ['misconceptions', 'challenges', 'predictions'] as const)
            expect(Object.keys(both[field])).toEqual(
              expect.arrayContaining(Object.keys(one[field])),
            );
          for (const [key, guess] of Object.entries(one.predictions))
            if (guess !== null) expect(both.predictions[key]).not.toBeNull();
        }
        expect(refusal(JSON.stringify(both))).toBeNull();
      }),
    );
  });

  it('has nothing to add to or from an empty progress', () => {
    expect(sorted(mergedProgress(full, emptyProgress))).toEqual(sorted(full));
  });

  it('keeps the later card, the answers after it, and of one day the worse', () => {
    const record = full.items['ops/sales-funnel/a'];
    if (!record?.card) throw new Error('the sample lost its card');
    const later = { ...record.card, lastDay: 19_690, dueDay: 19_700 };
    const of = (item: object): Progress => ({
      ...full,
      items: { 'ops/sales-funnel/a': { ...record, ...item } },
    });
    const both = mergedProgress(
      of({
        waiting: [
          { day: 19_680, mark: 'known' },
          { day: 19_695, mark: 'known' },
        ],
      }),
      of({ card: later, waiting: [{ day: 19_695, mark: 'missed' }] }),
    );
    expect(both.items['ops/sales-funnel/a']).toMatchObject({
      card: later,
      waiting: [{ day: 19_695, mark: 'missed' }],
    });
  });

  it('lets the later miss of a misconception begin anew, and adds up successes after the same', () => {
    const of = (atMs: number, ...successes: string[]): Progress => ({
      ...emptyProgress,
      misconceptions: { m: { atMs, missed: 'a#0', successes } },
    });
    const heldBy = (...all: [Progress, Progress]) =>
      mergedProgress(...all).misconceptions['m']?.successes;
    expect(heldBy(of(5, 'a#1'), of(5, 'a#2'))).toEqual(['a#1', 'a#2']);
    expect(heldBy(of(5, 'a#1', 'a#2'), of(6))).toEqual([]);
  });
});
