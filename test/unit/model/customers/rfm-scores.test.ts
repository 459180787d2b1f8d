// RFM scores, their bands and cells. RFM 分数、分界与格子。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfmCells, rfmScores, scoreBands } from '@/model/customers/rfm-scores';

const table = (recencyDays: number[], orderCounts: number[], amounts: number[]) => ({
  recencyDays: Float64Array.from(recencyDays),
  orderCounts: Float64Array.from(orderCounts),
  amounts: Float64Array.from(amounts),
});

describe('rfmScores()', () => {
  it('finds fewer days better, more orders and money better', () => {
    const found = rfmScores(table([9, 30, 2], [1, 1, 4], [50, 20, 300]));
    expect([...found.recencyScores]).toEqual([2, 1, 4]);
    expect([...found.frequencyScores]).toEqual([1, 1, 4]);
    expect([...found.monetaryScores]).toEqual([2, 1, 4]);
    expect(found.bands.recencyDays[3]).toEqual({ score: 4, count: 1, lowest: 2, highest: 2 });
    expect(found.bands.orderCounts[1]).toEqual({ score: 2, count: 0, lowest: null, highest: null });
  });

  it('gives equal customers one score', () => {
    const found = rfmScores(table([5, 5], [1, 1], [9, 9]));
    expect([...found.recencyScores, ...found.frequencyScores, ...found.monetaryScores]).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
  });

  it('has bands that hold everybody and do not overlap', () => {
    const customer = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 20 }), fc.nat(9999));
    fc.assert(
      fc.property(
        fc.array(customer, { maxLength: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (list, n) => {
          const column = (i: 0 | 1 | 2) => list.map((one) => one[i]);
          const { bands } = rfmScores(table(column(0), column(1), column(2)), n);
          for (const [name, found] of Object.entries(bands)) {
            expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
            const held = found.filter(({ count }) => count > 0);
            if (name === 'recencyDays') held.reverse();
            held.slice(1).forEach(({ lowest }, i) => {
              expect(lowest as number).toBeGreaterThan(held[i]?.highest as number);
            });
          }
        },
      ),
    );
  });

  it('names the bad argument', () => {
    expect(() => rfmScores(table([1], [1, 2], [1]))).toThrow('orderCounts must be as long as');
    expect(() => rfmScores(table([1], [1], [1]), 10)).toThrow('binCount must be at most 9, got 10');
    expect(() => rfmScores(table([NaN], [1], [1]))).toThrow('values[0] must be finite');
  });
});

describe('rfmCells()', () => {
  it('puts the scores side by side', () => {
    expect([
      ...rfmCells({ recencyScores: [1], frequencyScores: [5], monetaryScores: [5] }),
    ]).toEqual([155]);
  });

  it('names the score that has two digits', () => {
    expect(() =>
      rfmCells({ recencyScores: [1], frequencyScores: [10], monetaryScores: [5] }),
    ).toThrow('frequencyScores[0] must be at most 9, got 10');
  });
});

describe('scoreBands()', () => {
  it('says where each score begins and ends', () => {
    expect(scoreBands([5, 7, 9], [1, 1, 2], 2)).toEqual([
      { score: 1, count: 2, lowest: 5, highest: 7 },
      { score: 2, count: 1, lowest: 9, highest: 9 },
    ]);
  });

  it('names the bad argument', () => {
    expect(() => scoreBands([1], [3], 2)).toThrow('scores[0] must be at most 2, got 3');
    expect(() => scoreBands([1], [0], 2)).toThrow('scores[0] must be at least 1, got 0');
    expect(() => scoreBands([1], [1, 1], 2)).toThrow('scores must be as long as values');
  });
});
