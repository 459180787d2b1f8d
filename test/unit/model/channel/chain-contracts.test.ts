// Contracts against the double margin: who gets what of the whole. 消除双重加价的合同：怎么分。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  priceCapContract,
  revenueShareContract,
  twoPartContract,
} from '@/model/channel/chain-contracts';
import { doubleMarginalisation } from '@/model/channel/double-margin';

const CHAIN = { chokePriceYuan: 100, slopeYuanPerUnit: 2, unitCostYuan: 20 };
const sold = (priceYuan: number) => (100 - priceYuan) / 2;

describe('contracts of a chain', () => {
  it('all reach the profit of one firm and only share it out', () => {
    const whole = doubleMarginalisation(CHAIN).integrated;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        for (const contract of [
          twoPartContract(CHAIN, part * 800),
          revenueShareContract(CHAIN, part),
          priceCapContract(CHAIN, 20 + part * 40),
        ]) {
          const { priceYuan, units, makerProfitYuan, sellerProfitYuan } = contract;
          expect([priceYuan, units]).toEqual([whole.priceYuan, whole.units]);
          expect(makerProfitYuan + sellerProfitYuan).toBeCloseTo(800, 9);
          expect(Math.min(makerProfitYuan, sellerProfitYuan)).toBeGreaterThanOrEqual(-1e-9);
          const isBetter = makerProfitYuan >= 400 - 1e-9 && sellerProfitYuan >= 200 - 1e-9;
          expect(contract.isBetterForBoth).toBe(isBetter);
        }
      }),
    );
  });
});

describe('twoPartContract()', () => {
  it('suits both for a fee from 400 to 600', () => {
    expect(twoPartContract(CHAIN, 500)).toEqual({
      wholesaleYuan: 20,
      priceYuan: 60,
      units: 20,
      makerProfitYuan: 500,
      sellerProfitYuan: 300,
      isBetterForBoth: true,
    });
    const suits = [399, 400, 600, 601].map((fee) => twoPartContract(CHAIN, fee).isBetterForBoth);
    expect(suits).toEqual([false, true, true, false]);
  });

  it('names the bad argument', () => {
    expect(() => twoPartContract(CHAIN, -1)).toThrow('feeYuan must be at least 0, got -1');
    expect(() => twoPartContract(CHAIN, 801)).toThrow('feeYuan must be at most 800, got 801');
  });
});

describe('revenueShareContract()', () => {
  it('leaves the reseller no better price than that of one firm', () => {
    const { wholesaleYuan, sellerProfitYuan } = revenueShareContract(CHAIN, 0.4);
    expect(wholesaleYuan).toBe(8);
    expect(sellerProfitYuan).toBeCloseTo(320, 9);
    for (let price = 21; price < 100; price++) {
      const profit = (0.4 * price - wholesaleYuan) * sold(price);
      expect(profit).toBeLessThanOrEqual(sellerProfitYuan + 1e-9);
    }
  });

  it('names the bad argument', () => {
    expect(() => revenueShareContract(CHAIN, 1.1)).toThrow('keptRatio must be between 0 and 1');
  });
});

describe('priceCapContract()', () => {
  it('makes the reseller sell at the ceiling', () => {
    const { sellerProfitYuan, makerProfitYuan } = priceCapContract(CHAIN, 45);
    expect([makerProfitYuan, sellerProfitYuan]).toEqual([500, 300]);
    for (let price = 46; price <= 60; price++) {
      expect((price - 45) * sold(price)).toBeLessThanOrEqual(sellerProfitYuan);
    }
  });

  it('names the bad argument', () => {
    expect(() => priceCapContract(CHAIN, 19)).toThrow('wholesaleYuan must be at least 20, got 19');
    expect(() => priceCapContract(CHAIN, 61)).toThrow('wholesaleYuan must be at most 60, got 61');
  });
});
