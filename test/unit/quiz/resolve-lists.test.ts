import { describe, expect, it } from 'vitest';
import { resolvedCase, resolvedOptions, resolvedOrder } from '@/quiz/resolve-lists';
import type { Say } from '@/quiz/resolve';
import { branching, options, order } from './_items';

const say: Say = (text) => text?.en ?? '';

describe('resolvedOptions()', () => {
  it('keeps which are right and leaves a reason that is not written empty', () => {
    const { options: shown } = resolvedOptions(options, say);
    expect(shown.map(({ id, isRight, why }) => [id, isRight, why])).toEqual([
      ['a', true, ''],
      ['b', false, 'not {asked}'],
      ['c', false, 'nor c'],
    ]);
  });
});

describe('resolvedOrder()', () => {
  it('keeps the key and never presents it', () => {
    const { key, entries, turns } = resolvedOrder(order, say);
    expect(key).toEqual(['answer', 'ask', 'advise', 'close']);
    expect(entries.map(({ why }) => why)).toEqual([
      '',
      'after answer',
      'after ask',
      'after advise',
    ]);
    for (const [drawn] of turns) expect(drawn).not.toEqual([0, 1, 2, 3]);
  });
});

describe('resolvedCase()', () => {
  it('keeps where each choice leads, and draws an order for every situation', () => {
    const { situations, turns } = resolvedCase(branching, say);
    expect(situations[0]?.choices.map(({ id, leads }) => [id, leads])).toEqual([
      ['wait', 'later'],
      ['rush', 'mess'],
      ['drop', undefined],
    ]);
    expect(turns).toHaveLength(3);
    for (const turn of turns) expect(turn.map((drawn) => drawn.length)).toEqual([3, 2, 2]);
  });
});
