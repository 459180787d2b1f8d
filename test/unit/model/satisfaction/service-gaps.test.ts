// Service gaps: means, weights, the worst dimension. 服务质量差距。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceGaps } from '@/model/satisfaction/service-gaps';

const answer = fc.integer({ min: 1, max: 7 });
const items = fc.array(fc.array(answer, { minLength: 2, maxLength: 2 }), {
  minLength: 5,
  maxLength: 5,
});
const WEIGHTS = [11, 32, 22, 19, 16];

describe('serviceGaps()', () => {
  it('takes expectation from perception', () => {
    const found = serviceGaps(
      [
        [6, 6],
        [7, 7],
      ],
      [
        [6, 5],
        [5, 6],
      ],
      [25, 75],
    );
    expect(found.gaps).toEqual([-0.5, -1.5]);
    expect(found.weightedGap).toBe(-1.25);
    expect(found.perceptions).toEqual([5.5, 5.5]);
    expect(found.weightedPerception).toBe(5.5);
    expect(found.worstDimension).toBe(1);
  });

  it('is nothing when all is as expected, and turns sign when turned round', () => {
    fc.assert(
      fc.property(items, items, (expected, perceived) => {
        expect(serviceGaps(expected, expected, WEIGHTS).weightedGap).toBe(0);
        const found = serviceGaps(expected, perceived, WEIGHTS);
        const turned = serviceGaps(perceived, expected, WEIGHTS);
        expect(turned.weightedGap).toBeCloseTo(0 - found.weightedGap, 12);
        expect(Math.abs(found.weightedGap)).toBeLessThanOrEqual(6);
        expect(found.weightedGap).toBeGreaterThanOrEqual(Math.min(...found.gaps) - 1e-12);
        const doubled = serviceGaps(
          expected,
          perceived,
          WEIGHTS.map((weight) => 2 * weight),
        );
        expect(doubled.weightedGap).toBeCloseTo(found.weightedGap, 12);
      }),
    );
  });

  it('takes as many questions a dimension as there are', () => {
    expect(serviceGaps([[6], [7, 7, 7]], [[5], [7, 7, 4]], [1, 1]).gaps).toEqual([-1, -1]);
  });

  it('names the bad argument', () => {
    expect(() => serviceGaps([], [], [])).toThrow('expectations must have at least one value');
    expect(() => serviceGaps([[1]], [], [1])).toThrow(
      'perceptions must be as long as expectations',
    );
    expect(() => serviceGaps([[1]], [[1, 2]], [1])).toThrow('perceptions[0] must be as long as');
    expect(() => serviceGaps([[]], [[]], [1])).toThrow(
      'expectations[0] must have at least one value',
    );
    expect(() => serviceGaps([[1]], [[NaN]], [1])).toThrow(
      'perceptions[0][0] must be finite, got NaN',
    );
    expect(() => serviceGaps([[1]], [[1]], [0])).toThrow('sum of weights must be above 0, got 0');
    expect(() => serviceGaps([[1]], [[1]], [-1])).toThrow('weights[0] must be at least 0, got -1');
  });
});
