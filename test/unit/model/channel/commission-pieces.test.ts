// Commission rules in pieces: joints, jumps, bad rules. 佣金分段：接缝、跳点与不合法的规则。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commissionOnPieces,
  commissionPieces,
  type CommissionTier,
} from '@/model/channel/commission-pieces';

const TIERS = [
  { fromYuan: 0, rateRatio: 0.05 },
  { fromYuan: 50_000, rateRatio: 0.08 },
  { fromYuan: 100_000, rateRatio: 0.12 },
];

const tiers = fc
  .array(
    fc.record({
      width: fc.integer({ min: 1, max: 1000 }),
      rate: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps): CommissionTier[] => {
    let fromYuan = -(steps[0]?.width ?? 0);
    const rates = steps.map(({ rate }) => rate / 100).sort((a, b) => a - b);
    return steps.map(({ width }, i) => {
      fromYuan += width;
      return { fromYuan: i === 0 ? 0 : fromYuan, rateRatio: rates[i] ?? NaN };
    });
  });

describe('commissionPieces()', () => {
  it('puts the cliff of a retroactive rule where the tier begins', () => {
    const jumps = commissionPieces({ type: 'retroactive', tiers: TIERS });
    // (8 % − 5 %) of 50,000 and (12 % − 8 %) of 100,000.
    expect(jumps.map(({ jumpYuan }) => Math.round(jumpYuan * 1e6) / 1e6)).toEqual([0, 1500, 4000]);
  });

  it('has no jump in a tiered rule, and pays each tier once', () => {
    const pieces = commissionPieces({ type: 'tiered', tiers: TIERS });
    expect(pieces.map(({ startYuan }) => startYuan)).toEqual([0, 2500, 6500]);
    expect(pieces.every(({ jumpYuan }) => jumpYuan === 0)).toBe(true);
  });

  it('pays the bonus from the start when the threshold is 0', () => {
    const scheme = { type: 'bonus', rateRatio: 0.1, thresholdYuan: 0, bonusYuan: 7 } as const;
    expect(commissionPieces(scheme)).toEqual([
      { fromYuan: 0, startYuan: 7, rateRatio: 0.1, jumpYuan: 7 },
    ]);
  });

  it('joins: each piece ends where the next begins, less the jump', () => {
    fc.assert(
      fc.property(tiers, fc.constantFrom('tiered', 'retroactive'), (list, type) => {
        const pieces = commissionPieces({ type, tiers: list } as never);
        pieces.slice(1).forEach((piece, i) => {
          const { startYuan, rateRatio, fromYuan } = pieces[i] as (typeof pieces)[number];
          const end = startYuan + rateRatio * (piece.fromYuan - fromYuan);
          expect(piece.startYuan - end).toBeCloseTo(piece.jumpYuan, 8);
          expect(piece.jumpYuan).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('names the bad argument', () => {
    const tiered = (list: CommissionTier[]) => () =>
      commissionPieces({ type: 'tiered', tiers: list });
    expect(tiered([])).toThrow('tiers must have at least one value');
    expect(tiered([{ fromYuan: 5, rateRatio: 0.1 }])).toThrow('tiers[0].fromYuan must be 0, got 5');
    expect(tiered([{ fromYuan: 0, rateRatio: 5 }])).toThrow(
      'tiers[0].rateRatio must be between 0 and 1, got 5',
    );
    expect(
      tiered([
        { fromYuan: 0, rateRatio: 0.1 },
        { fromYuan: 0, rateRatio: 0.2 },
      ]),
    ).toThrow('tiers[1].fromYuan must be above 0, got 0');
    expect(() =>
      commissionPieces({
        type: 'retroactive',
        tiers: [
          { fromYuan: 0, rateRatio: 0.2 },
          { fromYuan: 9, rateRatio: 0.1 },
        ],
      }),
    ).toThrow('tiers[1].rateRatio must be at least 0.2, got 0.1');
    expect(() => commissionPieces({ type: 'linear', rateRatio: NaN })).toThrow('rateRatio must be');
    expect(() =>
      commissionPieces({ type: 'bonus', rateRatio: 0, thresholdYuan: -1, bonusYuan: 0 }),
    ).toThrow('thresholdYuan must be at least 0, got -1');
    expect(() =>
      commissionPieces({ type: 'bonus', rateRatio: 0, thresholdYuan: 1, bonusYuan: Infinity }),
    ).toThrow('bonusYuan must be at least 0, got Infinity');
  });
});

describe('commissionOnPieces()', () => {
  it('takes the later piece exactly on a joint', () => {
    const pieces = commissionPieces({ type: 'retroactive', tiers: TIERS });
    expect(commissionOnPieces(pieces, 50_000)).toBe(4000);
    expect(commissionOnPieces(pieces, 49_999)).toBeCloseTo(2499.95, 9);
  });

  it('names the bad argument', () => {
    expect(() => commissionOnPieces([], 1)).toThrow('pieces must have at least one value');
    const pieces = commissionPieces({ type: 'linear', rateRatio: 0.1 });
    expect(() => commissionOnPieces(pieces, -1)).toThrow('sales must be at least 0, got -1');
  });
});
