// A small table for tests of its two forms. 测试用的小表。
import type { Table } from '@/simulators/_frame/declaration';
import { phrases } from '@/simulators/_frame/phrases';

export const text = phrases(
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

export const table: Table = {
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
