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

  it('names what holds it back: preparation, mixing, or nothing to part', () => {
    expect(keys('neat')).toContain('explain.nothing');
    expect(keys('byHand')).toContain('explain.mixed');
    expect(keys('real', { frequency: 0, monetary: 0, segments: 4 })).toContain('explain.clean');
    expect(keys('real', { recency: 0, frequency: 0, monetary: 0 })).toContain('explain.whole');
  });

  it('says that one coupon suits all where all answer alike', () => {
    expect(keys('alike', { contactYuan: 0, setUpYuan: 0 })).toContain('explain.sameCoupon');
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
