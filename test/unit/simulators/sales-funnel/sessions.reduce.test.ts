// Counting of sessions, on a small sample and on the real file. 会话统计。
import { describe, expect, it } from 'vitest';
import { funnelSummary } from '@/model/funnel/stage-summary';
import sessions, {
  onlineShoppersCsv,
  passedCounts,
  reachedCounts,
} from '@/simulators/sales-funnel/sessions.reduce';

// The second buyer shows neither a product page nor a page of value: such sessions are in the file.
const SAMPLE = `ProductRelated,PageValues,VisitorType,Revenue
0,0,New_Visitor,0
3,0,New_Visitor,0
9,4.5,New_Visitor,1
0,0,Returning_Visitor,1
2,1.5,Returning_Visitor,0
`;

describe('reachedCounts()', () => {
  it('counts a buyer in every stage, whatever pages were seen', () => {
    expect(reachedCounts(SAMPLE)).toEqual({
      all: [5, 4, 3, 2],
      newVisitors: [3, 2, 1, 1],
      returningVisitors: [2, 2, 2, 1],
      otherVisitors: [0, 0, 0, 0],
    });
  });

  it('reads Windows line ends and names a missing column', () => {
    expect(reachedCounts(SAMPLE.replaceAll('\n', '\r\n'))).toEqual(reachedCounts(SAMPLE));
    expect(() => reachedCounts('ProductRelated,PageValues\n1,0')).toThrow(
      'csvText must have a column Revenue, got ProductRelated,PageValues',
    );
  });
});

describe('passedCounts()', () => {
  it('counts only those who went through every stage', () => {
    expect(passedCounts(SAMPLE)).toEqual({
      counts: [5, 3, 2, 1],
      orderCount: 2,
      orderRatio: 0.4,
      newVisitorOrderRatio: 1 / 3,
      returningVisitorOrderRatio: 0.5,
    });
  });
});

describe('the real sessions', () => {
  // Sakar et al. 2019: 12,330 sessions, of which 1,908 ended with a purchase.
  it('are 12,330 with 1,908 purchases', () => {
    expect([sessions.all[0], sessions.all[3]]).toEqual([12330, 1908]);
    expect(sessions).toEqual(reachedCounts(onlineShoppersCsv()));
  });

  it('add up over the kinds of visitor, at every stage', () => {
    const { all, newVisitors, returningVisitors, otherVisitors } = sessions;
    const kinds = [newVisitors, returningVisitors, otherVisitors];
    all.forEach((count, stage) => {
      expect(kinds.reduce((sum, kind) => sum + (kind[stage] ?? NaN), 0)).toBe(count);
    });
    expect(kinds.map(([count]) => count)).toEqual([1694, 10551, 85]);
  });

  it('make funnels that never rise', () => {
    for (const counts of Object.values(sessions)) expect(() => funnelSummary(counts)).not.toThrow();
  });

  it('stay as they are when written as JSON', () => {
    expect(JSON.parse(JSON.stringify(sessions))).toEqual(sessions);
  });
});
