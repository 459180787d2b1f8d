import { describe, expect, it } from 'vitest';
import { channelKey, inputs, scenarios, visitorUnit } from '@/simulators/channel-mix/inputs';
import spec from '@/simulators/channel-mix/spec';

describe('scenarios', () => {
  it('take last period from cases and data', () => {
    expect(spec.start('appliance').wasRate1Ratio).toBeCloseTo(0.032, 12);
    expect(spec.start('appliance').wasRate1Ratio).toBe(inputs.wasRate1Ratio.start);
    expect(spec.start('skincare').was2Count).toBe(780_000);
  });

  it('count visits at the real shop and name its licence', () => {
    expect(visitorUnit('sources')).toBe('sessions');
    expect(visitorUnit('skincare')).toBe('people');
    expect(scenarios.sources?.source).toBe('source.sessions');
    expect(channelKey('sources', 1)).toBe('channels.sources2');
  });
});
