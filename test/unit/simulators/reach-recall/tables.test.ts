import { describe, expect, it } from 'vitest';
import {
  costTable,
  frequencyTable,
  recallTable,
  timesSeen,
  usesTable,
} from '@/simulators/reach-recall/tables';
import { at } from './_at';

const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

describe('timesSeen()', () => {
  it('adds up to everybody, with or without a cap', () => {
    for (const cap of [2, 10, 21]) {
      const shares = timesSeen(at('preheat', { cap }).capped);
      expect(shares).toHaveLength(11);
      expect(total(shares)).toBeCloseTo(1, 12);
    }
  });
});

describe('the tables', () => {
  it('list every day of a month, and forty or so of a year with the day that counts', () => {
    const month = recallTable(at('preheat'), at('preheat'));
    expect(month.rows).toHaveLength(36);
    const year = recallTable(at('thirteen'), at('thirteen'));
    expect(year.rows.length).toBeLessThan(44);
    expect(year.rows.some(({ label }) => 'value' in label && label.value === 91)).toBe(true);
  });

  it('put the plan beside no cap and what was before', () => {
    const [now, base] = [at('preheat', { cap: 4 }), at('preheat')];
    const [first] = frequencyTable(now, base).rows;
    expect(first?.cells[1]).toBe(first?.cells[2]);
    expect(first?.cells[0]).toBeLessThan(first?.cells[1] ?? NaN);
    expect(usesTable(now, base).rows[2]?.cells[0]).toBe(0);
    expect(costTable(now, base).rows[0]?.cells[0]).toBeNull();
  });
});
