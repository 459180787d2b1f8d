// Rules of a few orders, with names. 几张订单的关联规则。
import { describe, expect, it } from 'vitest';
import { basketRules } from '@/model/retail/basket-rules';

// Orders 0, 3, 5: what lies between was cancelled and must not count as empty orders.
const SALES = {
  invoiceCodes: [0, 0, 3, 3, 5],
  itemCodes: [0, 1, 0, 1, 1],
  items: ['22697', '22699'],
};
const LABELS = new Map([['22697', 'GREEN CUP']]);
const OPTIONS = { supportRatio: 0.5, leastConfidenceRatio: 0.5, mostRules: 10 };

describe('basketRules()', () => {
  it('counts orders with a row, and writes names where there are some', () => {
    const found = basketRules(SALES, LABELS, OPTIONS);
    expect(found).toMatchObject({ basketCount: 3, leastCount: 2, itemsetCount: 3, ruleCount: 2 });
    expect(found.isCapped).toBe(false);
    expect(found.rules[0]).toMatchObject({
      left: ['GREEN CUP'],
      right: ['22699'],
      bothCount: 2,
      supportRatio: 2 / 3,
      confidenceRatio: 1,
      lift: 1,
      // Of 3 orders all have the right side: any 2 with the left side have it too.
      coincidenceRatio: 1,
    });
  });

  it('lists only so many, but tells how many there are', () => {
    const found = basketRules(SALES, LABELS, { ...OPTIONS, mostRules: 1 });
    expect(found.rules).toHaveLength(1);
    expect(found.ruleCount).toBe(2);
  });

  it('finds nothing in nothing', () => {
    const nothing = { invoiceCodes: [], itemCodes: [], items: [] };
    expect(basketRules(nothing, LABELS, OPTIONS)).toMatchObject({ basketCount: 0, rules: [] });
  });

  it('names the bad option, and stops when told to', () => {
    expect(() => basketRules(SALES, LABELS, { ...OPTIONS, supportRatio: 0 })).toThrow(
      'supportRatio must be above 0 and at most 1, got 0',
    );
    expect(() => basketRules(SALES, LABELS, { ...OPTIONS, mostRules: -1 })).toThrow(
      'mostRules must be at least 0, got -1',
    );
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => basketRules(SALES, LABELS, { ...OPTIONS, watch: { signal } })).toThrow('enough');
  });
});
