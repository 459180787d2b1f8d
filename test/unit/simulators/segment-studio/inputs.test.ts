import { describe, expect, it } from 'vitest';
import { coupons, features, inputs, scenarios } from '@/simulators/segment-studio/inputs';
import spec from '@/simulators/segment-studio/spec';

describe('scenarios', () => {
  it('show each control somewhere', () => {
    const shown = Object.values(scenarios).flatMap(({ uses = [] }) => uses);
    expect(new Set(shown)).toEqual(new Set(Object.keys(inputs)));
  });

  it('name source and licence of the real customers', () => {
    const real = ['real', 'neat', 'alike', 'byHand'];
    expect(real.map((name) => scenarios[name]?.source)).toEqual(real.map(() => 'source.retail'));
  });

  it('keep the four segments that the coupons belong to', () => {
    expect(scenarios['byHand']?.fixes).toEqual([...features, 'scaling', 'segments']);
    expect(spec.start('byHand').segments).toBe(coupons.length);
  });

  it('start the case at its own margin', () => {
    expect(spec.start('apparel').marginRatio).toBe(0.5615);
  });
});
