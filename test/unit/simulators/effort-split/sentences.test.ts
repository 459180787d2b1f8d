import { describe, expect, it } from 'vitest';
import {
  baseName,
  funnelCaption,
  nextCaption,
  rankCaption,
} from '@/simulators/effort-split/sentences';
import { at, shares, speaker } from './_at';

const context = { scenario: 'opening', seed: 1 };
const keys = (sentences: { key: string }[]) => sentences.map(({ key }) => key);

describe('funnelCaption()', () => {
  it('says plainly when shares are more than the points', () => {
    const now = at(shares(10, 7, 0, 0));
    expect(keys(funnelCaption(now, now, context))[0]).toBe('captions.scaled');
    expect(speaker('zh-hans').say(funnelCaption(now, now, context))).toContain(
      '份数合计 17，点数只有 10，按比例折成 6、4、0、0 点',
    );
  });

  it('says plainly when nothing is spent, and when all is', () => {
    const none = at(shares(0, 0, 0, 0));
    expect(keys(funnelCaption(none, none, context))).toEqual(['captions.unspent']);
    const exact = at(shares(1, 7, 1, 1));
    expect(keys(funnelCaption(exact, exact, context))[0]).toBe('captions.exact');
  });
});

describe('nextCaption()', () => {
  it('tells a point of effort, a percentage point and a tenth apart', () => {
    const now = at();
    const said = speaker('en').say(nextCaption(now, now, context));
    expect(said).toContain('The next point does most at “Added to cart”');
    expect(said).toContain('a tenth of itself is worth the same at every step: 336');
    expect(said).toContain('it brings 168 at “Added to cart” and 42 at “Paid”');
  });
});

describe('rankCaption()', () => {
  it('counts all splits and the good ones', () => {
    expect(speaker('zh-hans').say(rankCaption(at()))).toContain('有 286 种，其中 7 种');
  });

  it('gives no place where nothing is spent or nothing answers', () => {
    expect(keys(rankCaption(at(shares(0, 0, 0, 0))))[1]).toBe('captions.rankNone');
    expect(keys(rankCaption(at({ k1: 0, k2: 0, k3: 0, k4: 0 })))).toEqual(['captions.deaf']);
  });
});

describe('baseName()', () => {
  it('is A where a run was kept', () => {
    expect(baseName({ ...context, isPinned: true })).toEqual({ word: 'sim.runA' });
    expect(baseName(context)).toEqual({ word: 'base.start' });
  });
});
