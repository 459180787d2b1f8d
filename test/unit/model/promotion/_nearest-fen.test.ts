// Rounding to fen is not misled by binary fractions. 取整到分不受二进制误差影响。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestFen } from '@/model/promotion/_nearest-fen';

describe('nearestFen()', () => {
  it('rounds half a fen up, also where binary says 0.49999', () => {
    expect([nearestFen(0.5), nearestFen(100.49999999999999), nearestFen(16.4)]).toEqual([
      1, 101, 16,
    ]);
    expect(nearestFen(3330 * 9)).toBe(29970);
  });

  it('meets decimal arithmetic for every whole percentage', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e7 }), fc.nat({ max: 100 }), (fen, percent) => {
        const exact = (BigInt(fen) * BigInt(percent) * 2n + 100n) / 200n;
        expect(nearestFen(fen * (percent / 100))).toBe(Number(exact));
        expect(nearestFen(fen * (1 - percent / 100))).toBe(
          Number((BigInt(fen) * BigInt(100 - percent) * 2n + 100n) / 200n),
        );
      }),
    );
  });
});
