import { describe, expect, it } from 'vitest';
import { calendarOf, runDays } from '@/simulators/reach-recall/flights';
import spec from '@/simulators/reach-recall/spec';

const calendar = { horizonDays: 12, promotionDay: 8, waveDays: 3 };

describe('runDays()', () => {
  it('ends a burst on the day itself', () => {
    expect(runDays('burst', calendar)).toEqual([6, 7, 8]);
  });

  it('starts a wave that is longer than the time before on the first day', () => {
    expect(runDays('burst', { ...calendar, waveDays: 30 })).toHaveLength(9);
    expect(runDays('pulse', { ...calendar, waveDays: 30 })).toHaveLength(9);
  });

  it('pauses between pulses as long as a wave', () => {
    expect(runDays('pulse', calendar)).toEqual([0, 1, 2, 6, 7, 8]);
    expect(runDays('pulse', { ...calendar, horizonDays: 16 }).slice(6)).toEqual([12, 13, 14]);
  });

  it('drips every day', () => {
    expect(runDays('drip', calendar)).toHaveLength(12);
  });
});

describe('calendarOf()', () => {
  it('counts from 0 and keeps the day inside', () => {
    const values = spec.start('preheat', { horizon: 20.4, promotionDay: 30, waveLength: 5 });
    expect(calendarOf(values)).toEqual({ horizonDays: 20, promotionDay: 19, waveDays: 5 });
  });
});
