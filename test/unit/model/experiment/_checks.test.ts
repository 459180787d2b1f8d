// Guards of the experiment models. 实验模型的入口检查。
import { describe, expect, it } from 'vitest';
import { checkGroups, insideShare } from '@/model/experiment/_checks';

describe('insideShare()', () => {
  it.each([0, 1, -0.1, 1.1, NaN, Infinity])('refuses %d by name', (alphaRatio) => {
    expect(() => insideShare({ alphaRatio })).toThrow(/^alphaRatio must be .*got/);
  });

  it('passes what lies between', () => {
    expect(() => insideShare({ a: 1e-9, b: 0.5, c: 1 - 1e-12 })).not.toThrow();
  });
});

describe('checkGroups()', () => {
  const check = (successCount: number, trialCount: number) => () =>
    checkGroups({
      control: { successCount: 0, trialCount: 1 },
      treatment: { successCount, trialCount },
    });

  it('names the group and the count', () => {
    expect(check(1, 0)).toThrow('treatment.trialCount must be at least 1, got 0');
    expect(check(9, 8)).toThrow('treatment.successCount must be at most 8, got 9');
    expect(check(-1, 8)).toThrow('treatment.successCount must be at least 0, got -1');
    expect(check(0.5, 8)).toThrow('treatment.successCount must be a whole number, got 0.5');
    expect(check(1, Infinity)).toThrow('treatment.trialCount must be a whole number, got Infinity');
  });

  it('passes the edges', () => {
    expect(check(0, 1)).not.toThrow();
    expect(check(8, 8)).not.toThrow();
  });
});
