import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '@/simulators/_frame/csv';

describe('csvText()', () => {
  it('begins with a byte order mark and ends each row with CRLF', () => {
    expect(
      csvText([
        ['环节', '人'],
        ['付款', 2520],
      ]),
    ).toBe('\uFEFF环节,人\r\n付款,2520\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'makes %j a text, not a formula',
    (cell) => {
      const line = csvText([[cell]]).slice(1);
      expect(line.replace(/^"/, '').startsWith(`'${cell[0]}`)).toBe(true);
    },
  );

  it('writes numbers bare, negative ones too, and nothing for null', () => {
    expect(csvText([[-5.25, 0, null]])).toBe('\uFEFF-5.25,0,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvText([['a,b', 'say "x"', 'two\nlines']])).toBe(
      '\uFEFF"a,b","say ""x""","two\nlines"\r\n',
    );
  });

  it('never starts a cell so that a spreadsheet runs it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = csvText([[text]])
          .slice(1)
          .replace(/^"/, '');
        expect(text !== '' && /^[=+\-@\t\r](?!\n$)/.test(cell)).toBe(false);
      }),
    );
  });
});
