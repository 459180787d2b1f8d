import { describe, expect, it } from 'vitest';
import { askedOf, drawnOf, marketKey } from '@/simulators/bundle-ladder/draw';
import spec from '@/simulators/bundle-ladder/spec';

const context = { scenario: 'survey', seed: 1 };
const values = (changes = {}) => spec.start('survey', changes);

describe('drawnOf()', () => {
  it('draws four goods and sells as many as are on offer', () => {
    const { wtpYuan, goods } = drawnOf(values({ goodsOnSale: 2 }), context);
    expect(wtpYuan).toHaveLength(4);
    expect(goods.wtpYuan).toEqual(wtpYuan.slice(0, 2));
    expect(goods.unitCostsYuan).toEqual([10, 10]);
  });

  it('keeps buyers of a scenario’s goods in proportion', () => {
    const { meansYuan, costsYuan } = drawnOf(spec.start('apparel'), {
      scenario: 'apparel',
      seed: 1,
    });
    expect(meansYuan.map((yuan) => Math.round(yuan))).toEqual([179, 199, 219, 289]);
    expect(costsYuan.map((yuan) => Math.round(yuan))).toEqual([72, 84, 92, 118]);
  });

  it('has buyers think in tens, a hair less for those who leave at an equal price', () => {
    const [buys = []] = drawnOf(values({ ties: 1 }), context).wtpYuan;
    const [leaves = []] = drawnOf(values({ ties: 2 }), context).wtpYuan;
    expect(Array.from(buys).every((yuan) => yuan % 10 === 0)).toBe(true);
    const place = Array.from(buys).findIndex((yuan) => yuan > 0);
    expect(leaves[place]).toBe((buys[place] ?? NaN) - 0.005);
    expect(Array.from(leaves).every((yuan) => yuan >= 0)).toBe(true);
  });
});

describe('askedOf()', () => {
  it('asks others than those sold to, and nobody when all are asked', () => {
    const asked = askedOf(values(), context)?.wtpYuan[0] ?? [];
    expect(asked).toHaveLength(30);
    const [sold = []] = drawnOf(values(), context).wtpYuan;
    expect(asked[0]).not.toBe(sold[0]);
    expect(askedOf(values({ surveyCount: 2000 }), context)).toBeNull();
  });
});

describe('marketKey()', () => {
  it('is the same whatever is asked for, and another for other buyers', () => {
    const key = marketKey(values(), context);
    expect(marketKey(values({ onePriceYuan: 9, scheme: 0 }), context)).toBe(key);
    expect(marketKey(values({ unitCostYuan: 9 }), context)).not.toBe(key);
    expect(marketKey(values(), { ...context, seed: 2 })).not.toBe(key);
    expect(marketKey(values(), { ...context, scenario: 'four' })).not.toBe(key);
  });
});
