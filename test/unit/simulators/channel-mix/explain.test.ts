import { describe, expect, it } from 'vitest';
import { explain } from '@/simulators/channel-mix/explain';
import { at } from './_at';

const context = { scenario: 'appliance', seed: 1 };
const keys = (changes: object, scenario = 'appliance') =>
  explain(at(changes, scenario), at({}, scenario), { ...context, scenario }).map(({ key }) => key);

describe('explain()', () => {
  it('blames the mix where it outweighs both channels', () => {
    expect(keys({})).toEqual(['explain.same', 'explain.reversedDown']);
    expect(keys({}, 'skincare')).toEqual(['explain.same', 'explain.reversedUp']);
  });

  it('tells a moved mix from a moved rate', () => {
    expect(keys({ visitor2Count: 60_000 })).toContain('explain.byMix');
    expect(keys({ rate2Ratio: 0.03 })).toEqual([
      'explain.more',
      'explain.byRate',
      'explain.periodRate',
    ]);
    expect(keys({ rate1Ratio: 0.02 })[0]).toBe('explain.less');
  });

  it('says when the mix decides without a paradox, and when it did not move', () => {
    expect(keys({ rate1Ratio: 0.031 }).at(-1)).toBe('explain.periodMix');
    expect(keys({ visitor2Count: 30_000 }).at(-1)).toBe('explain.periodNoMix');
  });
});
