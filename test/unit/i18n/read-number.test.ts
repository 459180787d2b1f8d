import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, units, withUnit } from '@/i18n/format';
import { aroundNumber, readNumber } from '@/i18n/read-number';

describe('readNumber()', () => {
  it.each([
    ['1200', 1200],
    [' 1 200 ', 1200],
    ['1,200', 1200],
    ['12,345,678.5', 12345678.5],
    ['１，２００．５', 1200.5],
    ['1、200', 1200],
    ['3。5', 3.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+7', 7],
    ['-7', -7],
    ['−1,234', -1234],
    ['－7', -7],
    ['1.2万', 12000],
    ['1.2萬', 12000],
    ['1.2w', 12000],
    ['3K', 3000],
    ['007', 7],
  ])('reads %s as %d people', (text, value) => {
    expect(readNumber(text, 'people')).toBe(value);
  });

  it.each(['¥1,200', '￥1200', '1200元', '1200 yuan', '1200 RMB', '0.12万元', '¥ 0.12w'])(
    'reads %s as 1,200 yuan',
    (text) => {
      expect(readNumber(text, 'yuan', ['', 'yuan'])).toBe(1200);
    },
  );

  it('reads a loss with the minus before or after the yen sign', () => {
    expect(readNumber('-¥50', 'yuan')).toBe(-50);
    expect(readNumber('¥−50', 'yuan')).toBe(-50);
  });

  it.each(['21', '21%', '21 ％', '２１％', '21.0'])('reads %s as a share of 0.21', (text) => {
    expect(readNumber(text, 'ratio')).toBe(0.21);
  });

  it('takes a small share at its word: 0.21 is 0.21 %', () => {
    expect(readNumber('0.21', 'ratio')).toBeCloseTo(0.0021, 12);
  });

  it('reads percentage points with their word', () => {
    expect(readNumber('1.5 个百分点', 'points', ['', '个百分点'])).toBeCloseTo(0.015, 12);
  });

  it.each(['', ' ', '-', '.', '%', '1,2', '12,00', '1.2.3', '1e3', 'NaN', 'Infinity', '0x10'])(
    'does not guess at %j',
    (text) => {
      expect(readNumber(text, 'yuan')).toBeNaN();
    },
  );

  it.each(['21%', '120 or so', '一百', '1/2', '1 2万3'])('does not read %s as people', (text) => {
    expect(readNumber(text, 'people')).toBeNaN();
  });

  it('reads back every number that the site writes, in every unit and language', () => {
    const words = { 'unit.people': '{n} 人', 'unit.yuan': '¥{n}', 'unit.ratio': '{n}%' };
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const tag = fc.constantFrom('zh-Hans', 'en');
    fc.assert(
      fc.property(value, fc.constantFrom(...units), tag, (number, unit, language) => {
        const around = aroundNumber(words, unit);
        const tolerance = 1e-6 * Math.max(1, Math.abs(number)) + 0.01;
        const style = { digits: 4 };
        for (const text of [
          plain(number, unit, language, style),
          withUnit(number, unit, language, words, style),
        ])
          expect(Math.abs(readNumber(text, unit, around) - number)).toBeLessThan(tolerance);
      }),
    );
  });

  it('never throws and never gives an infinity for what people might type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(Math.abs(readNumber(text, 'ratio'))).not.toBe(Infinity);
      }),
    );
  });
});

describe('aroundNumber()', () => {
  it('splits the pattern of the unit at its number', () => {
    expect(aroundNumber({ 'unit.people': '{n} 人' }, 'people')).toEqual(['', '人']);
    expect(aroundNumber({ 'unit.yuan': '¥{n}' }, 'yuan')).toEqual(['¥', '']);
  });

  it('has nothing to say of a unit without a pattern', () => {
    expect(aroundNumber({}, 'none')).toEqual(['', '']);
  });
});
