// Learning days begin at four, by the clock of the reader. 学习日。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, learningDay, localDay } from '@/stores/learning-day-data';

const SHANGHAI = -480;

describe('learningDay()', () => {
  it('turns at four in the morning, local time', () => {
    const four = Date.UTC(2026, 10, 29, 20); // 30 November, 04:00 in Shanghai
    expect(learningDay(four, SHANGHAI) - learningDay(four - 1, SHANGHAI)).toBe(1);
    expect(learningDay(four, SHANGHAI)).toBe(Date.UTC(2026, 10, 30) / 86_400_000);
  });

  it('is the same from four in the morning to four the next', () => {
    const four = Date.UTC(2026, 4, 1, 4);
    expect(learningDay(four)).toBe(learningDay(four + 24 * 3_600_000 - 1));
  });

  it('is one more after 24 hours, whatever the zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: -840, max: 720 }),
        (atMs, offset) => learningDay(atMs + 86_400_000, offset) === learningDay(atMs, offset) + 1,
      ),
    );
  });
});

describe('localDay()', () => {
  it('reads the clock of this machine', () => {
    const noon = new Date(2026, 5, 15, 12);
    expect(dateOfDay(localDay(noon)).toISOString().slice(0, 10)).toBe('2026-06-15');
  });
});

describe('dateOfDay()', () => {
  it('is noon of that day, so that it is the same day again', () => {
    expect(dateOfDay(20_454).toISOString()).toBe('2026-01-01T12:00:00.000Z');
    expect(learningDay(dateOfDay(20_454).getTime())).toBe(20_454);
  });
});
