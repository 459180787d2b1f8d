import { describe, expect, it } from 'vitest';
import { bestRung, bestTargeted } from '@/simulators/segment-studio/ladder';
import spec from '@/simulators/segment-studio/spec';
import { at } from './_studio';

const worths = (ladder: { worthYuan: number }[]) => ladder.map(({ worthYuan }) => worthYuan);

describe('bestTargeted()', () => {
  it('is as good as the best rung of every choice of features and scale', () => {
    const best = bestTargeted(spec.start('real'), 'real').profitYuan;
    for (const scaling of [0, 1, 2])
      for (const [recency, frequency, monetary] of [
        [1, 0, 0],
        [1, 1, 0],
        [0, 1, 1],
        [1, 1, 1],
      ]) {
        const { ladder } = at('real', { recency, frequency, monetary, scaling });
        expect(bestRung(ladder).profitYuan).toBeLessThanOrEqual(best);
      }
  });

  it('moves with the costs', () => {
    const dear = spec.start('real', { setUpYuan: 40_000 });
    const best = bestTargeted(spec.start('real'), 'real').profitYuan;
    expect(bestTargeted(dear, 'real').profitYuan).toBeLessThan(best);
  });
});

// Named by the design: neat clusters can be worth nothing; the third segment pays, the sixth does
// not; 95 % of the best with four segments or fewer. Worth is set by the teaching answers of `truth`.
describe('the claims', () => {
  it('a silhouette of 0.98 is worth less than nothing', () => {
    const neat = at('neat');
    expect(neat.silhouette).toBeGreaterThan(0.97);
    expect(neat.worthYuan).toBeLessThan(0);
  });

  it('the third segment pays and the sixth does not', () => {
    const [, two = 0, three = 0, , five = 0, six = 0] = worths(at('real').ladder);
    expect(three - two).toBeGreaterThan(10_000);
    expect(six - five).toBeLessThan(-10_000);
  });

  it('the best silhouette is at two segments, the best profit is not', () => {
    const { ladder } = at('real');
    const silhouettes = ladder.slice(1).map(({ silhouette }) => silhouette ?? 0);
    expect(Math.max(...silhouettes)).toBe(silhouettes[0]);
    expect(bestRung(ladder).place).toBe(5);
  });

  it('four segments reach 95 % of the best of all ways to part', () => {
    const start = spec.start('real');
    const best = bestTargeted(start, 'real').profitYuan;
    const few = at('real', { frequency: 0, monetary: 0, segments: 4 });
    expect(few.segments).toHaveLength(4);
    expect(few.plan.profitYuan / best).toBeGreaterThanOrEqual(0.95);
  });

  it('parting is worth next to nothing where everybody answers alike', () => {
    expect(at('alike').worthYuan).toBeLessThan(0);
    // What is left is the calls spared on small buyers, not coupons of their own.
    const { best } = at('alike', { contactYuan: 0, setUpYuan: 0 });
    expect(best.segments.profitYuan - best.uniform.profitYuan).toBeCloseTo(0, 3);
  });

  it('of the case’s rulers money is wasted', () => {
    const { ladder } = at('apparel');
    expect(bestRung(ladder).place).toBe(3);
    const [all, recencyAndOrders] = [ladder[7], ladder[3]];
    expect((recencyAndOrders?.worthYuan ?? 0) - (all?.worthYuan ?? 0)).toBeGreaterThan(0);
  });
});
