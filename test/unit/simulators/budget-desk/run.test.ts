import { describe, expect, it } from 'vitest';
import { bestShare, headsTotal, leftYuan, totalOf } from '@/simulators/budget-desk/result';
import { at, spends } from './_at';

const wan = (yuan: number) => yuan / 10_000;

describe('runDesk() on 90 万', () => {
  // Curves m x / (x + k) with m = s (x₀ + k) / x₀, spends and sales in 万:
  const channels = [
    [30, 186, 7],
    [14, 103, 40],
    [10, 31, 80],
    [24, 61, 6],
    [8, 62, 8],
    [4, 59, 1],
  ] as const;
  const salesOf = (split: readonly number[]) =>
    totalOf(
      channels.map(([x0, s, k], i) => {
        const x = split[i] ?? 0;
        return (((s * (x0 + k)) / x0) * x) / (x + k);
      }),
    );

  it('brings 502 by last year’s split', () => {
    expect(wan(at('lastYear').salesYuan)).toBeCloseTo(502, 9);
  });

  it('brings 513 by equal parts, near last year', () => {
    expect(wan(at('even').salesYuan)).toBeCloseTo(salesOf([15, 15, 15, 15, 15, 15]), 9);
    expect(Math.round(wan(at('even').salesYuan))).toBe(513);
  });

  it('brings 477 by average return, less than doing nothing', () => {
    const returns = channels.map(([x0, s]) => s / x0);
    const split = returns.map((one) => (90 * one) / totalOf(returns));
    expect(wan(at('byReturn').salesYuan)).toBeCloseTo(salesOf(split), 9);
    expect(Math.round(wan(at('byReturn').salesYuan))).toBe(477);
  });

  it('could bring 567, 12.9 or 13.0 % more, where the next yuan is worth the same in all', () => {
    const { best, salesYuan } = at('lastYear');
    // f′ = m k / (x + k)² = λ gives x = √(m k / λ) − k; the x of all channels add up to 90.
    const roots = channels.map(([x0, s, k]) => Math.sqrt(((s * (x0 + k)) / x0) * k));
    const halves = totalOf(channels.map(([, , k]) => k));
    const lambda = (totalOf(roots) / (90 + halves)) ** 2;
    const split = channels.map(([, , k], i) => (roots[i] ?? 0) / Math.sqrt(lambda) - k);
    expect(Math.min(...split)).toBeGreaterThan(0);
    expect(wan(best.salesYuan)).toBeCloseTo(salesOf(split), 6);
    expect(best.shadowReturn).toBeCloseTo(lambda, 6);
    expect(Math.round(wan(best.salesYuan))).toBe(567);
    expect(best.salesYuan / salesYuan).toBeCloseTo(1.13, 3);
    expect(best.bindings).toEqual(['none', 'none', 'none', 'none', 'none', 'none']);
  });

  it('could bring 547 within half of last year’s spends, and says what holds', () => {
    const { best } = at('lastYear', { boundRatio: 0.5 });
    expect(Math.round(wan(best.salesYuan))).toBe(547);
    expect(best.bindings).toEqual(['none', 'cap', 'cap', 'floor', 'cap', 'none']);
  });

  it('keeps last year’s result whatever the shape and the room', () => {
    for (const changes of [{ shape: 2 }, { roomTimes: 0.5 }, { roomTimes: 2 }])
      expect(at('lastYear', changes).salesYuan).toBeCloseTo(5_020_000, 5);
  });

  it('loses when money follows the higher average, from livestream to search', () => {
    expect(at('lastYear', spends(350, 140, 50)).salesYuan).toBeLessThan(5_020_000);
  });

  it('is at most as good as the best on an S-shaped curve', () => {
    expect(bestShare(at('lastYear', { shape: 3 }))).toBeLessThan(1);
  });

  it('says what must be spent where the budget does not pay the floors', () => {
    const { best } = at('lastYear', { boundRatio: 0.1, budgetYuan: 100_000 });
    expect(best.shadowReturn).toBe(0);
    expect(best.bindings.every((one) => one === 'floor')).toBe(true);
  });

  it('counts money that is left or too much', () => {
    expect(leftYuan(at('lastYear', spends(200)))).toBe(100_000);
    expect(leftYuan(at('lastYear', spends(400)))).toBe(-100_000);
  });
});

describe('runDesk() on the cases', () => {
  it('meets the target and the contribution of the promotion at its plan', () => {
    const plan = at('wheatlight');
    expect(plan.allSalesYuan).toBeCloseTo(3_706_740, 4);
    expect(headsTotal(plan.heads)).toBeCloseTo(638_274, 4);
    // The case says 139,289; its margin is kept to four digits here.
    expect(Math.abs(plan.contributionYuan - 139_289)).toBeLessThan(200);
  });

  it('meets the month of the livestream shop', () => {
    const { salesYuan, spentYuan, contributionYuan } = at('skincare');
    expect(Math.round(salesYuan)).toBe(3_536_017);
    expect(spentYuan).toBe(1_368_599);
    // Channel contribution 477,079, less samples 86,000 and service staff 42,000.
    expect(Math.abs(contributionYuan - 349_079)).toBeLessThan(200);
  });

  it('brings an ordinary month’s sales from an ordinary month’s spend, day by day', () => {
    // Conversion weights aside: the first channel alone, spread as planned, no carry-over.
    const { channels } = at('wheatlight', { ...spends(57.6 * 1.2, 0, 0, 0), carryRatio: 0 });
    expect(channels[0]?.averageReturn).toBeGreaterThan(2);
    expect(channels[0]?.averageReturn).toBeLessThan(187_200 / 57_600 + 2);
  });

  it('loses by crowding the burst', () => {
    const plan = at('wheatlight').salesYuan;
    expect(at('wheatlight', { burstRatio: 0.6 }).salesYuan).toBeLessThan(0.93 * plan);
  });

  it('earns less for the same money once search is dear, and says so before the end', () => {
    const shock = at('shock');
    expect(shock.salesYuan).toBeLessThan(at('wheatlight').salesYuan);
    const pacing = shock.daily?.shock?.pacing;
    expect(pacing?.paceRatio).toBeCloseTo(1, 9);
    expect(pacing?.costIndex).toBeLessThan(1);
    // Three dear days of fourteen: the sum hides most of what those days show.
    expect(shock.daily?.shock?.sinceRatio).toBeLessThan((pacing?.costIndex ?? 0) - 0.03);
    expect(pacing?.completionYuan).toBeGreaterThan(pacing?.budgetYuan ?? Infinity);
  });

  it('cannot get back what was spent before anybody looked', () => {
    const late = at('shock', { ...spends(0), noticeDelay: 10 });
    const early = at('shock', { ...spends(0), noticeDelay: 0 });
    expect(late.channels[0]?.spendYuan).toBeGreaterThan(early.channels[0]?.spendYuan ?? Infinity);
    expect(late.best.salesYuan).toBeLessThan(early.best.salesYuan);
  });

  it('is not dear where the price does not rise', () => {
    const calm = at('shock', { shockCostTimes: 1 });
    expect(calm.salesYuan).toBeCloseTo(at('wheatlight').salesYuan, 5);
    expect(calm.daily?.shock?.pacing.completionGapYuan).toBeCloseTo(0, 5);
  });
});
