// Rules in words: whole days and orders, in one order. 规则写成句子。
import { describe, expect, it } from 'vitest';
import { ruleText } from '@/pages/[locale]/models/_retail-run/rule-text';

const words = {
  'retailRun.rule.recencyDays.atLeast': 'not for {n} days',
  'retailRun.rule.recencyDays.below': 'within {n} days',
  'retailRun.rule.orderCounts.atLeast': '{n} orders or more',
  'retailRun.rule.orderCounts.below': '{n} orders at most',
  'retailRun.rule.amounts.atLeast': '£{n} or more',
  'retailRun.rule.amounts.below': 'less than £{n}',
  'retailRun.and': ', ',
  'retailRun.noRule': 'no rule',
};
const said = (conditions: Parameters<typeof ruleText>[0]) => ruleText(conditions, 'en', words);

describe('ruleText()', () => {
  it('tells days and orders as the whole numbers that a threshold between them means', () => {
    expect(said([{ feature: 'recencyDays', below: 36.5 }])).toBe('within 36 days');
    expect(said([{ feature: 'recencyDays', below: 98 }])).toBe('within 97 days');
    expect(said([{ feature: 'recencyDays', atLeast: 98 }])).toBe('not for 98 days');
    expect(said([{ feature: 'orderCounts', atLeast: 8.5 }])).toBe('9 orders or more');
  });

  it('asks when, how often and how much, whatever the tree asked first', () => {
    const conditions = [
      { feature: 'amounts', atLeast: 1234.5 },
      { feature: 'orderCounts', atLeast: 1.5, below: 9.5 },
      { feature: 'recencyDays', below: 30.5 },
    ];
    expect(said(conditions)).toBe(
      'within 30 days, 2 orders or more, 9 orders at most, £1,235 or more',
    );
  });

  it('says that there is none', () => {
    expect(said([])).toBe('no rule');
  });
});
