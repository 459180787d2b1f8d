// The whole chain on a small shop. 小店铺上的整条分析链。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_STAGES } from '@/model/retail/chain-stages';
import { type ChainOptions, customerChain } from '@/model/retail/customer-chain';
import { fileOf, ROWS } from './_order-lines';

const OPTIONS: ChainOptions = { seed: 3, clusterCount: 3, startCount: 20 };

/** Twelve customers: three buy weekly and much, four monthly, five came once. 12 位客户 */
function shop(): string[] {
  const line = (customer: number, day: number, item: string, quantity: number) => {
    const date = new Date(Date.UTC(2011, 0, 1 + day)).toISOString().slice(0, 10);
    return `${customer}-${day},${item},NAME OF ${item},${quantity},${date} 09:00:00,2.25,${customer},France`;
  };
  const days = (step: number) => Array.from({ length: Math.ceil(120 / step) }, (_, i) => i * step);
  const often = [11, 12, 13].flatMap((customer) =>
    days(8).flatMap((day) => [
      line(customer, day + customer - 11, 'CUP', 40),
      line(customer, day + customer - 11, 'SAUCER', 40),
    ]),
  );
  const sometimes = [21, 22, 23, 24].flatMap((customer) =>
    days(30).map((day) => line(customer, day + customer - 21, 'MUG', 10 + customer)),
  );
  const once = [31, 32, 33, 34, 35].map((customer) => line(customer, customer - 31, 'CUP', 2));
  return [...often, ...sometimes, ...once];
}

const chainOf = (rows: readonly string[], options = OPTIONS) =>
  customerChain(fileOf(rows), options);

describe('customerChain()', () => {
  it('goes from order lines to what is known of each customer', () => {
    const found = chainOf(shop());
    expect(found.rowCount).toBe(found.keptRowCount);
    expect(found.customers).toEqual([
      '11',
      '12',
      '13',
      '21',
      '22',
      '23',
      '24',
      '31',
      '32',
      '33',
      '34',
      '35',
    ]);
    expect([...found.table.orderCounts]).toEqual([15, 15, 15, 4, 4, 4, 4, 1, 1, 1, 1, 1]);
    expect([...found.segments.labels]).toEqual([0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect(found.segments.silhouette).toBeGreaterThan(0.7);
    const [first] = found.baskets.rules;
    expect(first).toMatchObject({
      left: ['NAME OF SAUCER'],
      right: ['NAME OF CUP'],
      bothCount: 45,
    });
    expect(found.value?.purchases.customerCount).toBe(12);
  });

  it('drops what is no sale and says why', () => {
    const found = chainOf([...shop(), ...ROWS.slice(2, 9)]);
    expect(found.dropped).toMatchObject({
      noCustomer: 1,
      cancelled: 1,
      noPieces: 1,
      noPrice: 1,
      unreadable: 2,
    });
    const droppedCount = Object.values(found.dropped).reduce((sum, count) => sum + count, 0);
    expect(found.rowCount - droppedCount).toBe(found.keptRowCount);
    expect(found.customers).toContain('18');
  });

  it('does not depend on the order of the rows', () => {
    const rows = [...shop(), ...ROWS];
    const expected = chainOf(rows);
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(chainOf(other)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('puts every customer and all money into one tier and one segment', () => {
    fc.assert(
      fc.property(fc.subarray(shop(), { minLength: 1 }), (rows) => {
        const { customers, table, tiers, segments, scores } = chainOf(rows);
        const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
        const all = sum(table.amounts);
        expect(sum(tiers.summaries.map((tier) => tier.customerCount))).toBe(customers.length);
        expect(sum(tiers.summaries.map((tier) => tier.value))).toBeCloseTo(all, 9);
        expect(sum(segments.segments.map((one) => one.customerCount))).toBe(customers.length);
        expect(sum(segments.segments.map((one) => one.amount))).toBeCloseTo(all, 9);
        expect(sum(scores.bands.amounts.map(({ count }) => count))).toBe(customers.length);
      }),
      { numRuns: 30 },
    );
  });

  it('has no history and no value where all came on the last day', () => {
    const found = chainOf(['1,A,TEA,2,2011-01-05 09:00:00,3.5,17,France']);
    expect(found.value).toBeNull();
    expect(found.histories.firstOnLastDayCount).toBe(1);
    expect(found.snapshotDay).toBe(Date.UTC(2011, 0, 6) / 86_400_000);
  });

  it('tells of every stage in turn, rising to 1', () => {
    const told: { doneRatio: number; stage: string }[] = [];
    customerChain(fileOf(shop()), OPTIONS, {
      onProgress: (doneRatio, stage) => told.push({ doneRatio, stage }),
    });
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual([...CHAIN_STAGES]);
    const ratios = told.map(({ doneRatio }) => doneRatio);
    expect([...ratios].sort((a, b) => a - b)).toEqual(ratios);
    expect(ratios.at(-1)).toBe(1);
  });

  it.each(CHAIN_STAGES)('stops in stage %s when told to', (last) => {
    const control = new AbortController();
    const seen = new Set<string>();
    const follow = () =>
      customerChain(fileOf(shop()), OPTIONS, {
        signal: control.signal,
        onProgress(_, stage) {
          seen.add(stage);
          if (stage === last) control.abort(new Error('enough'));
        },
      });
    expect(follow).toThrow('enough');
    expect([...seen].at(-1)).toBe(last);
  });

  it.each([
    [{ seed: 0.5 }, 'seed must be a whole number, got 0.5'],
    [{ clusterCount: 0 }, 'clusterCount must be at least 1, got 0'],
    [{ horizonDays: 0 }, 'horizonDays must be above 0, got 0'],
    [{ supportRatio: 1.5 }, 'supportRatio must be between 0 and 1, got 1.5'],
    [{ snapshotDay: 1 }, 'snapshotDay must be above'],
    [{ tierCutRatios: [0.9, 0.8] }, 'cutRatios'],
    [{ binCount: 10 }, 'binCount must be at most 9, got 10'],
  ])('names the bad option %j', (bad, message) => {
    expect(() => chainOf(shop(), { ...OPTIONS, ...bad })).toThrow(message);
  });

  it('says that no sale is left', () => {
    expect(() => chainOf(ROWS.slice(2, 5))).toThrow('sales that are left of bytes must have');
  });
});
