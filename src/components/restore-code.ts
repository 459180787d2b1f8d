// A code that a person can copy by hand: groups that each tell their own slip. 手抄得下来的恢复码。
import { checksum } from './checksum';

/** Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Six characters: five that carry and one that checks them and their place. */
const CARRIED = 5;
const GROUP = CARRIED + 1;
const VERSION = 1;
/** Version, count of groups, checksum of all. */
const HEAD_LENGTH = 1 + 2 + 4;

/** Groups in a row, as the page shows them. 每行组数。 */
export const ROW_GROUPS = 5;

/** What is wrong with a code; `group` counts from 1. 恢复码的错误。 */
export interface CodeFault {
  code: 'empty' | 'character' | 'length' | 'group' | 'count' | 'whole' | 'version';
  group: number;
  /** The group as it was typed, or the character, or how many groups there should be. */
  detail: string;
}

/** Multiplication by the generator of GF(32), x⁵ + x² + 1: slips and swaps never cancel out. */
const doubled = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

/** By Horner's rule; starting from the place, so that a group in another's place is told too. */
function checkOf(values: readonly number[], place: number): number {
  return values.reduce((sum, value) => doubled(sum) ^ value, (place * 7 + 3) & 31);
}

const digitsOf = (value: number, length: number) =>
  Array.from({ length }, (_, i) => Math.floor(value / 32 ** (length - 1 - i)) % 32);

const numberOf = (digits: readonly number[]) => digits.reduce((sum, digit) => sum * 32 + digit, 0);

const written = (values: readonly number[]) => values.map((value) => ALPHABET[value]).join('');

/** 20 bits are written: four characters. */
const sumOf = (values: readonly number[]) => checksum(written(values)) % 32 ** 4;

/** Groups of a code that carries these values, each 0–31. 生成恢复码。 */
export function codeGroups(values: readonly number[]): string[] {
  const count = Math.ceil((HEAD_LENGTH + values.length) / CARRIED);
  const padding = Array<number>(count * CARRIED - HEAD_LENGTH - values.length).fill(0);
  const body = [...values, ...padding];
  const all = [VERSION, ...digitsOf(count, 2), ...digitsOf(sumOf(body), 4), ...body];
  return Array.from({ length: count }, (_, place) => {
    const own = all.slice(place * CARRIED, (place + 1) * CARRIED);
    return written([...own, checkOf(own, place)]);
  });
}

/** Capitals, half width, and letters that are not in the alphabet as what they were taken for. */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[IL|]/g, '1')
    .replace(/O/g, '0')
    .replace(/U/g, 'V');
}

/** Groups as typed: by six, but never across a gap, so that a slip stays in its own group. */
const bySix = new RegExp(`.{1,${GROUP}}`, 'gsu');
function groupsIn(text: string): string[] {
  const pieces = tidied(text)
    .split(/[^\p{L}\p{N}|*~$=#&@!?%+<>]+/u)
    .filter(Boolean);
  return pieces.flatMap((piece) => (piece.length < 2 * GROUP ? piece : (piece.match(bySix) ?? [])));
}

function faultOf(group: string, place: number): CodeFault | null {
  const fault = (code: CodeFault['code'], detail: string) => ({ code, group: place + 1, detail });
  const strange = [...group].find((character) => !ALPHABET.includes(character));
  if (strange) return fault('character', strange);
  if (group.length !== GROUP) return fault('length', group);
  const values = [...group].map((character) => ALPHABET.indexOf(character));
  const isRight = checkOf(values.slice(0, CARRIED), place) === values[CARRIED];
  return isRight ? null : fault('group', group);
}

/**
 * The values in a code as a person typed it. 读恢复码。
 *
 * Spaces, line breaks, hyphens and case are no matter; O is 0, I and L are 1. The values may end in
 * zeros that only filled the last group.
 */
export function codeValues(text: string): { values: number[] } | { fault: CodeFault } {
  const groups = groupsIn(text);
  if (groups.length === 0) return { fault: { code: 'empty', group: 0, detail: '' } };
  const fault = groups.map(faultOf).find((found) => found !== null);
  if (fault) return { fault };
  const all = groups.flatMap((group) =>
    [...group.slice(0, CARRIED)].map((character) => ALPHABET.indexOf(character)),
  );
  const whole = (code: CodeFault['code'], detail = '') => ({
    fault: { code, group: groups.length, detail },
  });
  if (all[0] !== VERSION) return whole('version', `${all[0]}`);
  const count = numberOf(all.slice(1, 3));
  if (count !== groups.length) return whole('count', `${count}`);
  const values = all.slice(HEAD_LENGTH);
  return sumOf(values) === numberOf(all.slice(3, HEAD_LENGTH)) ? { values } : whole('whole');
}
