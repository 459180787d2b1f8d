import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BASE,
  charOf,
  digitAt,
  packed,
  stepOf,
  steps,
  unpacked,
  valueOf,
} from '@/simulators/segment-studio/scales';

describe('steps', () => {
  it('rise, by a quarter or less once they have left the first few', () => {
    for (const starts of steps)
      starts.forEach((start, place) => {
        const before = starts[place - 1];
        if (before === undefined) return;
        expect(start).toBeGreaterThan(before);
        if (before >= 8) expect(start / before).toBeLessThanOrEqual(1.251);
      });
  });

  it('begin where kinds of customers part: after 30 and 90 days, at 4 orders', () => {
    expect(steps[0]).toEqual(expect.arrayContaining([31, 91]));
    expect(steps[1]).toContain(4);
  });
});

describe('stepOf() and valueOf()', () => {
  it('give a value inside the step that it came from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 374 }), (days) => {
        const step = stepOf(steps[0], days);
        const value = valueOf(steps[0], step, true);
        expect(value).toBeGreaterThanOrEqual(steps[0][step] as number);
        expect(stepOf(steps[0], value)).toBe(step);
        expect(Math.abs(value / days - 1)).toBeLessThan(0.26);
      }),
    );
  });

  it('keep the first days and orders as they are', () => {
    expect([1, 2, 7].map((days) => valueOf(steps[0], stepOf(steps[0], days), true))).toEqual([
      1, 2, 7,
    ]);
  });
});

describe('charOf() and digitAt()', () => {
  it('write every digit as a character that needs no escape', () => {
    const digits = Array.from({ length: BASE }, (_, digit) => digit);
    const text = digits.map(charOf).join('');
    expect(digits.map((_, place) => digitAt(text, place))).toEqual(digits);
    expect(JSON.stringify(text)).toHaveLength(BASE + 2);
  });
});

describe('packed() and unpacked()', () => {
  it('keep a number to a part in a thousand', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 3e6, noNaN: true }), (value) => {
        expect(Math.abs(unpacked(`#${packed(value)}`, 1) / value - 1)).toBeLessThan(1e-3);
      }),
    );
  });
});
