// Commission in yuan and in whole fen. 佣金：计划值与结算值。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commissionYuan, settledCommissionFen } from '@/model/channel/commission';
import type { CommissionScheme } from '@/model/channel/commission-pieces';

const tiers = [
  { fromYuan: 0, rateRatio: 0.05 },
  { fromYuan: 50_000, rateRatio: 0.08 },
  { fromYuan: 100_000, rateRatio: 0.12 },
];
const SCHEMES: CommissionScheme[] = [
  { type: 'linear', rateRatio: 0.07 },
  { type: 'tiered', tiers },
  { type: 'retroactive', tiers },
  { type: 'bonus', rateRatio: 0.02, thresholdYuan: 80_000, bonusYuan: 3000 },
];
const scheme = fc.constantFrom(...SCHEMES);
const sales = fc.double({ min: 0, max: 300_000, noNaN: true });

describe('commissionYuan()', () => {
  it('pays 5 %, 8 % and 12 % of what lies in each tier', () => {
    // 50,000 · 5 % + 50,000 · 8 % + 60,000 · 12 % = 2,500 + 4,000 + 7,200.
    expect(commissionYuan({ type: 'tiered', tiers }, 160_000)).toBeCloseTo(13_700, 9);
    expect(commissionYuan({ type: 'retroactive', tiers }, 160_000)).toBeCloseTo(19_200, 9);
  });

  it('starts a tier at its lower bound: the last yuan before 100,000 is worth 4,000', () => {
    const at = (salesYuan: number) => commissionYuan({ type: 'retroactive', tiers }, salesYuan);
    expect(at(100_000) - at(99_999.99)).toBeCloseTo(4000, 2);
  });

  it('never falls, never exceeds sales without a bonus, and is more when retroactive', () => {
    fc.assert(
      fc.property(scheme, sales, sales, (rule, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const paid = commissionYuan(rule, high);
        expect(paid).toBeGreaterThanOrEqual(commissionYuan(rule, low) - 1e-9);
        if (rule.type !== 'bonus') expect(paid).toBeLessThanOrEqual(high);
        expect(commissionYuan({ type: 'retroactive', tiers }, high)).toBeGreaterThanOrEqual(
          commissionYuan({ type: 'tiered', tiers }, high) - 1e-9,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    for (const rule of SCHEMES) {
      expect(() => commissionYuan(rule, -1)).toThrow('salesYuan must be at least 0, got -1');
      expect(() => commissionYuan(rule, NaN)).toThrow('salesYuan must be at least 0, got NaN');
    }
  });
});

describe('settledCommissionFen()', () => {
  it('is the planned amount to half a fen, and whole', () => {
    fc.assert(
      fc.property(scheme, fc.integer({ min: 0, max: 30_000_000 }), (rule, salesFen) => {
        const fen = settledCommissionFen(rule, salesFen);
        expect(Number.isInteger(fen)).toBe(true);
        expect(Math.abs(fen - 100 * commissionYuan(rule, salesFen / 100))).toBeLessThan(0.5 + 1e-6);
      }),
    );
  });

  it('rounds like whole-number arithmetic: half a fen upwards, for every rate in tenths of a percent', () => {
    const permilles = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(permilles, fc.integer({ min: 0, max: 10_000_000_000 }), (permille, salesFen) => {
        const exact = (BigInt(permille) * BigInt(salesFen) + 500n) / 1000n;
        const rule = { type: 'linear', rateRatio: permille / 1000 } as const;
        expect(settledCommissionFen(rule, salesFen)).toBe(Number(exact));
      }),
    );
    expect(settledCommissionFen({ type: 'linear', rateRatio: 0.285 }, 100)).toBe(29);
  });

  it('counts from the threshold to the fen when nothing is paid below', () => {
    const rule: CommissionScheme = {
      type: 'tiered',
      tiers: [
        { fromYuan: 0, rateRatio: 0 },
        { fromYuan: 100_000.1, rateRatio: 0.05 },
      ],
    };
    // 10 fen above the threshold: 5 % of them is half a fen.
    expect(settledCommissionFen(rule, 10_000_020)).toBe(1);
    expect(settledCommissionFen(rule, 10_000_019)).toBe(0);
  });

  it('names the bad argument', () => {
    const linear = { type: 'linear', rateRatio: 0.1 } as const;
    expect(() => settledCommissionFen(linear, 0.5)).toThrow('salesFen must be a whole number');
    expect(() => settledCommissionFen(linear, -1)).toThrow('salesFen must be at least 0, got -1');
    expect(() =>
      settledCommissionFen(
        { type: 'bonus', rateRatio: 0, thresholdYuan: 1, bonusYuan: 0.005 },
        100,
      ),
    ).toThrow('bonusYuan must be whole fen, got 0.005 yuan');
    expect(() =>
      settledCommissionFen(
        { type: 'tiered', tiers: [...tiers, { fromYuan: 100_000.001, rateRatio: 0.2 }] },
        100,
      ),
    ).toThrow('tiers[3].fromYuan must be whole fen');
  });
});
