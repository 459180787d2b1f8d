import { describe, expect, it } from 'vitest';
import traffic, { trafficOf } from '@/simulators/peeking/test-traffic.reduce';

describe('the shops', () => {
  it('carry conversion and daily visitors of the cases', () => {
    expect(traffic).toEqual({
      appliance: { baselineRatio: 0.0322, dailyVisitorCount: 5000 },
      apparel: { baselineRatio: 0.025, dailyVisitorCount: 14_000 },
    });
  });

  it('stop the build when a case is gone', () => {
    expect(() => trafficOf('gone')).toThrow('no case gone');
  });
});
