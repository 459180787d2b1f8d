import { describe, expect, it } from 'vitest';
import { pageItem, presented } from '@/quiz/presented';
import { resolvedItem } from '@/quiz/resolve';
import { everyKind, number, order, sources } from './_items';

const resolved = (item: (typeof everyKind)[number]) => resolvedItem(item, 'en', sources);

describe('presented()', () => {
  it('gives the numbers of each seed and goes round after the last', () => {
    const item = resolved(number);
    const asks = [0, 1, 2, 3].map((turn) => presented(item, turn).ask);
    expect(new Set(asks).size).toBe(3);
    expect(asks[3]).toBe(asks[0]);
  });

  it('puts the entries of an order as drawn and keeps the key', () => {
    const item = resolved(order);
    const drawn = 'turns' in item ? item.turns[1]?.[0] : [];
    const shown = presented(item, 1);
    if (shown.kind !== 'order') throw new Error(shown.kind);
    expect(shown.entries.map(({ id }) => shown.key.indexOf(id))).toEqual(drawn);
  });
});

describe('pageItem()', () => {
  it('holds every turn of every kind, and no orders to draw from', () => {
    const counts = everyKind.map((item) => pageItem(resolved(item)).turns.length);
    expect(counts).toEqual([2, 3, 3, 3, 3, 3, 1]);
    expect(JSON.stringify(everyKind.map((item) => pageItem(resolved(item)).turns))).not.toContain(
      '"turns"',
    );
  });
});
