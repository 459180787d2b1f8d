import { describe, expect, it } from 'vitest';
import { shownTable } from '@/simulators/_frame/table-text';
import { table, text } from './_table';

describe('shownTable()', () => {
  it('puts units into the heads and bare numbers into the cells', () => {
    expect(shownTable(table, text)).toEqual({
      heads: ['步骤', '增减（元）', '转化率（%）'],
      rows: [
        { label: '付款', cells: ['−12,345', '48.04'] },
        { label: '2', cells: ['–', '100.00'] },
      ],
    });
  });
});
