// A tree of figures: every level adds up to the one above. 指标树：逐层相加。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiNode } from '@/model/kpi/kpi-node';
import { type KpiEffect, kpiEffects, kpiValues, SALES_TREE } from '@/model/kpi/kpi-tree';
import { lmdiEffects } from '@/model/kpi/lmdi';

const BEFORE = {
  exposureCount: 2_000_000,
  clickRatio: 0.05,
  orderPlacementRatio: 0.04,
  paymentRatio: 0.75,
  ordersPerBuyer: 1.25,
  itemsPerOrder: 2,
  itemPriceYuan: 80,
  refundRatio: 0.2,
};
const AFTER = { ...BEFORE, exposureCount: 2_800_000, paymentRatio: 0.7, itemPriceYuan: 86, refundRatio: 0.25 }; // prettier-ignore

const share = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1, noNaN: true }));
const amount = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 1e4, noNaN: true }));
const leaves = fc.record({
  exposureCount: amount,
  clickRatio: share,
  orderPlacementRatio: share,
  paymentRatio: share,
  ordersPerBuyer: amount,
  itemsPerOrder: amount,
  itemPriceYuan: amount,
  refundRatio: share,
});
const effectOf = (effects: readonly KpiEffect[], name: string) =>
  effects.find((one) => one.name === name)?.effect ?? NaN;

function expectSums(tree: KpiNode, effects: readonly KpiEffect[]): void {
  if (!('parts' in tree)) return;
  const parts = tree.parts.reduce((sum, { name }) => sum + effectOf(effects, name), 0);
  const scale = Math.abs(effects[0]?.before ?? 0) + Math.abs(effects[0]?.after ?? 0);
  expect(Math.abs(parts - effectOf(effects, tree.name))).toBeLessThanOrEqual(1e-10 * Math.max(1, scale)); // prettier-ignore
  tree.parts.forEach((part) => expectSums(part, effects));
}

describe('kpiValues()', () => {
  it('multiplies the sales of a shop together', () => {
    // 100,000 visitors, 3 % buy, 200 yuan each, a fifth goes back.
    const values = kpiValues(SALES_TREE, BEFORE);
    expect(values['visitorCount']).toBeCloseTo(100_000, 8);
    expect(values['conversionRatio']).toBeCloseTo(0.03, 14);
    expect(values['buyerValueYuan']).toBeCloseTo(200, 12);
    expect(values['gmvYuan']).toBeCloseTo(600_000, 8);
    expect(values['netSalesYuan']).toBeCloseTo(480_000, 8);
  });

  it('names a figure that stands twice or has no value', () => {
    const twice: KpiNode = { name: 'v', operation: 'sum', parts: [{ name: 'a' }, { name: 'a' }] };
    expect(() => kpiValues(twice, { a: 1 })).toThrow(
      'name must stand once in the tree, got a twice',
    );
    expect(() => kpiValues({ name: 'a' }, {})).toThrow('a must be at least 0, got NaN');
  });
});

describe('kpiEffects()', () => {
  it('adds up at every level, with zeros or without', () => {
    fc.assert(
      fc.property(leaves, leaves, (before, after) => {
        const effects = kpiEffects(SALES_TREE, before, after);
        expect(effects.every(({ effect }) => Number.isFinite(effect))).toBe(true);
        const [top] = effects;
        expect(top?.effect).toBe((top?.after ?? NaN) - (top?.before ?? NaN));
        expectSums(SALES_TREE, effects);
      }),
    );
  });

  it('is LMDI on the leaves of a pure product', () => {
    const gmv = SALES_TREE.parts[0] as KpiNode;
    const effects = kpiEffects(gmv, BEFORE, AFTER);
    const names = ['exposureCount', 'clickRatio', 'orderPlacementRatio', 'paymentRatio', 'ordersPerBuyer', 'itemsPerOrder', 'itemPriceYuan'] as const; // prettier-ignore
    const flat = lmdiEffects(
      [names.map((name) => BEFORE[name])],
      [names.map((name) => AFTER[name])],
    );
    names.forEach((name, i) =>
      expect(effectOf(effects, name)).toBeCloseTo(flat.effects[i] ?? NaN, 6),
    );
    expect(effectOf(effects, 'visitorCount')).toBeCloseTo(flat.effects[0] ?? NaN, 6);
  });

  it('is LMDI summed over channels when the top is a sum of them', () => {
    const channel = (id: string): KpiNode => ({
      name: id,
      operation: 'product',
      parts: [{ name: `${id}Visitors` }, { name: `${id}Ratio` }],
    });
    const tree: KpiNode = { name: 'v', operation: 'sum', parts: [channel('a'), channel('b')] };
    const effects = kpiEffects(
      tree,
      { aVisitors: 100, aRatio: 0.04, bVisitors: 0, bRatio: 0.02 },
      { aVisitors: 80, aRatio: 0.05, bVisitors: 300, bRatio: 0.01 },
    );
    const { effectsByRow } = lmdiEffects([[100, 0.04], [0, 0.02]], [[80, 0.05], [300, 0.01]]); // prettier-ignore
    const found = ['aVisitors', 'aRatio', 'bVisitors', 'bRatio'].map((name) =>
      effectOf(effects, name),
    );
    found.forEach((effect, i) => expect(effect).toBeCloseTo(effectsByRow.flat()[i] ?? NaN, 12));
  });

  it('lowers sales when more is sent back, and goes back the way it came', () => {
    const forth = kpiEffects(SALES_TREE, BEFORE, AFTER);
    expect(effectOf(forth, 'refundRatio')).toBeLessThan(0);
    expect(effectOf(forth, 'refundRatio')).toBeCloseTo(effectOf(forth, 'keptRatio'), 8);
    const back = kpiEffects(SALES_TREE, AFTER, BEFORE);
    forth.forEach(({ name, effect }) => expect(effectOf(back, name)).toBeCloseTo(-effect, 6));
  });

  it('gives a figure that did not move nothing', () => {
    const effects = kpiEffects(SALES_TREE, BEFORE, AFTER);
    for (const name of ['clickRatio', 'orderPlacementRatio', 'itemsPerOrder']) {
      expect(effectOf(effects, name)).toBe(0);
    }
  });
});
