// The four curves: counted one by one, from all to none and from none to all. 四条曲线。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { psmCurves } from '@/model/survey/psm-curves';

const gap = fc.integer({ min: 1, max: 8 });
const people = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 30 }), gap, gap, gap).map(([start, one, two, three]) => ({
    tooCheapYuan: start,
    cheapYuan: start + one,
    expensiveYuan: start + one + two,
    tooExpensiveYuan: start + one + two + three,
  })),
  { minLength: 1, maxLength: 30 },
);

describe('psmCurves()', () => {
  it('counts as counting one by one does, and ends at none and all', () => {
    fc.assert(
      fc.property(people, (answers) => {
        const curves = psmCurves(answers);
        curves.pricesYuan.forEach((yuan, i) => {
          const count = (isSo: (answer: (typeof answers)[0]) => boolean) =>
            answers.filter(isSo).length;
          expect(curves.tooCheapCounts[i]).toBe(count((a) => a.tooCheapYuan > yuan));
          expect(curves.cheapCounts[i]).toBe(count((a) => a.cheapYuan > yuan));
          expect(curves.expensiveCounts[i]).toBe(count((a) => a.expensiveYuan <= yuan));
          expect(curves.tooExpensiveCounts[i]).toBe(count((a) => a.tooExpensiveYuan <= yuan));
        });
        expect(curves.tooCheapCounts.at(-1)).toBe(0);
        expect(curves.cheapCounts.at(-1)).toBe(0);
        expect(curves.expensiveCounts.at(-1)).toBe(answers.length);
        expect(curves.tooExpensiveCounts.at(-1)).toBe(answers.length);
        expect(new Set(curves.pricesYuan).size).toBe(curves.pricesYuan.length);
      }),
    );
  });

  it('leaves out and counts answers that do not rise', () => {
    const wrong = { tooCheapYuan: 4, cheapYuan: 3, expensiveYuan: 5, tooExpensiveYuan: 6 };
    expect(psmCurves([wrong])).toMatchObject({ pricesYuan: [], validCount: 0, droppedCount: 1 });
  });

  it('takes a hundred thousand persons', () => {
    const one = { tooCheapYuan: 1, cheapYuan: 2, expensiveYuan: 3, tooExpensiveYuan: 4 };
    const curves = psmCurves(Array.from({ length: 1e5 }, () => one));
    expect(curves.cheapCounts).toEqual([1e5, 0, 0, 0]);
  });

  it('names the bad argument', () => {
    expect(() => psmCurves([])).toThrow('answers must have at least one value');
  });
});
