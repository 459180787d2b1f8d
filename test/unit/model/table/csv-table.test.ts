// Columns of a CSV file by name. 按名字取 CSV 的列。
import { describe, expect, it } from 'vitest';
import { csvTable } from '@/model/table/csv-table';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('csvTable()', () => {
  it('reads texts, numbers and times', () => {
    const text =
      'id,n,day,other\n"a, b",1.5,2011-12-09,x\nc,-2,2011-12-10,y\n"a, b",oops,never,z\n';
    const table = csvTable(bytesOf(text), { n: 'number', id: 'text', day: 'time' });
    expect(table.rowCount).toBe(3);
    expect(table.columns.id.texts).toEqual(['a, b', 'c']);
    expect([...table.columns.id.codes]).toEqual([0, 1, 0]);
    expect([...table.columns.n]).toEqual([1.5, -2, NaN]);
    expect([...table.columns.day]).toEqual([1_323_388_800, 1_323_475_200, NaN]);
    expect(Object.keys(table.columns)).toEqual(['n', 'id', 'day']);
  });

  it('drops rows that are longer or shorter than the header and counts them', () => {
    const table = csvTable(bytesOf('id,n\na,1\nb\nc,3,4\nd,5\n'), { id: 'text', n: 'number' });
    expect([...table.columns.n]).toEqual([1, 5]);
    expect(table.raggedRowCount).toBe(2);
    expect(table.rowCount).toBe(2);
  });

  it('takes blanks around names for nothing, and an empty cell for no text', () => {
    const table = csvTable(bytesOf(' id , n\n,7\n'), { id: 'text', n: 'number' });
    expect([...table.columns.id.codes]).toEqual([-1]);
    expect([...table.columns.n]).toEqual([7]);
  });

  it('reads a file without rows', () => {
    const table = csvTable(bytesOf('id'), { id: 'text' });
    expect(table).toEqual({
      rowCount: 0,
      raggedRowCount: 0,
      columns: { id: { codes: new Int32Array(0), texts: [] } },
    });
  });

  it('names the column that is missing', () => {
    const kinds = { price: 'number' } as const;
    expect(() => csvTable(bytesOf('id,n\n'), kinds)).toThrow(
      'columns must include price, got id, n',
    );
    expect(() => csvTable(bytesOf(''), kinds)).toThrow('columns must include price, got none');
  });

  it('says when it is done', () => {
    const told: number[] = [];
    csvTable(bytesOf('id\n1\n'), { id: 'number' }, { onProgress: (ratio) => told.push(ratio) });
    expect(told.at(-1)).toBe(1);
  });
});
