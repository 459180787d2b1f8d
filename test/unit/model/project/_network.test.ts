// Order of activities, and circles named in full. 工序排序与循环的指名。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from '@/model/project/_network';

const link = (name: string, ...predecessors: string[]) => ({ name, predecessors });

describe('networkOf()', () => {
  it('puts every activity after those it waits for', () => {
    const edges = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 30 });
    fc.assert(
      fc.property(edges, fc.integer(), (list, seed) => {
        // Edges from low to high ranks cannot make a circle; names are shuffled over the ranks.
        const rank = (i: number) => (i * 7 + (seed % 10) + 10) % 10;
        const activities = Array.from({ length: 10 }, (_, i) =>
          link(
            `n${i}`,
            ...list.filter(([a, b]) => b === i && rank(a) < rank(b)).map(([a]) => `n${a}`),
          ),
        );
        const { order, before, after } = networkOf(activities);
        expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        before.forEach((froms, i) =>
          froms.forEach((from) => {
            expect(order.indexOf(from)).toBeLessThan(order.indexOf(i));
            expect(after[from]).toContain(i);
          }),
        );
        expect(after.flat()).toHaveLength(before.flat().length);
      }),
    );
  });

  it('counts a predecessor once, however often it is named', () => {
    expect(networkOf([link('a'), link('b', 'a', 'a')]).before).toEqual([[], [0]]);
  });

  it('names the circle in the order of work, and nothing beside it', () => {
    const plan = [
      link('start'),
      link('c', 'b'),
      link('b', 'a', 'start'),
      link('a', 'c'),
      link('end', 'c'),
    ];
    expect(() => networkOf(plan)).toThrow(
      /^activities must not wait for each other in a circle, got c → a → b → c$/,
    );
    expect(() => networkOf([link('a', 'a')])).toThrow('in a circle, got a → a');
  });

  it('names the bad argument', () => {
    expect(() => networkOf([])).toThrow('activities must have at least one value');
    expect(() => networkOf([link('a'), link('a')])).toThrow('unlike names, got a twice');
    expect(() => networkOf([link('a', 'x')])).toThrow(
      'predecessors of a must be activities, got x',
    );
  });
});
