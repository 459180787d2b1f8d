import { describe, expect, it } from 'vitest';
import { funnelOf, scenarios, stageKey } from '@/simulators/effort-split/inputs';

describe('scenarios', () => {
  it('hide the dear step from the reader', () => {
    expect(scenarios.costs?.uses).toEqual(['share1', 'share2', 'share3', 'share4']);
    expect(scenarios.costs?.values?.cost2).toBeGreaterThan(1);
  });

  it('name the steps of their own case', () => {
    expect(scenarios.fresh?.shows?.share3?.label).toBe('stages.fresh3');
    expect(stageKey('costs', 1)).toBe('stages.shop1');
  });
});

describe('funnelOf()', () => {
  it('is the teaching funnel unless a case has its own', () => {
    expect(funnelOf('costs')).toEqual(funnelOf('opening'));
    expect(funnelOf('telecom').stepRatios).toHaveLength(4);
  });
});
