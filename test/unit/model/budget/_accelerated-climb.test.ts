// The climb ends at the top, keeps the rules, and knows how far it may be off. 爬到顶、守约束、知差距。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceleratedClimb } from '@/model/budget/_accelerated-climb';

// Σ a ln(1 + x/a): the best split of the sum is in proportion to a.
const logHill = (scales: readonly number[]) => (point: Float64Array, gradient: Float64Array) => {
  let height = 0;
  scales.forEach((a, i) => {
    height += a * Math.log1p((point[i] as number) / a);
    gradient[i] = a / (a + (point[i] as number));
  });
  return height;
};

function climbOf(scales: readonly number[], sum: number) {
  const low = new Float64Array(scales.length);
  const high = new Float64Array(scales.length).fill(sum);
  const start = new Float64Array(scales.length).fill(sum / scales.length);
  return { heightAt: logHill(scales), box: { low, high }, sum, start };
}

describe('acceleratedClimb()', () => {
  it('splits in proportion', () => {
    const { point, gap } = acceleratedClimb(climbOf([1, 2, 5], 16), 400, { enough: 1e-13 });
    [2, 4, 10].forEach((one, i) => expect(point[i]).toBeCloseTo(one, 4));
    expect(gap).toBeLessThan(1e-8);
  });

  it('never reports a gap smaller than what is missing', () => {
    const scale = fc.double({ min: 0.1, max: 10, noNaN: true });
    const steps = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.array(scale, { minLength: 2, maxLength: 8 }), steps, (scales, maxSteps) => {
        const all = scales.reduce((sum, one) => sum + one, 0);
        const found = acceleratedClimb(climbOf(scales, 10), maxSteps, { enough: 0 });
        const best = all * Math.log1p(10 / all);
        expect(found.height).toBeLessThanOrEqual(best + 1e-9);
        expect(found.height + found.gap).toBeGreaterThanOrEqual(best - 1e-9);
        expect(found.point.reduce((sum, one) => sum + one, 0)).toBeCloseTo(10, 8);
      }),
    );
  });

  it('tells of progress and stops when asked', () => {
    const told: number[] = [];
    const onProgress = (doneRatio: number) => told.push(doneRatio);
    acceleratedClimb(climbOf([1, 2, 5], 16), 50, { enough: -1, watch: { onProgress } });
    expect(told).toEqual([0.4, 0.8, 1]);
    const signal = AbortSignal.abort(new Error('stopped'));
    expect(() =>
      acceleratedClimb(climbOf([1, 2], 9), 50, { enough: -1, watch: { signal } }),
    ).toThrow('stopped');
  });
});
