import { describe, expect, it } from 'vitest';
import cases from '@/simulators/reach-recall/cases.reduce';

describe('cases.reduce', () => {
  it('reads the feed budget of Double 11 and its 21 + 4 + 11 days', () => {
    expect(cases.preheat).toEqual({ budgetYuan: 96_000, warmUpDays: 21, allDays: 36 });
  });

  it('takes three months of what fills the livestream', () => {
    expect(cases.brand).toEqual({ budgetYuan: 3 * 482_000, allDays: 90 });
  });
});
