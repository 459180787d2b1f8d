import { describe, expect, it } from 'vitest';
import { pointWorth } from '@/model/funnel/point-worth';

const money = { salesYuanPerBuyer: 200, refundRatio: 0.1, marginRatio: 0.4 };
const passive = { counts: [12000, 10200, 4900, 4100, 3350, 2800, 2520], ...money };

describe('pointWorth()', () => {
  it('brings more buyers on the step with the lower ratio', () => {
    const { buyersPerStep, grossProfitYuanPerStep } = pointWorth({
      counts: [1000, 500, 100],
      ...money,
    });
    [2, 5].forEach((buyers, step) => expect(buyersPerStep[step]).toBeCloseTo(buyers, 12));
    [144, 360].forEach((yuan, step) => expect(grossProfitYuanPerStep[step]).toBeCloseTo(yuan, 9));
  });

  it('is the buyers over a hundred times the ratio, for every step of the appliance shop', () => {
    const { counts } = passive;
    pointWorth(passive).buyersPerStep.forEach((buyers, step) => {
      const ratio = (counts[step + 1] as number) / (counts[step] as number);
      expect(buyers).toBeCloseTo(25.2 / ratio, 9);
    });
  });

  it('names the bad argument when a stage is empty', () => {
    expect(() => pointWorth({ counts: [10, 0], ...money })).toThrow(
      'counts[1] must be above 0, got 0',
    );
  });
});
