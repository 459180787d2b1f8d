// Mix of channels: parts add up, Simpson's paradox is named. 渠道结构效应。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixShift, splitTotal } from '@/model/kpi/mix';

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
const channel = fc.record({
  w0: fc.integer({ min: 1, max: 1e5 }),
  w1: fc.integer({ min: 1, max: 1e5 }),
  r0: fc.double({ min: 0, max: 1, noNaN: true }),
  r1: fc.double({ min: 0, max: 1, noNaN: true }),
});
const periods = fc.array(channel, { minLength: 1, maxLength: 6 }).map((list) => ({
  before: { weights: list.map(({ w0 }) => w0), rates: list.map(({ r0 }) => r0) },
  after: { weights: list.map(({ w1 }) => w1), rates: list.map(({ r1 }) => r1) },
}));

describe('mixShift()', () => {
  it('sees each channel rise and the average fall', () => {
    // 4.2 % to 3.12 % by hand: 0.8 × 5 % + 0.2 × 1 %; 0.4 × 6 % + 0.6 × 1.2 %.
    const found = mixShift(
      { weights: [800, 200], rates: [0.05, 0.01] },
      { weights: [400, 600], rates: [0.06, 0.012] },
    );
    expect(found.before).toBeCloseTo(0.042, 14);
    expect(found.after).toBeCloseTo(0.0312, 14);
    expect(found.isReversed).toBe(true);
    expect(sum(found.rateEffects)).toBeCloseTo(0.6 * 0.01 + 0.4 * 0.002, 14);
    expect(sum(found.mixEffects)).toBeCloseTo(-0.4 * 0.055 + 0.4 * 0.011, 14);
  });

  it('adds up, turns its sign backwards, and keeps the average within the rates', () => {
    fc.assert(
      fc.property(periods, ({ before, after }) => {
        const found = mixShift(before, after);
        const parts = sum(found.rateEffects) + sum(found.mixEffects);
        expect(parts).toBeCloseTo(found.after - found.before, 12);
        const back = mixShift(after, before);
        expect(sum(back.mixEffects)).toBeCloseTo(-sum(found.mixEffects), 12);
        expect(back.isReversed).toBe(found.isReversed);
        expect(found.after).toBeLessThanOrEqual(Math.max(...after.rates) + 1e-12);
        expect(found.after).toBeGreaterThanOrEqual(Math.min(...after.rates) - 1e-12);
      }),
    );
  });

  it('blames nothing on a mix that has only grown, and sees no paradox in it', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 1, max: 9 }), ({ before, after }, times) => {
        const grown = {
          weights: before.weights.map((weight) => weight * times),
          rates: after.rates,
        };
        const { mixEffects, isReversed } = mixShift(before, grown);
        mixEffects.forEach((effect) => expect(effect).toBeCloseTo(0, 14));
        expect(isReversed).toBe(false);
      }),
    );
  });

  it('is no paradox when channels go different ways or nothing moves', () => {
    const before = { weights: [1, 1], rates: [0.1, 0.2] };
    expect(mixShift(before, { weights: [1, 1], rates: [0.05, 0.21] }).isReversed).toBe(false);
    expect(mixShift(before, { weights: [9, 1], rates: [0.1, 0.2] }).isReversed).toBe(false);
  });

  it('names the bad argument', () => {
    const good = { weights: [1, 2], rates: [0.1, 0.2] };
    expect(() => mixShift({ weights: [], rates: [] }, good)).toThrow(
      'before.weights must have at least one value',
    );
    expect(() => mixShift(good, { weights: [1], rates: [0.1] })).toThrow(
      'after.weights must be as long as before.weights (2), got 1',
    );
    expect(() => mixShift(good, { weights: [1, 2], rates: [0.1] })).toThrow(
      'after.rates must be as long as after.weights (2), got 1',
    );
    expect(() => mixShift(good, { weights: [0, 0], rates: [0.1, 0.2] })).toThrow(
      'sum of after.weights must be above 0, got 0',
    );
    expect(() => mixShift({ weights: [1, -1], rates: [0.1, 0.2] }, good)).toThrow(
      'before.weights[1] must be at least 0, got -1',
    );
  });
});

describe('splitTotal()', () => {
  it('keeps every product and makes shares of 1', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 0, max: 9, noNaN: true })), { minLength: 1, maxLength: 6 }); // prettier-ignore
    fc.assert(
      fc.property(rows, (list) => {
        fc.pre(list.some(([count]) => count > 0));
        const split = splitTotal(list, 0);
        expect(sum(split.map((row) => row[1] ?? NaN))).toBeCloseTo(1, 12);
        split.forEach(([total = NaN, share = NaN, rate = NaN], i) => {
          const [count = NaN, want = NaN] = list[i] ?? [];
          expect(Math.abs(total * share - count)).toBeLessThanOrEqual(1e-12 * total);
          expect(rate).toBe(want);
        });
      }),
    );
  });

  it('splits the column it is told', () => {
    expect(splitTotal([[2, 30, 5], [5, 10, 7]], 1)).toEqual([[2, 40, 0.75, 5], [5, 40, 0.25, 7]]); // prettier-ignore
  });

  it('names the bad argument', () => {
    expect(() => splitTotal([], 0)).toThrow('rows must have at least one value');
    expect(() => splitTotal([[1, 2]], 2)).toThrow('column must be one of rows[0], got 2');
    expect(() => splitTotal([[0], [0]], 0)).toThrow('sum of column 0 must be above 0, got 0');
    expect(() => splitTotal([[1], [-1]], 0)).toThrow('column 0[1] must be at least 0, got -1');
  });
});
