// Equal split over channels, against the full Shapley value. 集合平分与全枚举沙普利值一致。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeysOf } from '@/model/attribution/journeys';
import { setCredits } from '@/model/attribution/set-credits';
import { shapleyValues } from '@/model/coalition/shapley-values';
import { fromRows, rows } from './_journeys';

describe('setCredits()', () => {
  it('splits a journey over the channels it met, however often', () => {
    expect([...setCredits(journeysOf(['a > b > a', 'b'], [2, 1], [0, 0])).creditCounts]).toEqual([
      1, 2,
    ]);
  });

  it('is the Shapley value when a coalition is worth what it sells alone', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const journeys = fromRows(list);
        const bits = new Map(journeys.channelNames.map((name, i) => [name, 1 << i]));
        const maskOf = (path: string) =>
          path.split(' > ').reduce((mask, name) => mask | (bits.get(name) ?? 0), 0);
        const worths = Array.from({ length: 2 ** bits.size }, (_, coalition) =>
          list
            .filter(({ path }) => (maskOf(path) & ~coalition) === 0)
            .reduce((sum, { conversions }) => sum + conversions, 0),
        );
        const { creditCounts } = setCredits(journeys);
        shapleyValues(worths).forEach((value, i) => expect(creditCounts[i]).toBeCloseTo(value, 9));
      }),
    );
  });

  it('shares out all conversions and does not look at order or repeats', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { creditCounts } = setCredits(fromRows(list));
        const all = list.reduce((sum, { conversions }) => sum + conversions, 0);
        expect(creditCounts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(all, 9);
        const sorted = list.map((row) => ({
          ...row,
          path: [...new Set(row.path.split(' > '))].sort().join(' > '),
        }));
        const again = setCredits(fromRows(sorted)).creditCounts;
        creditCounts.forEach((count, i) => expect(again[i]).toBeCloseTo(count, 12));
      }),
    );
  });

  it('gives nothing when nobody bought', () => {
    expect([...setCredits(journeysOf(['a > b'], [0], [5])).creditRatios]).toEqual([0, 0]);
  });
});
