// Three meanings of one word. 留存的三种口径。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRetention } from '@/model/retention/day-retention';

const SPAN = { afterDays: 7, bracketDays: 7, lastDay: 20 };

describe('dayRetention()', () => {
  it('tells day, bracket and ever after apart', () => {
    // First days are 1; back on day 7 exactly, on day 10, on day 19, and never.
    const found = dayRetention([0, 0, 1, 1, 2, 2, 3], [1, 8, 1, 11, 1, 20, 1], SPAN);
    expect(found).toEqual({
      personCount: 4,
      exactRatio: 0.25,
      bracketRatio: 0.5,
      rollingRatio: 0.75,
    });
  });

  it('leaves out people whose bracket has not ended, and days not watched', () => {
    expect(dayRetention([0, 0, 1], [7, 14, 8], SPAN).personCount).toBe(1);
    expect(dayRetention([0, 0], [1, 30], SPAN).rollingRatio).toBe(0);
    expect(dayRetention([0], [8], SPAN)).toEqual({
      personCount: 0,
      exactRatio: null,
      bracketRatio: null,
      rollingRatio: null,
    });
  });

  it('rises from day to bracket to rolling, whatever the order of rows', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -1, max: 5 }), fc.nat(25)), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (list, afterDays) => {
        const of = (some: typeof list) =>
          dayRetention(
            some.map(([who]) => who),
            some.map(([, day]) => day),
            { ...SPAN, afterDays },
          );
        const found = of(list);
        expect(of([...list].reverse())).toEqual(found);
        if (found.personCount === 0) return;
        const { exactRatio, bracketRatio, rollingRatio } = found;
        const rising = [0, exactRatio, bracketRatio, rollingRatio, 1] as number[];
        expect([...rising].sort((a, b) => a - b)).toEqual(rising);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => dayRetention([0], [], SPAN)).toThrow('dayNumbers must be as long as');
    expect(() => dayRetention([0], [1], { ...SPAN, afterDays: 0 })).toThrow(
      'afterDays must be above 0, got 0',
    );
    expect(() => dayRetention([0], [1], { ...SPAN, bracketDays: 1.5 })).toThrow(
      'bracketDays must be a whole number, got 1.5',
    );
    expect(() => dayRetention([0], [NaN], SPAN)).toThrow('dayNumbers[0] must be a whole number');
  });
});
