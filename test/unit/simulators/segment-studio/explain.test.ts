import { describe, expect, it } from 'vitest';
import { explain, worthParts } from '@/simulators/segment-studio/explain';
import { at, context } from './_studio';

const keys = (scenario: string, changes = {}, base = at(scenario)) =>
  explain(at(scenario, changes), base, context(scenario)).map(({ key }) => key);

describe('explain()', () => {
  it('says more, less or the same', () => {
    expect(keys('real', { segments: 5 })[0]).toBe('explain.more');
    expect(keys('real', { scaling: 0 })[0]).toBe('explain.less');
    expect(keys('real')[0]).toBe('explain.same');
  });

  it('names what holds it back', () => {
    expect(keys('real').at(-1)).toBe('explain.mixedLeft');
    expect(keys('real', { segments: 8 }).at(-1)).toMatch(/^explain\.mixed/);
    expect(keys('neat').at(-1)).toBe('explain.mixedLeft');
    expect(keys('byHand').at(-1)).toBe('explain.sameByHand');
    expect(keys('byHand', { coupon1Ratio: 0.2 }).at(-1)).toBe('explain.mixedCalled');
    expect(keys('real', { marginRatio: 0.1 }).at(-1)).toBe('explain.clean');
    // Its eight groups are of one kind each: nothing is mixed, whatever is earned.
    expect(keys('apparel').at(-1)).toBe('explain.pure');
    const nothing = { coupon1Ratio: 0, coupon2Ratio: 0, coupon3Ratio: 0, coupon4Ratio: 0 };
    expect(keys('byHand', nothing).at(-1)).toBe('explain.noneByHand');
    expect(keys('alike').at(-1)).toBe('explain.alike');
    const none = { recency: 0, frequency: 0, monetary: 0 };
    expect(keys('real', none).at(-1)).toBe('explain.whole');
  });
});

describe('worthParts()', () => {
  it.each(['real', 'neat', 'alike', 'byHand', 'apparel'])('make up the worth of %s', (scenario) => {
    const result = at(scenario);
    const { sparedYuan, tunedYuan, setUpYuan } = worthParts(result);
    expect(sparedYuan + tunedYuan - setUpYuan).toBeCloseTo(result.worthYuan, 6);
  });

  it('spares calls on the lost and coupons on regulars', () => {
    const { sparedYuan, leftCount } = worthParts(at('real', { segments: 5 }));
    expect(sparedYuan).toBeGreaterThan(0);
    expect(leftCount).toBeGreaterThan(1000);
  });
});
