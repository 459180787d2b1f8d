// Sums and differences in logarithms: no overflow, no lost terms. 对数加减。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logDifferenceExp, logSumExp } from '@/model/special/log-sum-exp';

const log = fc.double({ min: -50, max: 50, noNaN: true });

describe('logSumExp()', () => {
  it('adds far below and far above what a number can hold', () => {
    expect(logSumExp([0, 0])).toBeCloseTo(Math.LN2, 15);
    expect(logSumExp([-1000, -1001])).toBeCloseTo(-999.6867383124818, 12);
    expect(logSumExp([5000, 5000])).toBeCloseTo(5000 + Math.LN2, 11);
    expect(logSumExp([-Infinity, 3])).toBe(3);
    expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
  });

  it('is the sum, in any order and at any scale', () => {
    fc.assert(
      fc.property(fc.array(log, { minLength: 1, maxLength: 20 }), log, (logs, scale) => {
        const sum = logSumExp(logs);
        const terms = logs.map(Math.exp).reduce((total, term) => total + term, 0);
        expect(sum).toBeCloseTo(Math.log(terms), 12);
        expect(logSumExp([...logs].reverse())).toBeCloseTo(sum, 12);
        expect(logSumExp(logs.map((value) => value + scale))).toBeCloseTo(sum + scale, 11);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => logSumExp([])).toThrow('logs must have at least one value');
    expect(() => logSumExp([0, NaN])).toThrow('logs[1] must be below Infinity, got NaN');
    expect(() => logSumExp([Infinity])).toThrow('logs[0] must be below Infinity, got Infinity');
  });
});

describe('logDifferenceExp()', () => {
  it('undoes the sum', () => {
    fc.assert(
      fc.property(log, fc.double({ min: 0.001, max: 30, noNaN: true }), (low, gap) => {
        const difference = logDifferenceExp(low + gap, low);
        expect(logSumExp([low, difference])).toBeCloseTo(low + gap, 11);
      }),
    );
  });

  it('keeps its digits for two close numbers, and has its limits', () => {
    expect(logDifferenceExp(0, -1e-12)).toBeCloseTo(Math.log(1e-12), 10);
    expect(logDifferenceExp(0, -Math.LN2)).toBeCloseTo(-Math.LN2, 15);
    expect(logDifferenceExp(2, -Infinity)).toBe(2);
    expect(logDifferenceExp(2, 2)).toBe(-Infinity);
    expect(logDifferenceExp(-Infinity, -Infinity)).toBe(-Infinity);
  });

  it('names the bad argument', () => {
    expect(() => logDifferenceExp(1, 2)).toThrow('lessLog must be at most 1, got 2');
    expect(() => logDifferenceExp(NaN, 0)).toThrow('log must be below Infinity, got NaN');
  });
});
