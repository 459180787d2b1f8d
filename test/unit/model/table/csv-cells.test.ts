// Cells of a CSV file, compared with a plain reading letter by letter. CSV 单元格，与逐字读取对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCells } from '@/model/table/csv-cells';

function rowsOf(text: string): string[][] {
  const bytes = new TextEncoder().encode(text);
  const rows: string[][] = [];
  let row: string[] = [];
  scanCells(bytes, {
    onCell(column, start, end, isQuoted) {
      expect(column).toBe(row.length);
      const cell = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end));
      row.push(isQuoted ? cell.replaceAll('""', '"') : cell);
    },
    onRow(cellCount) {
      expect(cellCount).toBe(row.length);
      rows.push(row);
      row = [];
    },
  });
  expect(row).toEqual([]);
  return rows;
}

describe('scanCells()', () => {
  it('keeps commas, line breaks and doubled quotes inside quotes', () => {
    expect(rowsOf('a,"b, c"\n"say ""hi""","two\nlines"\n')).toEqual([
      ['a', 'b, c'],
      ['say "hi"', 'two\nlines'],
    ]);
  });

  it('reads both line ends, a missing last one, and empty cells', () => {
    expect(rowsOf('a,b\r\nc,\n,d')).toEqual([
      ['a', 'b'],
      ['c', ''],
      ['', 'd'],
    ]);
    expect(rowsOf('a,')).toEqual([['a', '']]);
    expect(rowsOf('"q"\r\n"r"\r\n')).toEqual([['q'], ['r']]);
  });

  it('passes over blank lines, a byte order mark and an empty file', () => {
    expect(rowsOf('\uFEFFa\n\n\r\nb\n')).toEqual([['a'], ['b']]);
    expect(rowsOf('')).toEqual([]);
  });

  it('does not run past a quote that never ends', () => {
    expect(rowsOf('a,"b')).toEqual([['a', 'b']]);
  });

  it('gives back whatever table was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '中', '1') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join());
        expect(rowsOf(quoted.join(lineEnd))).toEqual(rows);
      }),
    );
  });

  it('tells of progress in a long file and stops when told to', () => {
    const bytes = new TextEncoder().encode('abcdefg,hijklmno\n'.repeat(300_000));
    const sink = { onCell: () => undefined, onRow: () => undefined };
    const told: number[] = [];
    scanCells(bytes, sink, { onProgress: (ratio) => told.push(ratio) });
    expect(told.length).toBeGreaterThan(1);
    expect(told.every((ratio) => ratio > 0 && ratio <= 1)).toBe(true);
    const control = new AbortController();
    control.abort(new Error('stop'));
    expect(() => scanCells(bytes, sink, { signal: control.signal })).toThrow('stop');
  });
});
