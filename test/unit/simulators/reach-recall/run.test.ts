import { describe, expect, it } from 'vitest';
import { webReach } from '@/model/advertising/exposure-reach';
import { dailyRecallRatios } from '@/model/advertising/recall-decay';
import { at, BURST, DRIP, PULSE } from './_at';

const CAPS = Array.from({ length: 21 }, (_, place) => place + 1);

describe('runReach()', () => {
  // 96,000 yuan at 20 yuan a thousand are 4.8 million exposures, 2.4 for each of 2 million people:
  // the published vector reach-nbd, reach 60.2994 % and three or more 31.3345 %.
  it('opens on the published reach and effective reach', () => {
    const { capped } = at('preheat');
    expect(capped.deliveredExposures).toBeCloseTo(2.4, 12);
    expect(capped.reachRatio).toBeCloseTo(0.602993725689, 9);
    expect(capped.enoughRatio).toBeCloseTo(0.313344517202, 9);
    expect(capped.costYuan).toBeCloseTo(96_000 / (2_000_000 * 0.313344517202), 9);
  });

  // Person by person and day by day: a drip of one exposure on any of 36 days, forgotten by halves in
  // 14 days, is remembered on day 22 by 0.2 Σ 2^(−a/14) ÷ 36 over ages 0 to 21. With one exposure at
  // most, recall is that times the people reached.
  it('leaves what a person remembers times those who saw it, when one exposure is all', () => {
    const { capped, courses } = at('preheat', { cap: 1 });
    const each = Array.from({ length: 22 }, (_, age) => 2 ** (-age / 14));
    const expected = (0.2 * each.reduce((sum, one) => sum + one, 0)) / 36;
    expect(courses.drip.dayRatio).toBeCloseTo(capped.reachRatio * expected, 9);
    const course = dailyRecallRatios([21], { halfLifeDays: 14, gainRatio: 0.2 }, 36);
    expect(courses.burst.dayRatio).toBeLessThan(capped.reachRatio * (course[21] as number));
  });

  it('gives a burst the higher day and peak, a drip the higher average, on the same exposures', () => {
    const { burst, drip } = at('preheat').courses;
    expect(burst.dayRatio).toBeGreaterThan(1.9 * drip.dayRatio);
    expect(burst.peakRatio).toBeGreaterThan(1.6 * drip.peakRatio);
    expect(drip.meanRatio).toBeGreaterThan(1.05 * burst.meanRatio);
  });

  it('moves exposures under a cap from the same people to new ones', () => {
    const [open, capped] = [at('preheat').capped, at('preheat', { cap: 4 }).capped];
    expect(capped.reachRatio).toBeGreaterThan(open.reachRatio + 0.08);
    expect(capped.enoughRatio).toBeGreaterThan(open.enoughRatio + 0.1);
    expect(capped.deliveredExposures).toBeLessThan(open.deliveredExposures);
    expect([capped.uses.worn, open.uses.worn > 0.1]).toEqual([0, true]);
  });

  it('counts exposures of who sees too few, and those beyond the wear-out', () => {
    const { capped } = at('preheat');
    const { distribution } = webReach({ meanExposures: 2.4, shape: 0.55, mostExposures: 400 }, 3);
    const part = (from: number, to: number, of: (n: number) => number) =>
      distribution.slice(from, to).reduce((sum, one, place) => sum + one * of(from + place), 0) /
      2.4;
    expect(capped.uses.few).toBeCloseTo(
      part(1, 3, (n) => n),
      9,
    );
    expect(capped.uses.worn).toBeCloseTo(
      part(9, 401, (n) => n - 8),
      6,
    );
  });

  // Zielske's schedules: 13 exposures in 13 weeks or over the year. The order is his, the size is the
  // model's with teaching values of memory.
  it('tells Zielske’s two schedules apart', () => {
    const { courses, capped } = at('thirteen');
    expect(capped.deliveredExposures).toBe(13);
    expect(courses.burst.peakRatio).toBeGreaterThan(2 * courses.drip.peakRatio);
    expect(courses.drip.meanRatio).toBeGreaterThan(1.1 * courses.burst.meanRatio);
    expect(courses.drip.ratios.at(-1)).toBeGreaterThan(10 * (courses.burst.ratios.at(-1) ?? NaN));
  });

  it('loses more on the day by caps both too low and too high', () => {
    const days = CAPS.map((cap) => at('preheat', { cap, schedule: BURST }).courses.burst.dayRatio);
    const best = days.indexOf(Math.max(...days)) + 1;
    expect(best).toBeGreaterThan(2);
    expect(best).toBeLessThan(8);
  });

  it('holds the schedule that is asked for, and a day beyond the end as the last', () => {
    expect([BURST, DRIP, PULSE].map((schedule) => at('preheat', { schedule }).schedule)).toEqual([
      'burst',
      'drip',
      'pulse',
    ]);
    expect(at('preheat', { promotionDay: 300 }).calendar.promotionDay).toBe(35);
  });

  it('has no price for a person where nobody sees enough', () => {
    expect(at('preheat', { cap: 2 }).capped.costYuan).toBeNull();
  });
});
