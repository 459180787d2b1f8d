import { describe, expect, it } from 'vitest';
import sessions from '@/simulators/sales-funnel/sessions.reduce';
import shop from '@/simulators/sales-funnel/shop.reduce';
import spec from '@/simulators/sales-funnel/spec';
import { runFunnel } from '@/simulators/sales-funnel/run';

const at = (scenario: string, changes = {}) =>
  runFunnel(spec.start(scenario, changes), { scenario, seed: 1 });
const whole = (counts: number[]) => counts.map(Math.round);

describe('runFunnel()', () => {
  it('starts each scenario on the counts of its case or data', () => {
    expect(whole(at('passive').stageCounts)).toEqual(shop.passiveCounts);
    expect(whole(at('guided').stageCounts)).toEqual(shop.guidedCounts);
    expect(whole(at('sessions').stageCounts)).toEqual(sessions.all);
    expect(whole(at('newVisitors').stageCounts)).toEqual(sessions.newVisitors);
    expect(whole(at('returningVisitors').stageCounts)).toEqual(sessions.returningVisitors);
  });

  it('takes refunds off before the margin', () => {
    // 2,520 buyers × 287.22 yuan × (1 − 0.0776) × 0.3644
    expect(at('passive').grossProfitYuan).toBeCloseTo(243_283.5, 0);
  });

  it('finds clarifying the need to be the lowest rate and worth most for a point', () => {
    const { lowestStep, pointBuyerCounts } = at('passive');
    expect(lowestStep).toBe(1);
    expect(pointBuyerCounts[1]).toBeCloseTo((2520 / (4900 / 10_200)) * 0.01, 9);
    expect(Math.max(...pointBuyerCounts.map((count) => count ?? 0))).toBe(pointBuyerCounts[1]);
  });

  it('has no point to add above 99 %', () => {
    expect(at('passive', { step6Ratio: 0.995 }).pointBuyerCounts[5]).toBeNull();
    expect(at('passive', { step6Ratio: 0.99 }).pointBuyerCounts[5]).not.toBeNull();
  });

  it('gives no interval where nobody arrives', () => {
    const least = Object.fromEntries([1, 2, 3, 4, 5].map((step) => [`step${step}Ratio`, 0.01]));
    expect(at('passive', least).intervals[5]).toBeNull();
  });
});
