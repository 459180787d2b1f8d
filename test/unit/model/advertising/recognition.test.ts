// Recognition without yes-saying. 去掉「随口说见过」之后的识别率。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognition } from '@/model/advertising/recognition';
import { normalQuantile } from '@/model/special/normal-distribution';

const answers = (hit: number, miss: number, alarm: number, reject: number) => ({
  hitCount: hit,
  missCount: miss,
  falseAlarmCount: alarm,
  correctRejectionCount: reject,
});

describe('recognition()', () => {
  it('of 84 hits and 30 false alarms in 100', () => {
    const found = recognition(answers(84, 16, 30, 70));
    expect([found.hitRatio, found.falseAlarmRatio, found.isAdjusted]).toEqual([0.84, 0.3, false]);
    expect(found.sensitivity).toBeCloseTo(0.9944578832 + 0.5244005127, 9);
    expect(found.criterion).toBeCloseTo(-0.2350286853, 9);
    expect(found.correctedRatio).toBeCloseTo(54 / 70, 12);
  });

  it('moves 0 and 1 inwards by half an answer', () => {
    const found = recognition(answers(20, 0, 0, 10));
    expect([found.hitRatio, found.falseAlarmRatio, found.correctedRatio]).toEqual([1, 0, 1]);
    expect(found.isAdjusted).toBe(true);
    expect(found.sensitivity).toBeCloseTo(normalQuantile(20.5 / 21) - normalQuantile(0.5 / 11), 12);
    expect(recognition(answers(5, 5, 10, 0)).correctedRatio).toBeNull();
  });

  it('says that nothing follows without invented ones, or without shown ones', () => {
    expect(recognition(answers(9, 1, 0, 0))).toMatchObject({
      hitRatio: 0.9,
      falseAlarmRatio: null,
      sensitivity: null,
      correctedRatio: null,
      problem: 'nothingInvented',
    });
    expect(recognition(answers(0, 0, 3, 3)).problem).toBe('nothingShown');
  });

  it('is 0 for pure guessing, turns with the answers, and is always finite', () => {
    const count = fc.nat({ max: 500 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        if (a + b === 0 || c + d === 0) return;
        const found = recognition(answers(a, b, c, d)).sensitivity as number;
        const turned = recognition(answers(c, d, a, b)).sensitivity as number;
        expect(Number.isFinite(found)).toBe(true);
        expect(turned).toBeCloseTo(-found, 12);
        expect(recognition(answers(a, b, a, b)).sensitivity).toBe(0);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => recognition(answers(-1, 1, 1, 1))).toThrow('hitCount must be at least 0, got -1');
    expect(() => recognition(answers(1, 0.5, 1, 1))).toThrow(
      'missCount must be a whole number, got 0.5',
    );
    expect(() => recognition(answers(1, 1, NaN, 1))).toThrow(
      'falseAlarmCount must be a whole number',
    );
  });
});
