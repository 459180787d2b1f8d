// A sitting goes on until each item was right once. 一次复习。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextItem, sittingOf, withoutItem } from '@/quiz/review-session';

describe('nextItem()', () => {
  it('drops what is right and brings what was missed back after the others', () => {
    const start = sittingOf(['a', 'b', 'c']);
    const missed = nextItem(start, true, false);
    expect(missed.waiting).toEqual(['b', 'c', 'a']);
    const right = nextItem(missed, false, true);
    expect(right.waiting).toEqual(['c', 'a']);
    expect(right).toMatchObject({ doneCount: 1, firstTryCount: 1, missed: ['a'] });
  });

  it('does not count as a first try what was missed before, in this turn or an earlier one', () => {
    const mended = nextItem(sittingOf(['a']), true, true);
    expect(mended).toMatchObject({ waiting: [], doneCount: 1, firstTryCount: 0 });
    const later = nextItem(nextItem(sittingOf(['a']), true, false), false, true);
    expect(later).toMatchObject({ waiting: [], doneCount: 1, firstTryCount: 0 });
  });

  it('puts the only item on the page anew', () => {
    const again = nextItem(sittingOf(['a']), true, false);
    expect(again).toMatchObject({ waiting: ['a'], shownCount: 2 });
    expect(nextItem(sittingOf([]), false, true)).toEqual(sittingOf([]));
  });

  it('ends with every item done once, however often each is missed', () => {
    const items = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(items, fc.array(fc.boolean(), { maxLength: 40 }), (ids, answers) => {
        let sitting = sittingOf(ids);
        for (const isRight of answers) sitting = nextItem(sitting, !isRight, isRight);
        expect(sitting.doneCount + sitting.waiting.length).toBe(ids.length);
        while (sitting.waiting.length > 0) sitting = nextItem(sitting, false, true);
        expect(sitting.doneCount).toBe(ids.length);
        expect(sitting.firstTryCount).toBe(ids.length - sitting.missed.length);
      }),
    );
  });
});

describe('withoutItem()', () => {
  it('leaves out what cannot be asked', () => {
    expect(withoutItem(sittingOf(['a', 'b']), 'a').waiting).toEqual(['b']);
  });
});
