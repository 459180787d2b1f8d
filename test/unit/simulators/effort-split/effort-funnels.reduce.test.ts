import { describe, expect, it } from 'vitest';
import funnels, { countsOf } from '@/simulators/effort-split/effort-funnels.reduce';

describe('the funnels of the cases', () => {
  it('carry the counts of the cases and no more', () => {
    expect(funnels).toEqual({
      telecom: [341_000, 136_400, 27_280, 18_755, 13_490],
      fresh: [430_500, 318_570, 136_320, 79_800, 67_800],
    });
  });

  it('stop the build when a case has no funnel of four steps', () => {
    expect(() => countsOf('b2b_packaging')).toThrow('no five stages of b2b_packaging');
    expect(() => countsOf('gone')).toThrow('no five stages of gone');
  });
});
