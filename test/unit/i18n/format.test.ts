import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, plain, short, withUnit } from '@/i18n/format';

const words = { 'unit.yuan': '¥{n}', 'unit.people': '{n} 人', 'unit.points': '{n} 个百分点' };

describe('plain()', () => {
  it('writes shares as percent without the sign', () => {
    expect(plain(0.4804, 'ratio', 'en')).toBe('48.0');
  });
  it('writes a true minus and keeps zero without a sign', () => {
    expect(plain(-1234.4, 'yuan', 'en')).toBe('−1,234');
    expect(plain(-0.2, 'yuan', 'en')).toBe('0');
  });
  it('puts + before a gain when signed, never before zero', () => {
    expect(plain(12, 'people', 'zh-Hans', { signed: true })).toBe('+12');
    expect(plain(0, 'people', 'zh-Hans', { signed: true })).toBe('0');
  });
  it('never writes NaN for a finite number of any size', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plain(value, 'people', 'zh-Hant')).not.toContain('NaN');
      }),
    );
  });
});

describe('withUnit()', () => {
  it('puts the number into the pattern of its unit', () => {
    expect(withUnit(2520, 'people', 'zh-Hans', words)).toBe('2,520 人');
  });
  it('writes the sign before a currency mark', () => {
    expect(withUnit(-19085, 'yuan', 'en', words)).toBe('−¥19,085');
    expect(withUnit(300, 'yuan', 'en', words, { signed: true })).toBe('+¥300');
  });
});

describe('short()', () => {
  it('uses the large numbers of the language', () => {
    expect(short(12000, 'people', 'zh-Hans')).toBe('1.2万');
    expect(short(12000, 'people', 'zh-Hant')).toBe('1.2萬');
    expect(short(12000, 'people', 'en')).toBe('12K');
    expect(short(0.25, 'ratio', 'en')).toBe('25%');
  });
});

describe('fill()', () => {
  it('fills numbers by unit and texts as they stand', () => {
    const places = { gain: { value: 0.1, unit: 'points' as const }, step: '问清需求' };
    expect(fill('{step}提高 {gain}', places, 'zh-Hans', words)).toBe('问清需求提高 10.0 个百分点');
  });
  it('leaves an unknown place as it is, so that tests can find it', () => {
    expect(fill('{what}', {}, 'en', words)).toBe('{what}');
  });
});

describe('withUnit() in a language with a singular', () => {
  const english = { 'unit.people': '{n} people', 'unit.people.one': '{n} person' };
  it('says one person and two people', () => {
    expect(withUnit(1, 'people', 'en', english)).toBe('1 person');
    expect(withUnit(2, 'people', 'en', english)).toBe('2 people');
    expect(withUnit(1.4, 'people', 'en', english, { digits: 1 })).toBe('1.4 people');
  });
  it('uses the one pattern where the language has no singular', () => {
    expect(withUnit(1, 'people', 'zh-Hans', words)).toBe('1 人');
  });
});
