// Reads a CSV file into columns of numbers. 把 CSV 读成按列存放的数。
import { type Watch, tell } from '../_watch';
import { numberAt, secondsAt } from './byte-values';
import { scanCells } from './csv-cells';
import { type TextPool, textPool } from './text-pool';

/** What a column holds: texts, numbers, or times as seconds. 列的类型：文本、数、时间。 */
export type ColumnKind = 'text' | 'number' | 'time';

/** A column of texts: the number of each row's text, and the texts by number. 文本列：编号与文本表。 */
export interface TextColumn {
  /** one for each row; −1 where the cell is empty. 每行的编号 */
  codes: Int32Array;
  /** the different texts in order of appearance. 不同的文本 */
  texts: string[];
}

/** Columns of a file by name: numbers and seconds are NaN where a cell cannot be read. 各列数据。 */
export interface CsvTable<Kinds extends Record<string, ColumnKind>> {
  /** rows that were kept. 行数 */
  rowCount: number;
  /** one column for each name asked for */
  columns: { [Name in keyof Kinds]: Kinds[Name] extends 'text' ? TextColumn : Float64Array };
  /** rows dropped for having more or fewer cells than the header. 列数不符而丢弃的行 */
  raggedRowCount: number;
}

interface Column {
  name: string;
  kind: ColumnKind;
  codes: Int32Array;
  values: Float64Array;
  pool: TextPool;
}

const LINE_FEED = 10;

/**
 * Named columns of a CSV file. CSV 文件中指定的列。
 *
 * @param bytes the file, UTF-8, its first line the names of the columns
 * @param kinds what each wanted column holds, by name; other columns are passed over
 * @param watch progress and stop, optional
 * @returns columns of equal length, and how many rows were dropped
 * @throws RangeError if a wanted column is not in the header
 * @throws whatever the signal of `watch` was aborted with
 * @source Shafranovich 2005, RFC 4180
 * @example csvTable(new TextEncoder().encode('id,n\na,1\na,2\n'), { n: 'number' }).columns.n // [1, 2]
 */
export function csvTable<Kinds extends Record<string, ColumnKind>>(
  bytes: Uint8Array,
  kinds: Kinds,
  watch?: Watch,
): CsvTable<Kinds> {
  const mostRows = lineCount(bytes);
  const columns = Object.entries(kinds).map(([name, kind]) =>
    emptyColumn(bytes, name, kind, mostRows),
  );
  const header: string[] = [];
  let places: (Column | undefined)[] | undefined;
  let rowCount = 0;
  let raggedRowCount = 0;
  const names = textPool(bytes);
  const onCell = (column: number, start: number, end: number, isQuoted: boolean) => {
    if (!places) {
      const code = names.codeOf(start, end, isQuoted);
      header.push(code < 0 ? '' : (names.texts()[code] as string).trim());
      return;
    }
    const place = places[column];
    if (place) put(place, rowCount, bytes, start, end, isQuoted);
  };
  const onRow = (cellCount: number) => {
    if (!places) places = placesOf(header, columns);
    else if (cellCount === header.length) rowCount++;
    else raggedRowCount++;
  };
  scanCells(bytes, { onCell, onRow }, watch);
  if (!places) placesOf(header, columns);
  tell(watch, 1);
  const entries = columns.map((column) => [column.name, finished(column, rowCount)]);
  return { rowCount, raggedRowCount, columns: Object.fromEntries(entries) };
}

function emptyColumn(bytes: Uint8Array, name: string, kind: ColumnKind, mostRows: number): Column {
  const isText = kind === 'text';
  return {
    name,
    kind,
    codes: new Int32Array(isText ? mostRows : 0),
    values: new Float64Array(isText ? 0 : mostRows),
    pool: textPool(bytes),
  };
}

function placesOf(header: readonly string[], columns: Column[]): (Column | undefined)[] {
  const missing = columns.find(({ name }) => !header.includes(name));
  if (missing) {
    const found = header.join(', ') || 'none';
    throw new RangeError(`columns must include ${missing.name}, got ${found}`);
  }
  return header.map((name) => columns.find((column) => column.name === name));
}

function put(
  column: Column,
  row: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  isQuoted: boolean,
): void {
  if (column.kind === 'text') column.codes[row] = column.pool.codeOf(start, end, isQuoted);
  else if (column.kind === 'number') column.values[row] = numberAt(bytes, start, end);
  else column.values[row] = secondsAt(bytes, start, end);
}

function finished({ kind, codes, values, pool }: Column, rowCount: number) {
  if (kind !== 'text') return values.slice(0, rowCount);
  return { codes: codes.slice(0, rowCount), texts: pool.texts() };
}

function lineCount(bytes: Uint8Array): number {
  let count = 1;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === LINE_FEED) count++;
  }
  return count;
}
