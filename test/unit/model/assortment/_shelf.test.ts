// The shelf in plain lists, scaled. 货架数据与缩放。
import { describe, expect, it } from 'vitest';
import { shelfOf } from '@/model/assortment/_shelf';

describe('shelfOf()', () => {
  it('divides attractions by the largest, that of buying nothing included', () => {
    expect(shelfOf([{ contributionYuan: -3, attraction: 2 }], 8)).toEqual({
      contributions: [-3],
      attractions: [0.25],
      outside: 1,
    });
    expect(shelfOf([], 0)).toEqual({ contributions: [], attractions: [], outside: 0 });
  });

  it('keeps what hardly draws above 0', () => {
    const products = [1e300, 1e-300].map((attraction) => ({ contributionYuan: 1, attraction }));
    expect(shelfOf(products, 0).attractions).toEqual([1, 1e-290]);
  });

  it('names the bad argument', () => {
    expect(() => shelfOf([{ contributionYuan: NaN, attraction: 1 }], 1)).toThrow(
      'contributionYuan[0] must be finite, got NaN',
    );
    expect(() => shelfOf([{ contributionYuan: 1, attraction: 0 }], 1)).toThrow(
      'attraction[0] must be above 0, got 0',
    );
    expect(() => shelfOf([], -1)).toThrow('outsideAttraction must be at least 0, got -1');
  });
});
