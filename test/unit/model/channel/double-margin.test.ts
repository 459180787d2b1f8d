// Two margins in a row: the textbook case and a search over prices. 双重加价：课本例与逐价搜索。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleMarginalisation } from '@/model/channel/double-margin';

const chains = fc
  .record({
    unitCostYuan: fc.double({ min: 0, max: 1e4, noNaN: true }),
    room: fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
    slopeYuanPerUnit: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
  })
  .map(({ unitCostYuan, room, slopeYuanPerUnit }) => ({
    chokePriceYuan: unitCostYuan + room,
    slopeYuanPerUnit,
    unitCostYuan,
  }));

describe('doubleMarginalisation()', () => {
  it('loses a quarter of 800 on P = 100 − 2Q at a cost of 20', () => {
    const chain = { chokePriceYuan: 100, slopeYuanPerUnit: 2, unitCostYuan: 20 };
    expect(doubleMarginalisation(chain)).toEqual({
      integrated: { priceYuan: 60, units: 20, profitYuan: 800 },
      decentralised: {
        wholesaleYuan: 60,
        priceYuan: 80,
        units: 10,
        makerProfitYuan: 400,
        sellerProfitYuan: 200,
      },
      efficiencyRatio: 0.75,
    });
  });

  it('lies on the demand line, and no nearby price is better for who sets it', () => {
    fc.assert(
      fc.property(chains, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (chain, shift) => {
        const { chokePriceYuan: a, slopeYuanPerUnit: b, unitCostYuan: c } = chain;
        const { integrated, decentralised } = doubleMarginalisation(chain);
        const sold = (price: number) => Math.max(0, (a - price) / b);
        const scale = 1e-9 * ((a - c) ** 2 / b) + 1e-9 * (a / b) * (a - c);
        const near = (x: number, y: number) => expect(Math.abs(x - y)).toBeLessThanOrEqual(scale);
        near(integrated.units * (a - c), sold(integrated.priceYuan) * (a - c));
        near(decentralised.units * (a - c), sold(decentralised.priceYuan) * (a - c));
        const { wholesaleYuan: w } = decentralised;
        const step = shift * (a - c);
        const seller = (price: number) => (price - w) * sold(price);
        const one = (price: number) => (price - c) * sold(price);
        // The reseller answers a wholesale price with (a + w)/2.
        const maker = (wholesale: number) => (wholesale - c) * sold((a + wholesale) / 2);
        expect(one(integrated.priceYuan + step)).toBeLessThanOrEqual(integrated.profitYuan + scale);
        expect(seller(decentralised.priceYuan + step)).toBeLessThanOrEqual(
          decentralised.sellerProfitYuan + scale,
        );
        expect(maker(w + step)).toBeLessThanOrEqual(decentralised.makerProfitYuan + scale);
        near(
          decentralised.makerProfitYuan + decentralised.sellerProfitYuan,
          0.75 * integrated.profitYuan,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    const chain = { chokePriceYuan: 100, slopeYuanPerUnit: 2, unitCostYuan: 20 };
    const bad = (change: Partial<typeof chain>) => () =>
      doubleMarginalisation({ ...chain, ...change });
    expect(bad({ slopeYuanPerUnit: 0 })).toThrow('slopeYuanPerUnit must be above 0, got 0');
    expect(bad({ unitCostYuan: -1 })).toThrow('unitCostYuan must be at least 0, got -1');
    expect(bad({ chokePriceYuan: 20 })).toThrow('chokePriceYuan must be above 20, got 20');
    expect(bad({ chokePriceYuan: NaN })).toThrow('chokePriceYuan must be above 20, got NaN');
  });
});
