import { describe, expect, it } from 'vitest';
import safeLevels from '@/simulators/peeking/safe-levels.reduce';

describe('the safe levels', () => {
  // Pocock 1977, table 1: nominal levels for 5 % over all looks.
  it.each([
    [1, 0.05],
    [2, 0.0294],
    [3, 0.0221],
    [4, 0.0182],
    [5, 0.0158],
    [10, 0.0106],
  ])('for %i looks is as printed', (looks, level) => {
    expect(safeLevels[looks - 1]).toBeCloseTo(level, 4);
  });

  it('stand for every number of looks that can be set', () => {
    expect(safeLevels).toHaveLength(20);
  });
});
