// Price points: by hand, on plateaus, and what must not change them. 价格敏感度价格点。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vanWestendorp } from '@/model/survey/van-westendorp';
import { answer } from './_answer';

const gap = fc.integer({ min: 1, max: 30 });
const rows = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), gap, gap, gap)
    .map(([start, one, two, three]): [number, number, number, number] => [
      start,
      start + one,
      start + one + two,
      start + one + two + three,
    ]),
  { minLength: 1, maxLength: 40 },
);
const at = (priceYuan: number, lastPriceYuan = priceYuan) => ({ priceYuan, lastPriceYuan });

describe('vanWestendorp()', () => {
  it('agrees with curves counted by hand, and tells both ends of a plateau', () => {
    const { points } = vanWestendorp([answer(5, 8, 12, 15), answer(9, 13, 16, 20)]);
    expect(points).toEqual({
      optimal: at(9, 13),
      indifference: at(12),
      original: { cheapEnd: at(8), expensiveEnd: at(15) },
      narrow: { cheapEnd: at(9), expensiveEnd: at(13) },
    });
  });

  // One more finds it cheap than expensive at 6, one more expensive than cheap at 10: they meet half-way.
  it('meets on a straight line between two prices', () => {
    const { points } = vanWestendorp([answer(5, 10, 15, 20), answer(2, 6, 10, 12)]);
    expect(points?.indifference).toEqual(at(8));
  });

  it('has no points without a valid answer', () => {
    expect(vanWestendorp([answer(5, 5, 6, 7)])).toEqual({
      points: null,
      validCount: 0,
      droppedCount: 1,
    });
  });

  it('does not change with the order, the currency, or twice the same people', () => {
    fc.assert(
      fc.property(rows, (people) => {
        const answers = people.map((row) => answer(...row));
        const { points } = vanWestendorp(answers);
        expect(vanWestendorp([...answers].reverse()).points).toEqual(points);
        expect(vanWestendorp([...answers, ...answers]).points).toEqual(points);
        const inFen = people.map(([a, b, c, d]) => answer(a * 4, b * 4, c * 4, d * 4));
        expect(vanWestendorp(inFen).points?.optimal.priceYuan).toBe(
          4 * (points?.optimal.priceYuan ?? NaN),
        );
      }),
    );
  });

  it('finds points among the answers, and the narrow range within the original one', () => {
    fc.assert(
      fc.property(rows, (people) => {
        const { points } = vanWestendorp(people.map((row) => answer(...row)));
        const { original, narrow, optimal, indifference } = points ?? {};
        const all = people.flat();
        for (const point of [optimal, indifference, narrow?.cheapEnd, narrow?.expensiveEnd]) {
          expect(point?.priceYuan).toBeGreaterThanOrEqual(Math.min(...all));
          expect(point?.lastPriceYuan).toBeLessThanOrEqual(Math.max(...all));
          expect(point?.priceYuan).toBeLessThanOrEqual(point?.lastPriceYuan ?? NaN);
        }
        expect(original?.cheapEnd.priceYuan).toBeLessThanOrEqual(narrow?.cheapEnd.priceYuan ?? NaN);
        expect(original?.expensiveEnd.priceYuan).toBeGreaterThanOrEqual(
          narrow?.expensiveEnd.priceYuan ?? NaN,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => vanWestendorp([])).toThrow('answers must have at least one value');
    expect(() => vanWestendorp([answer(NaN, 1, 2, 3)])).toThrow('answers[0].tooCheapYuan');
  });
});
