// Segments of customers: all are in one, and each has its rule. 客户分群与规则。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerSegments } from '@/model/customers/customer-segments';

// Two often and lately, two rarely and long ago, two in between.
const SIX = {
  recencyDays: [1, 2, 200, 220, 30, 33],
  orderCounts: [20, 22, 1, 1, 5, 4],
  amounts: [5000, 5200, 20, 22, 300, 320],
};

const customer = fc.record({
  recencyDays: fc.integer({ min: 1, max: 400 }),
  orderCounts: fc.integer({ min: 1, max: 50 }),
  amounts: fc.integer({ min: 1, max: 100_000 }),
});
const tables = fc.array(customer, { minLength: 1, maxLength: 40 }).map((rows) => ({
  recencyDays: rows.map((row) => row.recencyDays),
  orderCounts: rows.map((row) => row.orderCounts),
  amounts: rows.map((row) => row.amounts),
}));

describe('customerSegments()', () => {
  it('parts three kinds of customers, the highest spenders first', () => {
    const found = customerSegments(SIX, { seed: 1, clusterCount: 3 });
    expect([...found.labels]).toEqual([0, 0, 2, 2, 1, 1]);
    expect(found.segments.map(({ amount }) => amount)).toEqual([10_200, 620, 42]);
    expect(found.segments[0]?.typicalAmount).toBeCloseTo(Math.sqrt(5000 * 5200), 6);
    expect(found.segments[2]?.typicalRecencyDays).toBeCloseTo(Math.sqrt(200 * 220), 6);
    expect(found.silhouette).toBeGreaterThan(0.8);
    expect(found).toMatchObject({ isConverged: true, silhouetteError: 0 });
  });

  it('tells each kind by a rule in the units of the table', () => {
    const { segments } = customerSegments(SIX, { seed: 1, clusterCount: 3 });
    expect(segments.map(({ rule }) => rule?.conditions)).toEqual([
      [{ feature: 'recencyDays', below: 16 }],
      [{ feature: 'recencyDays', atLeast: 16, below: 116.5 }],
      [{ feature: 'recencyDays', atLeast: 116.5 }],
    ]);
    expect(segments.map(({ rule }) => rule?.hitRatio)).toEqual([1, 1, 1]);
  });

  it('does not change with the unit of money', () => {
    const inCents = { ...SIX, amounts: SIX.amounts.map((amount) => amount * 100) };
    const options = { seed: 4, clusterCount: 3 };
    expect(customerSegments(inCents, options).labels).toEqual(
      customerSegments(SIX, options).labels,
    );
  });

  it('puts every customer and all money into one segment', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 6 }), (table, clusterCount) => {
        const { labels, segments } = customerSegments(table, { seed: 2, clusterCount });
        expect(segments).toHaveLength(clusterCount);
        segments.forEach(({ customerCount, rule }, segment) => {
          expect(labels.filter((label) => label === segment)).toHaveLength(customerCount);
          expect(rule === null).toBe(customerCount === 0);
        });
        const all = table.amounts.reduce((sum, amount) => sum + amount, 0);
        expect(segments.reduce((sum, { amount }) => sum + amount, 0)).toBe(all);
        expect(segments.reduce((sum, one) => sum + one.amountRatio, 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 50 },
    );
  });

  it('looks at a sample when there are too many to compare all, and says how sure it is', () => {
    const count = 6_001;
    const column = (of: (i: number) => number) =>
      Float64Array.from({ length: count }, (_, i) => of(i));
    const found = customerSegments(
      {
        recencyDays: column((i) => (i % 2 ? 2 : 200) + (i % 7)),
        orderCounts: column((i) => (i % 2 ? 20 : 1)),
        amounts: column((i) => (i % 2 ? 4000 : 30) + (i % 11)),
      },
      { seed: 1, clusterCount: 2, startCount: 1 },
    );
    expect(found.silhouette).toBeGreaterThan(0.8);
    expect(found.silhouetteError).toBeGreaterThan(0);
  });

  it('names the column that no logarithm can be taken of, and a bad option', () => {
    expect(() =>
      customerSegments({ ...SIX, recencyDays: [0, 1, 1, 1, 1, 1] }, { seed: 1 }),
    ).toThrow('recencyDays[0] must be above 0, got 0');
    expect(() => customerSegments(SIX, { seed: 1, clusterCount: 0 })).toThrow(
      'clusterCount must be at least 1, got 0',
    );
  });

  it('stops when told to, in the search and in the comparison', () => {
    for (const stopAt of [0.05, 0.5]) {
      const watch = {
        onProgress(doneRatio: number) {
          if (doneRatio >= stopAt) throw new Error('enough');
        },
      };
      expect(() => customerSegments(SIX, { seed: 1, watch })).toThrow('enough');
    }
  });
});
