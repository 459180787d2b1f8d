import { describe, expect, it } from 'vitest';
import { AGREED_RATIO, MOST_LOOKS, published } from '@/simulators/peeking/levels';

describe('published', () => {
  it('begins at the agreed level, rises, and ends at the most looks', () => {
    expect(published[0]).toEqual({ looks: 1, errorRatio: AGREED_RATIO });
    expect(published.at(-1)?.looks).toBe(MOST_LOOKS);
    published.forEach(({ errorRatio }, i) =>
      expect(errorRatio).toBeGreaterThan(published[i - 1]?.errorRatio ?? 0),
    );
  });
});
