// The chain of touches: shares of moves, memory, repeats. 接触点转移链。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyChain } from '@/model/attribution/journey-chain';
import { journeysOf } from '@/model/attribution/journeys';
import { fromRows, rows } from './_journeys';

describe('journeyChain()', () => {
  it('counts moves and conversions as shares of all that leave a state', () => {
    const chain = journeyChain(journeysOf(['a > b', 'a'], [3, 1], [0, 4]), 1);
    expect([...chain.stateChannels]).toEqual([-1, 0, 1]);
    expect([...chain.moveStates]).toEqual([1, 2]);
    expect([...chain.moveRatios]).toEqual([1, 3 / 8]);
    expect([...chain.conversionRatios]).toEqual([0, 1 / 8, 1]);
  });

  it('leaves out repeats of a touch', () => {
    const plain = journeyChain(journeysOf(['a > b'], [1], [2]), 1);
    expect(journeyChain(journeysOf(['a > a > a > b > b'], [1], [2]), 1)).toEqual(plain);
  });

  it('remembers as many touches as the order says', () => {
    const journeys = journeysOf(['a > b > c', 'c > b > a'], [1, 1], [0, 0]);
    expect(journeyChain(journeys, 1).stateChannels).toHaveLength(4);
    expect(journeyChain(journeys, 2).stateChannels).toHaveLength(7);
  });

  it('passes over journeys nobody made', () => {
    expect(journeyChain(journeysOf(['a > b', 'c'], [1, 0], [0, 0]), 1).stateChannels).toHaveLength(
      3,
    );
  });

  it('lets everybody who leaves a state move, buy or be lost', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), (list, order) => {
        const chain = journeyChain(fromRows(list), order);
        chain.stateChannels.forEach((_, state) => {
          const [start, end] = [chain.moveStarts[state], chain.moveStarts[state + 1]];
          const moves = chain.moveRatios.subarray(start, end);
          const sum = moves.reduce(
            (total, ratio) => total + ratio,
            chain.conversionRatios[state] ?? NaN,
          );
          expect(sum).toBeLessThanOrEqual(1 + 1e-12);
          expect(moves.every((ratio) => ratio > 0)).toBe(true);
        });
      }),
    );
  });

  it('names an order that is none or cannot be numbered', () => {
    const journeys = journeysOf(['a > b'], [1], [0]);
    expect(() => journeyChain(journeys, 0)).toThrow('order must be at least 1, got 0');
    expect(() => journeyChain(journeys, 1.5)).toThrow('order must be a whole number, got 1.5');
    expect(() => journeyChain(journeys, 99)).toThrow('order must be low enough');
  });
});
