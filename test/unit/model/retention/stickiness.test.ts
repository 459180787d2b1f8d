// Daily over monthly actives, empty days counted. 黏性，空白日也算。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stickiness } from '@/model/retention/stickiness';

describe('stickiness()', () => {
  it('counts a person once a day, and days without anybody', () => {
    const found = stickiness([0, 1, 0, 0, -1], [1, 1, 2, 2, 3], 1, 4);
    expect([...found.activesPerDay]).toEqual([2, 1, 0, 0]);
    expect(found).toMatchObject({ meanDailyActives: 0.75, spanActives: 2, daysWithActives: 2 });
    expect(found.stickinessRatio).toBe(0.375);
  });

  it('passes over rows outside the span', () => {
    expect(stickiness([0, 1], [0, 9], 1, 4).stickinessRatio).toBeNull();
  });

  it('lies between 1/days and 1, whatever the order of rows', () => {
    const rows = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 0, max: 12 })), { minLength: 1 });
    fc.assert(
      fc.property(rows, (list) => {
        const of = (some: typeof list) =>
          stickiness(
            some.map(([who]) => who),
            some.map(([, day]) => day),
            1,
            10,
          );
        const { stickinessRatio, spanActives } = of(list);
        if (spanActives === 0) expect(stickinessRatio).toBeNull();
        else {
          expect(stickinessRatio as number).toBeGreaterThanOrEqual(0.1 - 1e-12);
          expect(stickinessRatio as number).toBeLessThanOrEqual(1);
        }
        expect(of([...list].reverse())).toEqual(of(list));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => stickiness([0], [], 1, 2)).toThrow('dayNumbers must be as long as customerCodes');
    expect(() => stickiness([0], [1], 3, 2)).toThrow('lastDay must be at least 3, got 2');
    expect(() => stickiness([0], [1.5], 1, 2)).toThrow('dayNumbers[0] must be a whole number');
    expect(() => stickiness([0.5], [1], 1, 2)).toThrow('codes[0] must be a whole number');
    expect(() => stickiness([0], [1], 0.5, 2)).toThrow('firstDay must be a whole number, got 0.5');
  });
});
