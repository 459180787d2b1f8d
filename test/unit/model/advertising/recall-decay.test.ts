// A burst peaks, a drip lasts. 集中投放冲得高，持续投放留得久。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  burstDays,
  dailyRecallRatios,
  dripDays,
  recallSummary,
} from '@/model/advertising/recall-decay';

const MEMORY = { halfLifeDays: 14, gainRatio: 0.2 };

describe('dailyRecallRatios()', () => {
  it('halves in a half-life, and each exposure wins a fifth of the rest', () => {
    const recall = dailyRecallRatios([0], MEMORY, 15);
    expect(recall[0]).toBeCloseTo(0.2, 14);
    expect(recall[14]).toBeCloseTo(0.1, 14);
    expect(dailyRecallRatios([0, 0], MEMORY, 1)[0]).toBeCloseTo(0.36, 14);
  });

  it('is a share, does not ask for the order of days, and rises with each exposure', () => {
    const days = fc.array(fc.nat({ max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(days, fc.nat({ max: 40 }), (exposures, more) => {
        const recall = dailyRecallRatios(exposures, MEMORY, 30);
        expect(dailyRecallRatios([...exposures].reverse(), MEMORY, 30)).toEqual(recall);
        const higher = dailyRecallRatios([...exposures, more], MEMORY, 30);
        recall.forEach((one, t) => {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1);
          expect(higher[t]).toBeGreaterThanOrEqual(one - 1e-12);
        });
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => dailyRecallRatios([-1], MEMORY, 3)).toThrow(
      'exposureDays[0] must be at least 0, got -1',
    );
    expect(() => dailyRecallRatios([0.5], MEMORY, 3)).toThrow(
      'exposureDays[0] must be a whole number',
    );
    expect(() => dailyRecallRatios([], { ...MEMORY, halfLifeDays: 0 }, 3)).toThrow('halfLifeDays');
    expect(() => dailyRecallRatios([], { ...MEMORY, gainRatio: 2 }, 3)).toThrow('gainRatio');
    expect(() => dailyRecallRatios([], MEMORY, 0)).toThrow('horizonDays must be at least 1, got 0');
  });
});

describe('burstDays() and dripDays()', () => {
  it('hold all exposures within the horizon', () => {
    expect(burstDays(5, 2)).toEqual([0, 0, 1, 1, 2]);
    expect(dripDays(4, 10)).toEqual([0, 2, 5, 7]);
    fc.assert(
      fc.property(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 90 }), (count, days) => {
        const drip = dripDays(count, days);
        expect(drip).toHaveLength(count);
        expect(drip.every((day) => day < days)).toBe(true);
        expect(burstDays(count, days)).toHaveLength(count);
      }),
    );
  });

  it('name the bad argument', () => {
    expect(() => burstDays(-1, 1)).toThrow('exposureCount must be at least 0, got -1');
    expect(() => burstDays(1, 0)).toThrow('perDayCount must be at least 1, got 0');
    expect(() => dripDays(1.5, 1)).toThrow('exposureCount must be a whole number, got 1.5');
    expect(() => dripDays(1, 0)).toThrow('horizonDays must be at least 1, got 0');
  });
});

describe('recallSummary()', () => {
  it('tells Zielske’s two schedules apart: 13 exposures at once or over a year', () => {
    const [burst, drip] = [burstDays(13, 1).map((week) => week * 7), dripDays(13, 364)].map(
      (days) =>
        recallSummary(dailyRecallRatios(days, { halfLifeDays: 30, gainRatio: 0.15 }, 364), 0.2),
    );
    expect(burst?.peakRatio).toBeGreaterThan(1.8 * (drip?.peakRatio ?? NaN));
    expect(drip?.lastRatio).toBeGreaterThan(10 * (burst?.lastRatio ?? NaN));
  });

  it('names the bad argument', () => {
    expect(recallSummary([0.2, 0.3, 0.1], 0.2)).toMatchObject({
      peakRatio: 0.3,
      lastRatio: 0.1,
      daysRemembered: 2,
    });
    expect(() => recallSummary([], 0.2)).toThrow(
      'recallRatios must have at least one value, got none',
    );
    expect(() => recallSummary([2], 0.2)).toThrow('recallRatios[0] must be between 0 and 1, got 2');
    expect(() => recallSummary([0.2], 2)).toThrow('enoughRatio must be between 0 and 1, got 2');
  });
});
