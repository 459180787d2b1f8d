// Forward and backward pass. 正推与逆推。
import { describe, expect, it } from 'vitest';
import { networkOf } from '@/model/project/_network';
import { earliestStarts, latestStarts, roundingOf } from '@/model/project/_passes';

const NETWORK = networkOf([
  { name: 'shoot', predecessors: [] },
  { name: 'copy', predecessors: [] },
  { name: 'page', predecessors: ['shoot', 'copy'] },
]);

describe('earliestStarts()', () => {
  it('waits for the slowest', () => {
    const { starts, length } = earliestStarts(NETWORK, [3, 1, 2]);
    expect([[...starts], length]).toEqual([[0, 0, 3], 5]);
  });
});

describe('latestStarts()', () => {
  it('counts back from the end', () => {
    expect([...latestStarts(NETWORK, [3, 1, 2], 5)]).toEqual([0, 2, 3]);
    expect([...latestStarts(NETWORK, [3, 1, 2], 7)]).toEqual([2, 4, 5]);
  });
});

describe('roundingOf()', () => {
  it('is a billionth of the whole', () => {
    expect(roundingOf(44)).toBeCloseTo(4.4e-8, 16);
    expect(roundingOf(0)).toBe(0);
  });
});
