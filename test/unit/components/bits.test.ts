// Numbers go into bits and come back. 按位打包。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter } from '@/components/bits';

const entry = fc
  .integer({ min: 1, max: 20 })
  .chain((width) => fc.tuple(fc.integer({ min: 0, max: 2 ** width - 1 }), fc.constant(width)));

describe('bitWriter()', () => {
  it('writes what a reader reads back', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { put, values } = bitWriter();
        for (const [value, width] of entries) put(value, width);
        const get = bitReader(values());
        expect(values().every((value) => value >= 0 && value < 32)).toBe(true);
        for (const [value, width] of entries) expect(get(width)).toBe(value);
      }),
    );
  });

  it('fills up with zeros, and refuses what does not fit', () => {
    const { put, values } = bitWriter();
    put(5, 3);
    expect(values()).toEqual([0b10100]);
    expect(() => put(8, 3)).toThrow('3 bits, got 8');
    expect(() => put(-1, 3)).toThrow(RangeError);
  });
});

describe('bitReader()', () => {
  it('reads zeros past the end', () => {
    const get = bitReader([31]);
    expect([get(5), get(4), get(0)]).toEqual([31, 0, 0]);
  });
});
