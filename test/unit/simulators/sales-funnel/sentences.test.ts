import { describe, expect, it } from 'vitest';
import { stagesCaption, worthCaption } from '@/simulators/sales-funnel/sentences';
import { runFunnel } from '@/simulators/sales-funnel/run';
import spec from '@/simulators/sales-funnel/spec';

const at = (scenario: string, changes = {}) =>
  runFunnel(spec.start(scenario, changes), { scenario, seed: 1 });

describe('captions', () => {
  it('tell a site without money by visits', () => {
    const now = at('newVisitors');
    const context = { scenario: 'newVisitors', seed: 1 };
    expect(stagesCaption(now, now, context)[0]?.key).toBe('captions.site');
    expect(worthCaption(now, now, context)[0]?.key).toBe('captions.worthSite');
  });

  it('say that no point is left when every step is at its top', () => {
    const full = Object.fromEntries([1, 2, 3, 4, 5, 6].map((step) => [`step${step}Ratio`, 1]));
    const now = at('passive', full);
    expect(worthCaption(now, now, { scenario: 'passive', seed: 1 })).toEqual([
      { key: 'captions.noPointLeft' },
    ]);
  });
});
