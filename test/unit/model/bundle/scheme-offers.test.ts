// What a scheme puts before each buyer. 各卖法的报价清单。
import { describe, expect, it } from 'vitest';
import { schemeOffers, sizeOf } from '@/model/bundle/scheme-offers';

const goods = { wtpYuan: [[3], [9], [1]], unitCostsYuan: [1, 2, 4] };
const firstOf = (lists: readonly Float64Array[]) => lists.map((list) => list[0]);

describe('schemeOffers()', () => {
  it('lets a buyer keep her best goods by count, each with its own cost', () => {
    const offers = schemeOffers(goods, 'byCount');
    expect(firstOf(offers.valuesYuan)).toEqual([9, 12, 13]);
    expect(firstOf(offers.costsYuan)).toEqual([2, 3, 7]);
    // The third costs 4 and is worth 1 to her.
    expect(firstOf(offers.unwantedCounts)).toEqual([0, 0, 1]);
  });

  it('adds goods in their order on a ladder, and lists every set where all are priced', () => {
    expect(firstOf(schemeOffers(goods, 'ladder').valuesYuan)).toEqual([3, 12, 13]);
    expect(firstOf(schemeOffers(goods, 'anySet').valuesYuan)).toEqual([3, 9, 12, 1, 4, 10, 13]);
    expect(firstOf(schemeOffers(goods, 'pure').valuesYuan)).toEqual([13]);
  });

  it('puts the complement into what two or more are worth, never below the best', () => {
    const value = (complementarityRatio: number) =>
      firstOf(schemeOffers({ ...goods, complementarityRatio }, 'byCount').valuesYuan);
    expect(value(0.5)).toEqual([9, 18, 19.5]);
    expect(value(-0.5)).toEqual([9, 9, 9]);
  });

  it('knows which orders can be split in two', () => {
    expect(schemeOffers(goods, 'byCount').ways).toEqual([
      [1, 0, 0],
      [2, 0, 1],
    ]);
    // Sets of three goods split in six ways, of four in twenty-five: half of 3^n − 2·2^n + 1.
    expect(schemeOffers(goods, 'anySet').ways).toHaveLength(6);
    const four = { wtpYuan: [[1], [1], [1], [1]], unitCostsYuan: [0, 0, 0, 0] };
    expect(schemeOffers(four, 'anySet').ways).toHaveLength(25);
    expect(schemeOffers(goods, 'ladder').ways).toEqual([]);
  });

  it('names the bad argument', () => {
    const wrong = (change: object) => () => schemeOffers({ ...goods, ...change }, 'byCount');
    expect(wrong({ wtpYuan: [] })).toThrow('wtpYuan must have');
    expect(wrong({ unitCostsYuan: [1] })).toThrow('unitCostsYuan must be as long');
    expect(wrong({ wtpYuan: [[3], [9, 2], [1]] })).toThrow('wtpYuan[1] must be as long');
    expect(wrong({ wtpYuan: [[3], [-9], [1]] })).toThrow('wtpYuan[1][0] must be at least 0');
    expect(wrong({ complementarityRatio: -1 })).toThrow('complementarityRatio must be above -1');
    const seven = { wtpYuan: Array(7).fill([1]), unitCostsYuan: Array(7).fill(1) };
    expect(wrong(seven)).toThrow('at most 6 goods, got 7');
  });
});

describe('sizeOf()', () => {
  it('counts goods', () => {
    expect([0, 1, 2, 3, 8, 15].map(sizeOf)).toEqual([0, 1, 1, 2, 1, 4]);
  });
});
