// Directions that foretell every choice. 能预言全部选择的方向。
import { describe, expect, it } from 'vitest';
import { foretellsAll, largestShift } from '@/model/choice/_utility-shift';
import { centredSets } from '@/model/choice/centred-sets';

const sets = (choiceCounts: number[]) =>
  centredSets({ attributes: [[-1, 1, 0, 0]], setStarts: [0, 2, 4], choiceCounts });

describe('foretellsAll()', () => {
  it('holds when all chosen lead and one leads alone', () => {
    expect(foretellsAll(sets([0, 1, 1, 0]), [1])).toBe(true);
    expect(foretellsAll(sets([0, 1, 1, 1]), [1])).toBe(true);
  });

  it('fails when one chosen trails, or nobody leads alone', () => {
    expect(foretellsAll(sets([0, 1, 1, 0]), [-1])).toBe(false);
    expect(foretellsAll(sets([1, 1, 1, 0]), [1])).toBe(false);
    expect(foretellsAll(sets([0, 0, 1, 0]), [1])).toBe(false);
    expect(foretellsAll(sets([0, 1, 0, 0]), [0])).toBe(false);
  });
});

describe('largestShift()', () => {
  it('is the largest change of a utility', () => {
    const found = centredSets({ attributes: [[10, 20]], setStarts: [0, 2], choiceCounts: [1, 0] });
    expect(largestShift(found, [-3])).toBe(3);
    expect(largestShift(found, [0])).toBe(0);
  });
});
