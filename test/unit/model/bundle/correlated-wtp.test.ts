// Samples of willingness to pay: moments, common draws, the lowest correlation. 支付意愿样本。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlatedWtp, lowestCorrelationRatio } from '@/model/bundle/correlated-wtp';

const FAR_FROM_ZERO = { meansYuan: [100, 120, 90], spreadsYuan: [10, 15, 8] };
const COUNT = 20_000;
const mean = (list: ArrayLike<number>) =>
  Array.from(list).reduce((sum, value) => sum + value, 0) / list.length;

function covariance(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, i) => (value - meanA) * ((b[i] ?? NaN) - meanB)));
}
const spread = (list: Float64Array) => Math.sqrt(covariance(list, list));

describe('correlatedWtp()', () => {
  it.each([-0.4, 0, 0.7])('has the moments asked for at correlation %d', (correlationRatio) => {
    const lists = correlatedWtp({ ...FAR_FROM_ZERO, correlationRatio }, COUNT, 12);
    // Four standard errors each.
    lists.forEach((list, good) => {
      const want = FAR_FROM_ZERO.spreadsYuan[good] ?? NaN;
      const error = want / Math.sqrt(COUNT);
      expect(Math.abs(mean(list) - (FAR_FROM_ZERO.meansYuan[good] ?? NaN))).toBeLessThan(4 * error);
      expect(Math.abs(spread(list) - want)).toBeLessThan((4 * error) / Math.SQRT2);
    });
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const [one, other] = [lists[a], lists[b]] as [Float64Array, Float64Array];
      const found = covariance(one, other) / spread(one) / spread(other);
      const error = (1 - correlationRatio ** 2) / Math.sqrt(COUNT);
      expect(Math.abs(found - correlationRatio)).toBeLessThan(4 * error);
    }
  });

  it('moves the same buyers when a parameter moves', () => {
    const at = (correlationRatio: number, first: number) =>
      correlatedWtp({ meansYuan: [first, 50], spreadsYuan: [5, 5], correlationRatio }, 50, 3) as [
        Float64Array,
        Float64Array,
      ];
    expect(at(0.5, 60)[0]).toEqual(at(-0.5, 60)[0]);
    expect(at(0, 60)[1]).toEqual(at(0, 70)[1]);
    at(0, 70)[0].forEach((value, i) => expect(value - (at(0, 60)[0][i] ?? NaN)).toBeCloseTo(10, 9));
    expect(at(0, 60)).not.toEqual(
      correlatedWtp({ meansYuan: [60, 50], spreadsYuan: [5, 5], correlationRatio: 0 }, 50, 4),
    );
  });

  it('holds at both ends of the correlation, and without spread', () => {
    const twins = correlatedWtp({ ...FAR_FROM_ZERO, correlationRatio: 1 }, 20, 1);
    twins[0]?.forEach((value, i) => {
      expect(((twins[1]?.[i] ?? NaN) - 120) / 15).toBeCloseTo((value - 100) / 10, 9);
    });
    const opposed = correlatedWtp({ ...FAR_FROM_ZERO, correlationRatio: -0.5 }, 20, 1);
    opposed[0]?.forEach((value, i) => {
      const [one, two, three] = [
        (value - 100) / 10,
        ((opposed[1]?.[i] ?? NaN) - 120) / 15,
        ((opposed[2]?.[i] ?? NaN) - 90) / 8,
      ];
      expect((one ?? NaN) + (two ?? NaN) + (three ?? NaN)).toBeCloseTo(0, 9);
    });
    const flat = { meansYuan: [7], spreadsYuan: [0], correlationRatio: 0 };
    expect([...(correlatedWtp(flat, 2, 1)[0] ?? [])]).toEqual([7, 7]);
  });

  it('is never negative', () => {
    const correlation = fc.double({ min: -1 / 3, max: 1, noNaN: true });
    fc.assert(
      fc.property(correlation, fc.integer(), (correlationRatio, seed) => {
        const setting = {
          meansYuan: [1, 2, 3, 0],
          spreadsYuan: [5, 5, 5, 5],
          correlationRatio,
        };
        for (const list of correlatedWtp(setting, 20, seed)) {
          expect(list.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        }
      }),
    );
  });

  it('names the bad argument', () => {
    const good = { ...FAR_FROM_ZERO, correlationRatio: 0 };
    const three = { ...good, correlationRatio: -0.6 };
    expect(() => correlatedWtp(three, 1, 1)).toThrow('correlationRatio must be at least -0.5');
    expect(() => correlatedWtp({ ...good, correlationRatio: 2 }, 1, 1)).toThrow('at most 1, got 2');
    expect(() => correlatedWtp({ ...good, meansYuan: [] }, 1, 1)).toThrow('meansYuan must have');
    expect(() => correlatedWtp({ ...good, meansYuan: [1] }, 1, 1)).toThrow(
      'spreadsYuan must be as',
    );
    expect(() => correlatedWtp(good, 0, 1)).toThrow('buyerCount must be at least 1, got 0');
    expect(() => correlatedWtp(good, 1, 0.5)).toThrow('seed must be a whole number, got 0.5');
  });
});

describe('lowestCorrelationRatio()', () => {
  it('rises to 0 with the number of goods', () => {
    expect([1, 2, 3, 5].map(lowestCorrelationRatio)).toEqual([-1, -1, -0.5, -0.25]);
    expect(() => lowestCorrelationRatio(0)).toThrow('goodCount must be at least 1, got 0');
    expect(() => lowestCorrelationRatio(1.5)).toThrow('goodCount must be a whole number, got 1.5');
  });
});
