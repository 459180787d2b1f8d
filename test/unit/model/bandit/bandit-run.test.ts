// Runs of a bandit: nothing is lost, luck is shared, the good version wins. 老虎机模拟。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BanditSetting, banditRun } from '@/model/bandit/bandit-run';

const settings = fc.record({
  trueRatios: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
  visitorCount: fc.integer({ min: 1, max: 300 }),
  policy: fc.constantFrom('thompson' as const, 'even' as const),
  seed: fc.integer({ min: 0, max: 1e6 }),
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const shop = (change: Partial<BanditSetting>): BanditSetting => ({
  trueRatios: [0.1, 0.13, 0.08],
  visitorCount: 10_000,
  policy: 'thompson',
  seed: 1,
  ...change,
});

describe('banditRun()', () => {
  it('sends every visitor somewhere, sells to no more than came, and never takes regret back', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        const { shownCounts, successCounts, regretCounts } = banditRun(setting);
        expect(sum(shownCounts)).toBe(setting.visitorCount);
        expect(
          successCounts.every((count, i) => count >= 0 && count <= (shownCounts[i] ?? 0)),
        ).toBe(true);
        expect(regretCounts.every((regret, i) => regret >= (regretCounts[i - 1] ?? 0))).toBe(true);
        const best = Math.max(...setting.trueRatios);
        const want = sum(
          setting.trueRatios.map((ratio, i) => (best - ratio) * (shownCounts[i] ?? NaN)),
        );
        expect(regretCounts.at(-1)).toBeCloseTo(want, 9);
        expect(banditRun(setting)).toEqual({ shownCounts, successCounts, regretCounts });
      }),
    );
  });

  it('takes turns evenly, with the regret that this must have', () => {
    const { shownCounts, regretCounts } = banditRun(shop({ policy: 'even', visitorCount: 9999 }));
    expect(shownCounts).toEqual([3333, 3333, 3333]);
    expect(regretCounts.at(-1)).toBeCloseTo(3333 * (0.03 + 0.05), 8);
  });

  it('gives both policies the same visitors', () => {
    // All visitors of a single version are the same whoever decides.
    const one = (policy: 'thompson' | 'even') =>
      banditRun(shop({ trueRatios: [0.3], visitorCount: 500, policy })).successCounts;
    expect(one('even')).toEqual(one('thompson'));
  });

  it('sells as often as the true ratio says', () => {
    const { successCounts } = banditRun(shop({ trueRatios: [0.3], visitorCount: 20_000 }));
    // Four standard errors of a binomial.
    expect(Math.abs((successCounts[0] ?? NaN) - 6000)).toBeLessThan(4 * Math.sqrt(20_000 * 0.21));
  });

  it('finds the best version and regrets far less than taking turns', () => {
    for (const seed of [1, 2, 3]) {
      const clever = banditRun(shop({ seed, trueRatios: [0.1, 0.16, 0.08] }));
      const even = banditRun(shop({ seed, trueRatios: [0.1, 0.16, 0.08], policy: 'even' }));
      expect(clever.shownCounts[1]).toBeGreaterThan(8000);
      expect(clever.regretCounts.at(-1)).toBeLessThan(0.4 * (even.regretCounts.at(-1) ?? NaN));
      expect(sum(clever.successCounts)).toBeGreaterThan(sum(even.successCounts));
    }
  });

  it('learns slower the more a wrong prior weighs', () => {
    const regret = (weight: number) =>
      banditRun(shop({ prior: { successWeight: weight, failureWeight: weight } })).regretCounts.at(
        -1,
      );
    expect(regret(2000)).toBeGreaterThan(regret(1) ?? NaN);
  });

  it('names the bad argument', () => {
    expect(() => banditRun(shop({ trueRatios: [] }))).toThrow(
      'trueRatios must have at least one value',
    );
    expect(() => banditRun(shop({ trueRatios: [0.1, 2] }))).toThrow(
      'trueRatios[1] must be between 0 and 1, got 2',
    );
    expect(() => banditRun(shop({ visitorCount: 0 }))).toThrow(
      'visitorCount must be at least 1, got 0',
    );
    expect(() => banditRun(shop({ visitorCount: 1.5 }))).toThrow(
      'visitorCount must be a whole number',
    );
    expect(() => banditRun(shop({ seed: 0.5 }))).toThrow('seed must be a whole number, got 0.5');
    expect(() => banditRun(shop({ prior: { successWeight: 0, failureWeight: 1 } }))).toThrow(
      'prior.successWeight must be above 0, got 0',
    );
  });
});
