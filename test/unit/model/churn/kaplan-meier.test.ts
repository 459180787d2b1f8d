// Survival curves: 6-MP trial, no censoring, ties, delayed entry, no events. 生存曲线。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, riskTable } from '@/model/churn/kaplan-meier';

const customers = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 1 })),
  {
    minLength: 1,
    maxLength: 30,
  },
);
const columnsOf = (list: readonly (readonly [number, number])[]) => ({
  times: list.map(([time]) => time),
  events: list.map(([, event]) => event),
});

describe('kaplanMeier()', () => {
  it('is worked out by hand on four customers', () => {
    const { rows, medianTime, eventCount } = kaplanMeier({
      times: [2, 3, 3, 5],
      events: [1, 1, 0, 0],
    });
    expect(rows.map((row) => row.atRiskCount)).toEqual([4, 3, 1]);
    expect(rows.map((row) => row.censoredCount)).toEqual([0, 1, 1]);
    [0.75, 0.5, 0.5].forEach((want, i) => expect(rows[i]?.survivalRatio).toBeCloseTo(want, 14));
    expect(rows[1]?.standardError).toBeCloseTo(0.5 * Math.sqrt(1 / 12 + 1 / 6), 14);
    expect([medianTime, eventCount]).toEqual([3, 2]);
  });

  // R survival 3.5, survfit(conf.type = "log-log") on the 6-MP arm of Freireich et al. 1963.
  it('has the log-log interval of R', () => {
    const { rows } = kaplanMeier({
      times: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
      events: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
    });
    expect(rows[0]?.lowRatio).toBeCloseTo(0.61972, 5);
    expect(rows[0]?.highRatio).toBeCloseTo(0.95155, 5);
  });

  it('is the share still there when everybody was watched to the end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
        (times) => {
          for (const { time, survivalRatio, standardError } of kaplanMeier({
            times,
            events: times.map(() => 1),
          }).rows) {
            const share = times.filter((one) => one > time).length / times.length;
            expect(survivalRatio).toBeCloseTo(share, 12);
            // Greenwood's error then is the binomial one.
            if (share > 0) {
              expect(standardError).toBeCloseTo(
                Math.sqrt((share * (1 - share)) / times.length),
                12,
              );
            }
          }
        },
      ),
    );
  });

  it('never rises, stays a share, holds its value in the interval, and counts everybody once', () => {
    fc.assert(
      fc.property(customers, (list) => {
        const { rows, customerCount, eventCount } = kaplanMeier(columnsOf(list));
        let before = 1;
        for (const { survivalRatio, lowRatio, highRatio, standardError } of rows) {
          expect(survivalRatio >= 0 && survivalRatio <= before).toBe(true);
          before = survivalRatio;
          if (lowRatio !== null && highRatio !== null) {
            expect(lowRatio <= survivalRatio && survivalRatio <= highRatio).toBe(true);
            expect(lowRatio >= 0 && highRatio <= 1).toBe(true);
          }
          expect(standardError === null || Number.isFinite(standardError)).toBe(true);
        }
        expect(rows.reduce((sum, row) => sum + row.eventCount + row.censoredCount, 0)).toBe(
          customerCount,
        );
        expect(eventCount).toBe(list.filter(([, event]) => event === 1).length);
        expect(kaplanMeier(columnsOf([...list].reverse())).rows).toEqual(rows);
      }),
    );
  });

  it('stays at 1 when nobody left, and ends at 0 when the last one did', () => {
    const nobody = kaplanMeier({ times: [2, 3], events: [0, 0] });
    expect(nobody.rows.map((row) => row.survivalRatio)).toEqual([1, 1]);
    expect(nobody.rows[0]).toMatchObject({ standardError: 0, lowRatio: null, highRatio: null });
    expect(nobody.medianTime).toBeNull();
    expect(kaplanMeier({ times: [2], events: [1] }).rows[0]).toMatchObject({
      survivalRatio: 0,
      standardError: null,
      lowRatio: null,
    });
  });

  it('narrows with less confidence', () => {
    const lifetimes = { times: [1, 2, 3, 4], events: [1, 1, 0, 1] };
    const [wide, narrow] = [0.95, 0.5].map((level) => kaplanMeier(lifetimes, level).rows[0]);
    expect(narrow?.lowRatio ?? NaN).toBeGreaterThan(wide?.lowRatio ?? NaN);
    expect(narrow?.highRatio ?? NaN).toBeLessThan(wide?.highRatio ?? NaN);
  });

  it('names the bad argument', () => {
    const bad = (times: number[], events: number[], entryTimes?: number[]) => () =>
      kaplanMeier({ times, events, entryTimes });
    expect(bad([], [])).toThrow('times must have at least one value');
    expect(bad([1], [])).toThrow('events must be as long as times (1), got 0');
    expect(bad([-1], [1])).toThrow('times[0] must be at least 0, got -1');
    expect(bad([NaN], [1])).toThrow('times[0] must be at least 0, got NaN');
    expect(bad([1], [2])).toThrow('events[0] must be 0 or 1, got 2');
    expect(bad([1], [1], [1])).toThrow('entryTimes[0] must be below 1, got 1');
    expect(() => kaplanMeier({ times: [1], events: [1] }, 1)).toThrow(
      'levelRatio must be above 0 and below 1, got 1',
    );
  });
});

describe('riskTable()', () => {
  it('counts leaving before being last seen at the same time', () => {
    expect(riskTable({ times: [3, 3], events: [0, 1] })).toEqual([
      { time: 3, atRiskCount: 2, eventCount: 1, censoredCount: 1 },
    ]);
  });

  it('counts customers only from their entry on', () => {
    const table = riskTable({ times: [2, 4, 6], events: [1, 1, 1], entryTimes: [0, 3, 1] });
    expect(table.map((row) => row.atRiskCount)).toEqual([2, 2, 1]);
    const all = riskTable({ times: [2, 4, 6], events: [1, 1, 1], entryTimes: [0, 0, 0] });
    expect(all).toEqual(riskTable({ times: [2, 4, 6], events: [1, 1, 1] }));
  });
});
