import { describe, expect, it } from 'vitest';
import type { Table } from '@/simulators/_frame/declaration';
import { phrases } from '@/simulators/_frame/phrases';
import { shownTable } from '@/simulators/_frame/table-text';

const text = phrases(
  {
    'sim.withUnit': '{label}（{unit}）',
    'unit.yuan': '{n} 元',
    'unit.ratio': '{n}%',
    step: '步骤',
    gain: '增减',
    rate: '转化率',
    paid: '付款',
  },
  'zh-Hans',
);

const table: Table = {
  columns: [
    { key: 'step' },
    { key: 'gain', unit: 'yuan' },
    { key: 'rate', unit: 'ratio', digits: 2 },
  ],
  rows: [
    { label: { word: 'paid' }, cells: [-12345.4, 0.48039] },
    { label: { value: 2, unit: 'none' }, cells: [null, 1] },
  ],
};

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
