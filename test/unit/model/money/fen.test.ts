// Whole fen: halves, signs, what binary fractions lose. 整数分。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenFromYuan, roundedFen } from '@/model/money/fen';

describe('roundedFen()', () => {
  it('rounds halves up, on both sides of nothing', () => {
    expect([0.5, 1.49, 2.5, -0.5, -1.5, -1.51].map(roundedFen)).toEqual([1, 1, 3, 0, -1, -2]);
  });

  it('takes a half that binary fractions have damaged for a half', () => {
    expect(1.005 * 100).toBeLessThan(100.5);
    expect(roundedFen(1.005 * 100)).toBe(101);
    expect(roundedFen(1.15 * 10)).toBe(12);
  });

  it('leaves whole fen as they are and is never off by more than half', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (fen) => {
        expect(roundedFen(fen)).toBe(fen);
      }),
    );
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (fen) => {
        expect(Math.abs(roundedFen(fen) - fen)).toBeLessThanOrEqual(0.5 + 1e-2);
        expect(Number.isInteger(roundedFen(fen))).toBe(true);
      }),
    );
  });

  it('meets decimal arithmetic for every whole percentage', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e7 }), fc.nat({ max: 100 }), (fen, percent) => {
        const exact = (share: number) => Number((BigInt(fen) * BigInt(share) * 2n + 100n) / 200n);
        expect(roundedFen(fen * (percent / 100))).toBe(exact(percent));
        expect(roundedFen(fen * (1 - percent / 100))).toBe(exact(100 - percent));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => roundedFen(NaN)).toThrow('amountFen must be finite, got NaN');
  });
});

describe('fenFromYuan()', () => {
  it('gives back every amount of whole fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (fen) => {
        expect(fenFromYuan(fen / 100)).toBe(fen);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => fenFromYuan(Infinity)).toThrow('amountYuan must be finite, got Infinity');
  });
});
