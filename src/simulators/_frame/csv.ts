// A table as a file that spreadsheets open safely. 把表格写成可安全打开的 CSV。

/** Spreadsheets take cells that start so for formulas. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** So that spreadsheets read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * CSV by RFC 4180; a text that a spreadsheet would run as a formula is quoted with '. 表格转 CSV。
 *
 * Numbers are written bare, so that −5 stays a number.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
