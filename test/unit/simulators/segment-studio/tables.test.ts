import { describe, expect, it } from 'vitest';
import {
  ladderTable,
  mapTable,
  offersTable,
  profileTable,
} from '@/simulators/segment-studio/tables';
import { at } from './_studio';

const result = at('apparel');
const column = (table: { rows: readonly { cells: readonly (number | null)[] }[] }, place: number) =>
  table.rows.map(({ cells }) => cells[place] ?? null);
const sum = (list: (number | null)[]) => list.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('the tables', () => {
  it('add up to all customers', () => {
    expect(sum(column(mapTable(result), 0))).toBe(86_000);
    expect(sum(column(mapTable(result), 1))).toBeCloseTo(1, 12);
  });

  it('show where each rule cuts, and nothing where it does not', () => {
    const [first] = profileTable(result).rows;
    expect(first?.cells).toEqual([null, 91, 3, null, 500, null, 1, 1]);
  });

  it('show gains that make up the profit with the preparation', () => {
    const gains = column(offersTable(result), 2);
    const called = result.plan.couponRatios.filter((coupon) => coupon !== null).length;
    expect(sum(gains) - called * result.setUpYuan).toBeCloseTo(result.plan.profitYuan, 6);
  });

  it('show the ladder with silhouettes where there are any', () => {
    expect(column(ladderTable(result), 1)).toEqual(Array.from({ length: 8 }, () => null));
    expect(column(ladderTable(at('real')), 1)[1]).toBeCloseTo(0.44, 1);
  });
});
