import { describe, expect, it } from 'vitest';
import { pickedBuyers } from '@/model/statistics/picked-buyers';

describe('pickedBuyers()', () => {
  // Of 100,000 people 1,800 of 2,000 buyers and 9,800 of 98,000 others are picked.
  it('finds 1,800 buyers among 11,600 picked', () => {
    const picked = pickedBuyers({ baseRatio: 0.02, hitRatio: 0.9, alarmRatio: 0.1 });
    expect(picked.pickedRatio).toBeCloseTo(0.116, 12);
    expect(picked.precisionRatio).toBeCloseTo(1800 / 11_600, 12);
    expect(picked.liftTimes).toBeCloseTo(7.7586, 4);
  });

  it('gains nothing from a model that picks at random', () => {
    const blind = pickedBuyers({ baseRatio: 0.05, hitRatio: 0.3, alarmRatio: 0.3 });
    expect(blind.precisionRatio).toBeCloseTo(0.05, 12);
    expect(blind.liftTimes).toBeCloseTo(1, 12);
  });

  it('knows no share where nobody is picked', () => {
    const none = pickedBuyers({ baseRatio: 0.05, hitRatio: 0, alarmRatio: 0 });
    expect(none).toEqual({ pickedRatio: 0, precisionRatio: null, liftTimes: null });
  });

  it('names the bad argument', () => {
    const model = { baseRatio: 0.02, hitRatio: 0.9, alarmRatio: 0.1 };
    expect(() => pickedBuyers({ ...model, hitRatio: 90 })).toThrow('hitRatio must be between');
    expect(() => pickedBuyers({ ...model, baseRatio: 0 })).toThrow('baseRatio must be above 0');
  });
});
