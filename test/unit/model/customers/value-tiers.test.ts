// Tiers hold all value and everybody who brings any. 价值等级。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueTiers } from '@/model/customers/value-tiers';

describe('valueTiers()', () => {
  it('leaves out who brings nothing, and says where a tier begins', () => {
    const { tiers, summaries, withoutValueCount } = valueTiers([50, 30, 10, 5, 5, 0, -8]);
    expect([...tiers]).toEqual([0, 0, 1, 1, 2, -1, -1]);
    expect(withoutValueCount).toBe(2);
    expect(summaries[0]).toEqual({
      customerCount: 2,
      customerRatio: 0.4,
      value: 80,
      valueRatio: 0.8,
      meanValue: 40,
      lowestValue: 30,
    });
    expect(summaries[2]).toMatchObject({ customerCount: 1, lowestValue: 5 });
  });

  it('gives nobody a tier when there is no value', () => {
    const found = valueTiers([0, -1]);
    expect([...found.tiers]).toEqual([-1, -1]);
    expect(found.summaries).toEqual([]);
    expect(valueTiers([]).withoutValueCount).toBe(0);
  });

  it('says null of an empty tier', () => {
    expect(valueTiers([9], [0.5, 0.9]).summaries[2]).toMatchObject({
      customerCount: 0,
      meanValue: null,
      lowestValue: null,
    });
  });

  it('adds up to everybody and everything, whatever the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 500 }), { minLength: 1 }), (values) => {
        const found = valueTiers(values);
        const people = found.summaries.reduce((sum, { customerCount }) => sum + customerCount, 0);
        expect(people + found.withoutValueCount).toBe(values.length);
        const value = found.summaries.reduce((sum, one) => sum + one.value, 0);
        expect(value).toBe(values.reduce((sum, one) => sum + Math.max(0, one), 0));
        expect(valueTiers(values.map((one) => one * 1024)).tiers).toEqual(found.tiers);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => valueTiers([NaN])).toThrow('values[0] must be finite, got NaN');
    expect(() => valueTiers([1], [0.9, 0.8])).toThrow('cutRatios[1] must be above 0.9, got 0.8');
  });
});
