import { describe, expect, it } from 'vitest';
import { sumsOf } from '@/simulators/peeking/draws';

describe('sumsOf()', () => {
  it('is the same for a seed, also after it was forgotten', () => {
    const first = sumsOf(1);
    expect(sumsOf(1)).toBe(first);
    for (let seed = 2; seed < 9; seed += 1) sumsOf(seed);
    expect(sumsOf(1)).not.toBe(first);
    expect(sumsOf(1)).toEqual(first);
    expect(first).toHaveLength(100);
  });
});
