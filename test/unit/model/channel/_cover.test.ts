// Counting covered places. 覆盖计数。
import { describe, expect, it } from 'vitest';
import { Cover, sumOfLargest } from '@/model/channel/_cover';

describe('Cover', () => {
  it('gains each place once, and forgets a site that is taken away', () => {
    const cover = new Cover(
      [
        [0, 1],
        [1, 2],
      ],
      [1, 10, 100],
    );
    expect([cover.gain(0), cover.gain(1)]).toEqual([11, 110]);
    cover.change(0, 1);
    expect([cover.gain(0), cover.gain(1)]).toEqual([0, 100]);
    cover.change(1, 1);
    cover.change(0, -1);
    expect(cover.gain(0)).toBe(1);
  });
});

describe('sumOfLargest()', () => {
  it('adds up at most as many as there are', () => {
    expect(sumOfLargest([1, 5, 3], 2)).toBe(8);
    expect(sumOfLargest([1, 5], 9)).toBe(6);
    expect(sumOfLargest([], 2)).toBe(0);
  });
});
