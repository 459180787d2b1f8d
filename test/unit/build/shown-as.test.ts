import { describe, expect, it } from 'vitest';
import { shownAs } from '@/build/shown-as';

describe('shownAs()', () => {
  it('gives unit, sign and digits of a way to write a number', () => {
    expect(shownAs('percent')).toEqual({ unit: 'ratio', suffix: '%', usualDigits: 1 });
  });
  it('names an unknown way and lists those there are', () => {
    expect(() => shownAs('procent' as never)).toThrow(/as="procent" is unknown; there are count/);
  });
});
