// Demand of a sample: counted one by one, in any order. 样本需求曲线。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleBuyers, sampleDemand } from '@/model/price/sample-demand';

const amounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });

describe('sampleDemand()', () => {
  it('steps down at every price that someone named', () => {
    const { pricesYuan, buyerCounts } = sampleDemand([30, 50, 30, 80]);
    expect([...pricesYuan]).toEqual([30, 50, 80]);
    expect([...buyerCounts]).toEqual([4, 2, 1]);
    expect([...sampleDemand([-0, 0]).buyerCounts]).toEqual([2]);
  });

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(amounts, (willingness) => {
        expect(sampleDemand([...willingness].reverse())).toEqual(sampleDemand(willingness));
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => sampleDemand([])).toThrow('willingnessYuan must have at least one value');
    expect(() => sampleDemand([1, -1])).toThrow('willingnessYuan[1] must be at least 0, got -1');
    expect(() => sampleDemand([NaN])).toThrow('willingnessYuan[0] must be at least 0, got NaN');
  });
});

describe('sampleBuyers()', () => {
  it('counts as counting one by one does', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 45, noNaN: true }), (willingness, price) => {
        const demand = sampleDemand(willingness);
        for (const yuan of [price, Math.floor(price)]) {
          expect(sampleBuyers(demand, yuan)).toBe(willingness.filter((w) => w >= yuan).length);
        }
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => sampleBuyers(sampleDemand([1]), -1)).toThrow(
      'priceYuan must be at least 0, got -1',
    );
  });
});
