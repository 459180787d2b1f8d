import { describe, expect, it } from 'vitest';
import type { Say } from '@/quiz/resolve';
import { resolvedClassify, resolvedMatch } from '@/quiz/resolve-placed';
import { classify, match } from './_items';

const say: Say = (text) => text?.en ?? '';

describe('resolvedMatch()', () => {
  it('gives each left one its own partner, and partners that nothing goes with', () => {
    const { entries, places, wrong } = resolvedMatch(match, say);
    expect(entries.map(({ id, place }) => [id, place])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
    expect(places.map(({ text, why }) => [text, why])).toEqual([
      ['right a', ''],
      ['right b', ''],
      ['right c', ''],
      ['right idle', 'idle is for none'],
    ]);
    expect(wrong).toEqual([{ entry: 'a', place: 'b', why: 'a is no b' }]);
  });

  it('never sets all partners level with what they go with', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    for (const extra of [[], match.extra])
      for (const [entries = [], places = []] of resolvedMatch({ ...match, extra, seeds }, say)
        .turns)
        expect(entries.every((entry, i) => places[i] === entry)).toBe(false);
  });
});

describe('resolvedClassify()', () => {
  it('leaves the classes in the author’s order and shuffles the cards', () => {
    const { turns, entries } = resolvedClassify(classify, say);
    expect(entries.map(({ place }) => place)).toEqual(['guide', 'push', 'push']);
    expect(new Set(turns.map(([cards]) => String(cards))).size).toBe(3);
    for (const [, classes] of turns) expect(classes).toEqual([0, 1]);
  });
});
