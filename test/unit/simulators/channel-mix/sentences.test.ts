import { describe, expect, it } from 'vitest';
import {
  baseName,
  bridgeCaption,
  ordersCaption,
  ratesCaption,
  wholeOrders,
} from '@/simulators/channel-mix/sentences';
import { at, speaker } from './_at';

const context = { scenario: 'appliance', seed: 1 };
const last = <T>(list: T[]) => list[list.length - 1];

describe('ratesCaption()', () => {
  it('names the paradox where there is one, and only there', () => {
    const key = (changes: object, scenario = 'appliance') => {
      const now = at(changes, scenario);
      return last(ratesCaption(now, now, { scenario, seed: 1 }))?.key;
    };
    expect(key({})).toBe('captions.reversedDown');
    expect(key({}, 'skincare')).toBe('captions.reversedUp');
    expect(key({ visitor2Count: 30_000 })).toBe('captions.total');
    // 2.6087 % against 2.6130 %: both are written 2.61 %.
    expect(key({ rate2Ratio: 0.022 })).toBe('captions.total');
  });
});

describe('bridgeCaption()', () => {
  it('leads from one total to the other, with signs', () => {
    const now = at();
    const said = speaker('zh-hans').say(bridgeCaption(now, now, context));
    expect(said).toContain('从 2.61% 到 2.21%');
    expect(said).toMatch(/流量结构 −0\.60/);
    expect(said).toContain('总转化率会是 2.81%');
  });
});

describe('ordersCaption()', () => {
  it('says when rate and orders part', () => {
    expect(last(ordersCaption(at()))?.key).toBe('captions.moreOrders');
    expect(last(ordersCaption(at({}, 'skincare')))?.key).toBe('captions.fewerOrders');
    expect(ordersCaption(at({ visitor2Count: 30_000 }))).toHaveLength(1);
  });
});

describe('wholeOrders()', () => {
  it.each(['appliance', 'skincare', 'sources'])('adds up in %s as a reader adds', (scenario) => {
    const { before, visitors, mix, rates, after } = wholeOrders(at({}, scenario));
    expect(before + visitors + mix + rates).toBe(after);
  });

  it('keeps the totals that are shown elsewhere', () => {
    expect(wholeOrders(at())).toMatchObject({ before: 2404, after: 4028 });
  });
});

describe('baseName()', () => {
  it('is A where a run was kept', () => {
    expect(baseName({ ...context, isPinned: true })).toEqual({ word: 'sim.runA' });
  });
});
