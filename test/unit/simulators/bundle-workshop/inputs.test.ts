import { describe, expect, it } from 'vitest';
import goods from '@/simulators/bundle-workshop/goods.reduce';
import { inputs, scenarios } from '@/simulators/bundle-workshop/inputs';
import spec from '@/simulators/bundle-workshop/spec';

describe('scenarios', () => {
  it('show eight controls at most, and each control somewhere', () => {
    const shown = Object.values(scenarios).map(({ uses = [] }) => uses);
    expect(Math.max(...shown.map((uses) => uses.length))).toBeLessThanOrEqual(8);
    expect(new Set(shown.flat())).toEqual(new Set(Object.keys(inputs)));
  });

  it('start a case at its own prices, with a bundle that costs what its parts cost', () => {
    const { firstPriceYuan, secondPriceYuan, bundlePriceYuan, firstCostYuan } =
      spec.start('appliance');
    expect([firstPriceYuan, secondPriceYuan]).toEqual([
      goods.chopper.paidYuan,
      goods.kettle.paidYuan,
    ]);
    expect(bundlePriceYuan).toBe(203);
    expect(firstCostYuan).toBe(goods.chopper.costYuan);
  });

  it('have the same controls in the three that are compared', () => {
    expect(scenarios['dear']?.uses).toEqual(scenarios['opposite']?.uses);
    expect(scenarios['alike']?.uses).toEqual(scenarios['opposite']?.uses);
  });
});
