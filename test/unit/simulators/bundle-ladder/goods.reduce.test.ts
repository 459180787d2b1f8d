import { describe, expect, it } from 'vitest';
import goods, { profileOf } from '@/simulators/bundle-ladder/goods.reduce';

describe('the goods of the cases', () => {
  it('carry the prices paid and costs of the cases', () => {
    const { meanYuan, costYuan, valueRatios, costRatios } = goods.apparel;
    expect(meanYuan).toBe((179 + 199 + 219 + 289) / 4);
    expect(costYuan).toBe((72 + 84 + 92 + 118) / 4);
    expect(valueRatios.map((ratio) => ratio * meanYuan)).toEqual([179, 199, 219, 289]);
    costRatios.forEach((ratio, i) =>
      expect(ratio * costYuan).toBeCloseTo([72, 84, 92, 118][i] ?? NaN, 9),
    );
    expect(goods.giftSetYuan).toBe(349.46);
    expect(goods.fresh.meanYuan).toBeCloseTo((29.9 + 16.8 + 13.9 + 4.9) / 4, 12);
  });

  it('stop the build when a good is gone', () => {
    expect(() => profileOf('apparel', ['Z9'])).toThrow('no good Z9 of case apparel');
  });
});
