// Guards name the argument, its place and the value. 入口检查报出参数名、位置和值。
import { describe, expect, it } from 'vitest';
import {
  above,
  atLeast,
  atMost,
  finite,
  nonEmpty,
  sameLength,
  share,
  wholeNumber,
} from '@/model/_check';

const guards = {
  above: (x: number) => above(-1e9, { x }),
  atLeast: (x: number) => atLeast(-1e9, { x }),
  atMost: (x: number) => atMost(1e9, { x }),
  share: (x: number) => share({ x }),
  wholeNumber: (x: number) => wholeNumber({ x }),
  finite: (x: number) => finite({ x }),
};

describe.each(Object.entries(guards))('%s()', (_, guard) => {
  it.each([NaN, Infinity, -Infinity])('refuses %s', (value) => {
    expect(() => guard(value)).toThrow(RangeError);
    expect(() => guard(value)).toThrow(/^x must be .*, got -?(NaN|Infinity)$/);
  });

  it('refuses what is no number', () => {
    for (const value of ['1', undefined, null, true]) {
      expect(() => guard(value as never)).toThrow(`, got ${String(value)}`);
    }
  });

  it('lets a good value pass', () => expect(guard(1)).toBeUndefined());
});

describe('limits', () => {
  it('above() refuses the limit itself', () => {
    expect(() => above(0, { priceYuan: 0 })).toThrow('priceYuan must be above 0, got 0');
  });

  it('atLeast() and atMost() take the limit itself', () => {
    expect(() => atLeast(0, { count: 0 })).not.toThrow();
    expect(() => atMost(8, { count: 8 })).not.toThrow();
    expect(() => atMost(8, { successCount: 9 })).toThrow('successCount must be at most 8, got 9');
  });

  it('share() takes both ends and refuses percent', () => {
    expect(() => share({ ratios: [0, 1] })).not.toThrow();
    expect(() => share({ marginRatio: 30 })).toThrow('marginRatio must be between 0 and 1, got 30');
    expect(() => share({ marginRatio: -0.1 })).toThrow('got -0.1');
  });

  it('wholeNumber() refuses a fraction', () => {
    expect(() => wholeNumber({ pointCount: 2.5 })).toThrow(
      'pointCount must be a whole number, got 2.5',
    );
  });
});

describe('lists', () => {
  it('names the place of the value that fails', () => {
    expect(() => atLeast(0, { counts: [5, -1] })).toThrow('counts[1] must be at least 0, got -1');
    expect(() => finite({ matrix: [[1, NaN]] })).toThrow('matrix[0][1] must be finite, got NaN');
    expect(() => finite({ weights: Float64Array.of(1, Infinity) })).toThrow('weights[1]');
  });

  it('names the argument that fails among good ones', () => {
    expect(() => above(0, { priceYuan: 1, costYuan: -2 })).toThrow(/^costYuan must be above 0/);
  });

  it('nonEmpty() names the empty list', () => {
    expect(() => nonEmpty({ counts: [] })).toThrow('counts must have at least one value, got none');
    expect(() => nonEmpty({ counts: [0] })).not.toThrow();
  });

  it('sameLength() names the list that differs', () => {
    expect(() => sameLength({ a: [1, 2], b: [1] })).toThrow('b must be as long as a (2), got 1');
    expect(() => sameLength({ a: [1, 2], b: ['x', 'y'] })).not.toThrow();
  });
});
