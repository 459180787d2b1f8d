// Keeping a customer: worked values, the threshold. 挽留收益。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenChurnRatio, saveValueYuan } from '@/model/churn/save-value';

const ATTEMPT = { churnRatio: 0.3, saveRatio: 0.2, marginYuan: 500, costYuan: 20 };

describe('saveValueYuan()', () => {
  it('is worked out by hand', () => {
    expect(saveValueYuan(ATTEMPT)).toBeCloseTo(10, 12);
    expect(saveValueYuan({ ...ATTEMPT, churnRatio: 0 })).toBe(-20);
  });

  it('names the bad argument', () => {
    expect(() => saveValueYuan({ ...ATTEMPT, churnRatio: 1.1 })).toThrow(
      'churnRatio must be between 0 and 1',
    );
    expect(() => saveValueYuan({ ...ATTEMPT, saveRatio: -1 })).toThrow(
      'saveRatio must be between 0 and 1',
    );
    expect(() => saveValueYuan({ ...ATTEMPT, marginYuan: NaN })).toThrow(
      'marginYuan must be finite, got NaN',
    );
    expect(() => saveValueYuan({ ...ATTEMPT, costYuan: -1 })).toThrow(
      'costYuan must be at least 0, got -1',
    );
  });
});

describe('breakEvenChurnRatio()', () => {
  it('is where the attempt earns nothing', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const yuan = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(share, yuan, yuan, (saveRatio, marginYuan, costYuan) => {
        const churnRatio = breakEvenChurnRatio({ saveRatio, marginYuan, costYuan });
        fc.pre(churnRatio <= 1);
        expect(saveValueYuan({ churnRatio, saveRatio, marginYuan, costYuan })).toBeCloseTo(0, 8);
      }),
    );
    expect(breakEvenChurnRatio(ATTEMPT)).toBeCloseTo(0.2, 14);
    expect(breakEvenChurnRatio({ ...ATTEMPT, marginYuan: 50 })).toBeGreaterThan(1);
  });

  it('names the bad argument', () => {
    expect(() => breakEvenChurnRatio({ ...ATTEMPT, saveRatio: 0 })).toThrow(
      'saveRatio must be above 0, got 0',
    );
    expect(() => breakEvenChurnRatio({ ...ATTEMPT, marginYuan: 0 })).toThrow(
      'marginYuan must be above 0',
    );
    expect(() => breakEvenChurnRatio({ ...ATTEMPT, costYuan: -1 })).toThrow(
      'costYuan must be at least 0',
    );
  });
});
