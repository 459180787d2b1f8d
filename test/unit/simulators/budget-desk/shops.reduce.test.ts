import { describe, expect, it } from 'vitest';
import cases from '@/simulators/budget-desk/shops.reduce';

describe('the teaching cases', () => {
  it('give the paid channels with their everyday point and their line in the budget', () => {
    expect(cases.wheatlight.outlets).toEqual([
      { knownYuan: 57_600, knownSalesYuan: 187_200, planYuan: 158_000 },
      { knownYuan: 36_000, knownSalesYuan: 113_400, planYuan: 96_000 },
      { knownYuan: 7488, knownSalesYuan: 93_600, planYuan: 62_000 },
      { knownYuan: 12_000, knownSalesYuan: 110_880, planYuan: 48_000 },
    ]);
  });

  it('give heads that add up to the total budget of the promotion', () => {
    const { outlets, otherMarketingYuan, logisticsYuan, serviceYuan, contingencyYuan } =
      cases.wheatlight;
    const split = outlets.reduce((sum, { planYuan }) => sum + planYuan, 0);
    expect(split + otherMarketingYuan + logisticsYuan + serviceYuan + contingencyYuan).toBe(
      638_274,
    );
  });

  it('give the three phases with days on sale', () => {
    expect(cases.wheatlight.phases.map(({ days }) => days)).toEqual([21, 4, 11]);
    expect(cases.wheatlight.phases[1]?.conversionTimes).toBeCloseTo(6.5 / 3.22, 12);
  });

  it('give net sales of the livestream shop', () => {
    const net = cases.skincare.outlets.reduce((sum, one) => sum + one.knownSalesYuan, 0);
    expect(net).toBe(3_536_017);
    expect(cases.skincare.outlets[2]).toMatchObject({
      knownYuan: 494_235,
      knownSalesYuan: 980_784,
    });
  });
});
