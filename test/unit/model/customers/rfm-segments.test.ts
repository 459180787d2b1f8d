// Ten segments and eight classes leave nobody out. 十类与八类不漏掉任何人。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfmClasses, rfmSegment } from '@/model/customers/rfm-segments';

const SCORES = [1, 2, 3, 4, 5];

describe('rfmSegment()', () => {
  it('knows the corners', () => {
    expect(rfmSegment(5, 5)).toBe('champions');
    expect(rfmSegment(1, 5)).toBe('cannotLose');
    expect(rfmSegment(5, 1)).toBe('new');
    expect(rfmSegment(1, 1)).toBe('hibernating');
  });

  it('has a name for each of the 25 cells, ten names in all', () => {
    const names = SCORES.flatMap((r) => SCORES.map((f) => rfmSegment(r, f)));
    expect(names.every((name) => name.length > 0)).toBe(true);
    expect(new Set(names).size).toBe(10);
  });

  it('names the score that is out of range', () => {
    expect(() => rfmSegment(0, 1)).toThrow('recencyScore must be at least 1, got 0');
    expect(() => rfmSegment(1, 6)).toThrow('frequencyScore must be at most 5, got 6');
    expect(() => rfmSegment(1.5, 1)).toThrow('recencyScore must be a whole number, got 1.5');
  });
});

describe('rfmClasses()', () => {
  const thresholds = { recencyDays: 30, orderCount: 2, amount: 500 };

  it('has eight names, a value at a threshold being on its better side', () => {
    const days = [30, 31];
    const orders = [2, 1];
    const amounts = [500, 499];
    const all = days.flatMap((d) => orders.flatMap((o) => amounts.map((a) => [d, o, a] as const)));
    expect(
      rfmClasses(
        {
          recencyDays: all.map(([d]) => d),
          orderCounts: all.map(([, o]) => o),
          amounts: all.map(([, , a]) => a),
        },
        thresholds,
      ),
    ).toEqual([
      'keyValue',
      'generalValue',
      'keyGrowth',
      'generalGrowth',
      'keyRetain',
      'generalRetain',
      'keyWinBack',
      'generalWinBack',
    ]);
  });

  it('does not depend on the other customers', () => {
    const customer = fc.tuple(fc.nat(60), fc.nat(4), fc.nat(1000));
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1 }), (list) => {
        const classes = (some: typeof list) =>
          rfmClasses(
            {
              recencyDays: some.map(([d]) => d),
              orderCounts: some.map(([, o]) => o),
              amounts: some.map(([, , a]) => a),
            },
            thresholds,
          );
        expect(classes(list)).toEqual(list.flatMap((one) => classes([one])));
      }),
    );
  });

  it('names the bad argument', () => {
    const one = { recencyDays: [1], orderCounts: [1], amounts: [1] };
    expect(() => rfmClasses(one, { ...thresholds, amount: NaN })).toThrow('amount must be finite');
    expect(() => rfmClasses({ ...one, amounts: [] }, thresholds)).toThrow(
      'amounts must be as long',
    );
  });
});
