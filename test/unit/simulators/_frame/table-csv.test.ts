import { describe, expect, it } from 'vitest';
import { tableCsv } from '@/simulators/_frame/table-csv';
import { table, text } from './_table';

describe('tableCsv()', () => {
  it('has the same numbers, as a spreadsheet reads them', () => {
    expect(tableCsv(table, text)).toBe(
      '\uFEFF步骤,增减（元）,转化率（%）\r\n付款,-12345,48.04\r\n2,,100\r\n',
    );
  });
});
