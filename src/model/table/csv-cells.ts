// Finds the cells of a CSV file in its bytes, without making a text of each. 直接在字节里找出 CSV 的单元格。
import { type Watch, tell } from '../_watch';

/** Who is told of each cell and each line. 单元格与行的接收方。 */
export interface CellSink {
  /** bytes `start` up to `end` hold the cell, outer quotes left out; `isQuoted` says there were some */
  onCell(column: number, start: number, end: number, isQuoted: boolean): void;
  /** a line ended that had `cellCount` cells; blank lines are not told of */
  onRow(cellCount: number): void;
}

const COMMA = 44;
const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const BYTES_PER_TELL = 1 << 21;

/**
 * Tells of each cell of a CSV file in order. 按顺序报告 CSV 的每个单元格。
 *
 * @param bytes the file, UTF-8; lines end in LF or CR LF, a quote inside quotes is doubled
 * @param sink  who is told
 * @param watch progress and stop, optional
 * @returns nothing; all is told to `sink`
 * @throws whatever the sink or the signal of `watch` throws
 * @source Shafranovich 2005, RFC 4180 (a byte order mark is skipped, a missing last line end allowed)
 * @example scanCells(new TextEncoder().encode('a,"b, c"\n'), { onCell() {},
 *   onRow(cellCount) { throw new RangeError(`row of ${cellCount}`); } }) // RangeError: row of 2
 */
export function scanCells(bytes: Uint8Array, sink: CellSink, watch?: Watch): void {
  let at = markLength(bytes);
  let column = 0;
  let nextTell = BYTES_PER_TELL;
  while (at < bytes.length) {
    const isQuoted = bytes[at] === QUOTE;
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? quotedEnd(bytes, start) : plainEnd(bytes, start);
    const stop = isQuoted ? plainEnd(bytes, end) : end;
    const isLast = stop === bytes.length || bytes[stop] === LINE_FEED;
    const cut = !isQuoted && isLast && end > start && bytes[end - 1] === RETURN ? end - 1 : end;
    const isBlankLine = isLast && column === 0 && cut === start && !isQuoted;
    if (!isBlankLine) sink.onCell(column, start, cut, isQuoted);
    column++;
    at = stop + 1;
    if (isLast) {
      if (!isBlankLine) sink.onRow(column);
      column = 0;
      if (at >= nextTell) {
        tell(watch, Math.min(1, at / bytes.length));
        nextTell += BYTES_PER_TELL;
      }
    }
  }
  if (column === 0) return;
  // The file ends in a comma: one more cell, an empty one.
  sink.onCell(column, bytes.length, bytes.length, false);
  sink.onRow(column + 1);
}

function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function plainEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== COMMA && bytes[at] !== LINE_FEED) at++;
  return at;
}

function quotedEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    if (bytes[at] !== QUOTE) at++;
    else if (bytes[at + 1] === QUOTE) at += 2;
    else break;
  }
  return Math.min(at, bytes.length);
}
