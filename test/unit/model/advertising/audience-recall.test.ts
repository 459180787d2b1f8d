// An audience's recall is the average over all ways its exposures can fall. 全体回忆率等于逐一列举的平均。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AudienceCampaign,
  audienceRecallRatio,
  audienceRecallRatios,
} from '@/model/advertising/audience-recall';
import { dailyRecallRatios } from '@/model/advertising/recall-decay';

const MEMORY = { halfLifeDays: 14, gainRatio: 0.2 };

/** Every way that `count` exposures can fall on the running days. */
function placings(runDays: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return placings(runDays, count - 1).flatMap((rest) => runDays.map((day) => [...rest, day]));
}

function listed({ frequencyRatios, runDays, memory }: AudienceCampaign, horizonDays: number) {
  const recall = new Array<number>(horizonDays).fill(0);
  frequencyRatios.forEach((ratio, count) => {
    const ways = placings(runDays, count);
    for (const days of ways)
      dailyRecallRatios(days, memory, horizonDays).forEach((one, day) => {
        recall[day] = (recall[day] as number) + (ratio * one) / ways.length;
      });
  });
  return recall;
}

describe('audienceRecallRatios()', () => {
  it.each([
    [
      [0.4, 0.3, 0.2, 0.1],
      [0, 2, 3],
    ],
    [
      [0.1, 0, 0, 0, 0.9],
      [1, 1, 4],
    ],
    [
      [0, 0.5, 0.5],
      [0, 7],
    ],
  ])('averages person by person, placing by placing: %j on %j', (frequencyRatios, runDays) => {
    const campaign = { frequencyRatios, runDays, memory: MEMORY };
    const expected = listed(campaign, 6);
    audienceRecallRatios(campaign, 6).forEach((one, day) =>
      expect(one).toBeCloseTo(expected[day] as number, 12),
    );
  });

  // Vector recall-decay: four exposures leave 55.6470 % on the fourth day when each day has one.
  it('is the recursion itself when there is one day to see it', () => {
    const campaign = { frequencyRatios: [0, 0, 0, 1], runDays: [2], memory: MEMORY };
    const recall = audienceRecallRatios(campaign, 20);
    expect(recall.slice(0, 3)).toEqual([0, 0, expect.closeTo(1 - 0.8 ** 3, 12)]);
    expect(recall[16]).toBeCloseTo((1 - 0.8 ** 3) / 2, 12);
  });

  it('is higher on a day, the nearer to it the exposures were', () => {
    const runDays = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 8 });
    const place = fc.nat({ max: 7 });
    fc.assert(
      fc.property(runDays, place, fc.nat({ max: 20 }), (days, moved, by) => {
        const frequencyRatios = [0.3, 0.3, 0.2, 0.2];
        const at = (runs: number[]) =>
          audienceRecallRatio({ frequencyRatios, runDays: runs, memory: MEMORY }, 20);
        const later = days.map((day, i) => (i === moved ? Math.min(20, day + by) : day));
        expect(at(later)).toBeGreaterThanOrEqual(at(days) - 1e-12);
      }),
    );
  });

  it('names the bad argument', () => {
    const campaign = { frequencyRatios: [1], runDays: [0], memory: MEMORY };
    const at = (change: Partial<AudienceCampaign>) =>
      audienceRecallRatios({ ...campaign, ...change }, 3);
    expect(() => at({ frequencyRatios: [2] })).toThrow(
      'frequencyRatios[0] must be between 0 and 1',
    );
    expect(() => at({ runDays: [] })).toThrow('runDays must have at least one value, got none');
    expect(() => at({ runDays: [0.5] })).toThrow('runDays[0] must be a whole number');
    expect(() => at({ runDays: [-1] })).toThrow('runDays[0] must be at least 0');
    expect(() => at({ memory: { ...MEMORY, halfLifeDays: 0 } })).toThrow('halfLifeDays');
    expect(() => at({ memory: { ...MEMORY, gainRatio: 2 } })).toThrow('gainRatio');
    expect(() => audienceRecallRatios(campaign, 0)).toThrow(
      'horizonDays must be at least 1, got 0',
    );
  });
});

describe('audienceRecallRatio()', () => {
  it('is one day of the course', () => {
    const campaign = { frequencyRatios: [0.2, 0.5, 0.3], runDays: [0, 3, 9], memory: MEMORY };
    const course = audienceRecallRatios(campaign, 8);
    expect(audienceRecallRatio(campaign, 5)).toBeCloseTo(course[5] as number, 14);
    expect(() => audienceRecallRatio(campaign, -1)).toThrow('day must be at least 0, got -1');
  });
});
