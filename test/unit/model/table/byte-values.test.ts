// Numbers and times from bytes read as JavaScript reads their text. 从字节读数，与直接读文本一致。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt, secondsAt } from '@/model/table/byte-values';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const number = (text: string) => numberAt(bytesOf(text), 0, text.length);
const seconds = (text: string) => secondsAt(bytesOf(text), 0, text.length);

describe('numberAt()', () => {
  it('reads part of a line', () => {
    expect(numberAt(bytesOf('a,-2.55'), 2, 7)).toBe(-2.55);
  });

  it('reads any decimal exactly as Number() does', () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(20))
      .map(([digits, point]) => {
        const text = String(digits < 0n ? -digits : digits).padStart(point + 1, '0');
        const cut = text.length - point;
        return `${digits < 0n ? '-' : ''}${text.slice(0, cut)}.${text.slice(cut)}`;
      });
    fc.assert(fc.property(decimals, (text) => number(text) === Number(text)));
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(number(String(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each(['1e3', '+5', '.5', '5.', ' 7 ', '-0.1'])('reads %j', (text) => {
    expect(number(text)).toBe(Number(text));
  });

  it.each(['', '-', '.', 'abc', '1,5', '0x10', 'Infinity', 'NaN', '1-2', '1.2.3', '12a'])(
    'is NaN for %j',
    (text) => {
      expect(number(text)).toBeNaN();
    },
  );
});

describe('secondsAt()', () => {
  it('reads date, minutes and seconds', () => {
    expect(seconds('2011-12-09 12:50:00')).toBe(1_323_435_000);
    expect(seconds('2011-12-09T12:50:01')).toBe(1_323_435_001);
    expect(seconds('2011-12-09 12:50')).toBe(1_323_435_000);
    expect(seconds('2011-12-09')).toBe(1_323_388_800);
  });

  it('agrees with the clock of the machine', () => {
    const times = fc.integer({ min: -2_000_000_000, max: 4_000_000_000 });
    fc.assert(
      fc.property(times, (time) => {
        expect(seconds(new Date(time * 1000).toISOString().slice(0, 19))).toBe(time);
      }),
    );
  });

  it.each([
    '',
    'yesterday',
    '2011/12/09',
    '2011-13-09',
    '2011-00-09',
    '2011-02-29',
    '2011-12-32',
    '2011-12-00',
    '2011-12-09 24:00',
    '2011-12-09 12:60',
    '2011-12-09 12:50:60',
    '2011-12-09_12:50:00',
    '2011-12-09 12.50.00',
    '201a-12-09',
    '09/12/2011 8:26',
  ])('is NaN for %j', (text) => {
    expect(seconds(text)).toBeNaN();
  });
});
