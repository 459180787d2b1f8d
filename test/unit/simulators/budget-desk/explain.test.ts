import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import { explain } from '@/simulators/budget-desk/explain';
import type { DeskValues } from '@/simulators/budget-desk/inputs';
import spec from '@/simulators/budget-desk/spec';
import { phrasesOf } from '../_frame/_every';
import { at, spends } from './_at';

const text = phrasesOf(spec as unknown as AnySimulator, 'zh-hans');
const why = (scenario: string, changes: Partial<DeskValues> = {}) => {
  const against = spec.scenarios[scenario]?.against ?? scenario;
  return explain(at(scenario, changes), at(against), { scenario, seed: 1 });
};
const keys = (scenario: string, changes: Partial<DeskValues> = {}) =>
  why(scenario, changes).map(({ key }) => key);

describe('explain()', () => {
  // In 万: feed 397.29 · 24/64 − 103 = 45.98, creators 76.25 · 14/20 − 61 = −7.63.
  it('names what was gained and lost, the best, and the next move', () => {
    expect(text.say(why('lastYear', spends(300, 240, 100, 140)))).toBe(
      '投放带来的销售额是 5,403,571 元，比起点多 383,571 元。“信息流推广”多投 100,000 元，' +
        '多带来 459,821 元。“达人坑位”少投 100,000 元，少带来 76,250 元。' +
        '这笔预算最好能带来 5,670,428 元，现在做到了 95.3%。' +
        '从“达人坑位”挪一元给“信息流推广”，还能多卖 2.74 元左右。' +
        '预算再多一元，最好能多卖 2.64 元，过了保本的 2.49 元，值得去要。',
    );
  });

  it('puts overspending before everything else', () => {
    expect(keys('lastYear', spends(400))).toEqual([
      'explain.salesMore',
      'explain.added',
      'explain.over',
      'explain.budgetPays',
    ]);
  });

  it('says what is still to be given away, and when channels are level', () => {
    expect(keys('lastYear', spends(200))).toContain('explain.spare');
    expect(keys('lastYear', spends(177, 375, 120, 72, 113, 43))).toContain('explain.level');
  });

  it('names the bound that holds the best split', () => {
    expect(keys('lastYear', { boundRatio: 0.5 }).at(-1)).toBe('explain.capLoses');
    expect(keys('lastYear', { boundRatio: 0.1, budgetYuan: 100_000 }).at(-1)).toBe(
      'explain.noShadow',
    );
  });

  it('tells a rise of the price from a move, a pace and a setting', () => {
    expect(keys('shock')).toContain('explain.dear');
    expect(keys('shock', spends(118, 96, 62, 88))).toEqual(
      expect.arrayContaining(['explain.dear', 'explain.added', 'explain.cut']),
    );
    expect(keys('wheatlight', { burstRatio: 0.6 })).toContain('explain.pace');
    expect(keys('lastYear', { marginRatio: 0.6 })).not.toContain('explain.setting');
  });

  it('says when the budget need not be used up', () => {
    expect(keys('skincare').at(-1)).toBe('explain.budgetLoses');
  });

  it('compares a split by average return with last year’s', () => {
    expect(text.say(why('byReturn'))).toContain('比去年的分法少');
  });
});
