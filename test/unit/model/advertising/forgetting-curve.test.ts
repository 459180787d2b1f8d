// The forgetting curve beside what Ebbinghaus measured. 遗忘曲线与艾宾浩斯的实测。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedEffortRatio } from '@/model/advertising/forgetting-curve';

describe('savedEffortRatio()', () => {
  it.each([
    [20, 0.582],
    [64, 0.442],
    [526, 0.358],
    [1440, 0.337],
    [2880, 0.278],
    [6 * 1440, 0.254],
    [31 * 1440, 0.211],
  ])('lies within 3 points of what was measured after %d minutes', (minutes, observed) => {
    expect(Math.abs(savedEffortRatio(minutes) - observed)).toBeLessThan(0.033);
  });

  it('is all after a minute and only falls', () => {
    expect(savedEffortRatio(1)).toBe(1);
    const time = fc.double({ min: 1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(time, time, (a, b) => {
        expect(savedEffortRatio(Math.max(a, b))).toBeLessThanOrEqual(
          savedEffortRatio(Math.min(a, b)),
        );
        expect(savedEffortRatio(a)).toBeGreaterThan(0);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => savedEffortRatio(0.5)).toThrow('minutes must be at least 1, got 0.5');
    expect(() => savedEffortRatio(NaN)).toThrow('minutes must be at least 1, got NaN');
  });
});
