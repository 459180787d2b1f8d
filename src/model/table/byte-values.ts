// Reads numbers and times from the bytes of a cell. 从单元格的字节读出数与时间。
import { daysFromCivil, daysOfMonth } from '../calendar/_civil';

const MINUS = 45;
const PLUS = 43;
const POINT = 46;
const ZERO = 48;
const COLON = 58;
const LETTER_T = 84;
const SPACE = 32;
const SECONDS_PER_DAY = 86_400;
const MOST_EXACT_DIGITS = 15;

/**
 * The number written in a cell. 单元格里的数。
 *
 * @param bytes the file, UTF-8
 * @param start first byte of the cell
 * @param end   byte after its last
 * @returns the nearest double, as JavaScript reads the text; NaN if the cell is empty or no number
 * @throws nothing
 * @source own derivation: digits below 10^15 and powers of ten up to 10^22 are exact doubles, so one
 *   division rounds once (Clinger 1990, PLDI)
 * @example numberAt(new TextEncoder().encode('a,-2.55'), 2, 7) // -2.55
 */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === MINUS;
  if (isNegative || bytes[at] === PLUS) at++;
  let digits = 0;
  let digitCount = 0;
  let pointAt = -1;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === POINT && pointAt < 0) {
      pointAt = at;
      continue;
    }
    if (byte < ZERO || byte > ZERO + 9) return slowNumber(bytes, start, end);
    digits = digits * 10 + byte - ZERO;
    digitCount++;
  }
  if (digitCount === 0 || digitCount > MOST_EXACT_DIGITS) return slowNumber(bytes, start, end);
  const size = pointAt < 0 ? digits : digits / 10 ** (end - pointAt - 1);
  return isNegative ? -size : size;
}

/**
 * The time written in a cell, as seconds. 单元格里的时间（秒）。
 *
 * @param bytes the file, UTF-8
 * @param start first byte of the cell
 * @param end   byte after its last
 * @returns seconds from 1 January 1970 on the clock of the file (no time zone); NaN unless the cell
 *   reads `2011-12-09`, `2011-12-09 12:50` or `2011-12-09 12:50:00`, with a space or a T between
 * @throws nothing
 * @source ISO 8601 calendar date and local time
 * @example secondsAt(new TextEncoder().encode('2011-12-09 12:50:00'), 0, 19) // 1323435000
 */
export function secondsAt(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length !== 10 && length !== 16 && length !== 19) return NaN;
  const days = daysAt(bytes, start);
  if (length === 10) return days * SECONDS_PER_DAY;
  const between = bytes[start + 10];
  if (between !== SPACE && between !== LETTER_T) return NaN;
  const hour = partAt(bytes, start + 11, 23);
  const minute = partAt(bytes, start + 14, 59);
  const second = length === 19 ? partAt(bytes, start + 17, 59) : 0;
  const isForm = bytes[start + 13] === COLON && (length === 16 || bytes[start + 16] === COLON);
  return isForm ? days * SECONDS_PER_DAY + (hour * 60 + minute) * 60 + second : NaN;
}

function daysAt(bytes: Uint8Array, start: number): number {
  if (bytes[start + 4] !== MINUS || bytes[start + 7] !== MINUS) return NaN;
  const year = partAt(bytes, start, 99) * 100 + partAt(bytes, start + 2, 99);
  const month = partAt(bytes, start + 5, 12);
  const day = partAt(bytes, start + 8, 31);
  const isDate =
    year >= 0 && month >= 1 && day >= 1 && (day <= 28 || day <= daysOfMonth(year, month));
  return isDate ? daysFromCivil(year, month, day) : NaN;
}

/** Two digits as a number, NaN above `most`. */
function partAt(bytes: Uint8Array, at: number, most: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  const isTwoDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
  return isTwoDigits && tens * 10 + ones <= most ? tens * 10 + ones : NaN;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = asciiText(bytes, start, end).trim();
  // Number() also reads '', hexadecimal and 'Infinity', which are no amounts.
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 400)));
}
