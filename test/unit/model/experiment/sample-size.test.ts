// Sample size and power: R's help page, round trips, order. 样本量与功效。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detectableRise,
  proportionPower,
  sampleSize,
  sampleSizeFromBaseline,
} from '@/model/experiment/sample-size';

const USUAL = { alphaRatio: 0.05, powerRatio: 0.8 };
const inside = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const demands = fc.record({ alphaRatio: inside(0.001, 0.3), powerRatio: inside(0.5, 0.99) });
const pairs = fc
  .tuple(inside(0.01, 0.98), inside(0.01, 0.98))
  .filter(([a, b]) => Math.abs(a - b) > 1e-3);

describe('sampleSize()', () => {
  it('agrees with the help page of power.prop.test', () => {
    expect(sampleSize(0.5, 0.75, { alphaRatio: 0.05, powerRatio: 0.9 }).exactCount).toBeCloseTo(
      76.7,
      1,
    );
    expect(sampleSize(0.1, 0.12, USUAL)).toMatchObject({ trialCount: 3841 });
  });

  it('differs from the baseline formula as it must: 1,094 against 1,030 from 20 % to 25 %', () => {
    expect(sampleSize(0.2, 0.25, USUAL).trialCount).toBe(1094);
    expect(Math.round(sampleSizeFromBaseline(0.2, 0.25, USUAL).exactCount)).toBe(1030);
    expect(Math.round(sampleSizeFromBaseline(0.05, 0.06, USUAL).exactCount)).toBe(7663);
  });

  it('gives just the power it was asked for', () => {
    fc.assert(
      fc.property(pairs, demands, ([before, after], demand) => {
        const { exactCount, trialCount } = sampleSize(before, after, demand);
        const power = (count: number) => proportionPower(before, after, count, demand.alphaRatio);
        expect(power(exactCount)).toBeCloseTo(demand.powerRatio, 9);
        expect(power(trialCount)).toBeGreaterThanOrEqual(demand.powerRatio - 1e-9);
      }),
    );
  });

  it('is the same both ways, and for what is left of 1', () => {
    fc.assert(
      fc.property(pairs, demands, ([before, after], demand) => {
        const { exactCount } = sampleSize(before, after, demand);
        expect(sampleSize(after, before, demand).exactCount / exactCount).toBeCloseTo(1, 9);
        expect(sampleSize(1 - before, 1 - after, demand).exactCount / exactCount).toBeCloseTo(1, 9);
      }),
    );
  });

  it('needs about four times as many for half the rise', () => {
    const ratio =
      sampleSize(0.1, 0.1005, USUAL).exactCount / sampleSize(0.1, 0.101, USUAL).exactCount;
    expect(ratio).toBeCloseTo(4, 1);
  });

  it('needs one visitor at least, also for a demand that chance alone meets', () => {
    expect(sampleSize(0.2, 0.3, { alphaRatio: 0.9, powerRatio: 0.1 })).toEqual({
      exactCount: 0,
      trialCount: 1,
    });
  });

  it('names the bad argument', () => {
    expect(() => sampleSize(0.1, 0.1, USUAL)).toThrow(
      'treatmentRatio must differ from controlRatio, got 0.1',
    );
    expect(() => sampleSize(0, 0.1, USUAL)).toThrow(
      'controlRatio must be above 0 and below 1, got 0',
    );
    expect(() => sampleSizeFromBaseline(0.1, 1, USUAL)).toThrow(
      'treatmentRatio must be above 0 and below 1',
    );
    expect(() => sampleSize(0.1, 0.2, { ...USUAL, powerRatio: 1 })).toThrow(
      'powerRatio must be above 0',
    );
    expect(() => sampleSizeFromBaseline(0.1, 0.2, { ...USUAL, alphaRatio: NaN })).toThrow(
      'alphaRatio',
    );
  });
});

describe('proportionPower()', () => {
  it('agrees with R: power.prop.test(n = 50, p1 = .5, p2 = .75)', () => {
    expect(proportionPower(0.5, 0.75, 50, 0.05)).toBeCloseTo(0.7401659, 7);
  });

  it('is half of alpha where nothing differs, and rises with visitors', () => {
    expect(proportionPower(0.2, 0.2, 500, 0.05)).toBeCloseTo(0.025, 12);
    fc.assert(
      fc.property(pairs, inside(1, 1e5), ([before, after], count) => {
        const power = proportionPower(before, after, count, 0.05);
        expect(power >= 0 && power <= 1).toBe(true);
        expect(proportionPower(before, after, 2 * count, 0.05)).toBeGreaterThanOrEqual(power);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => proportionPower(0.1, 0.2, 0, 0.05)).toThrow('trialCount must be above 0, got 0');
    expect(() => proportionPower(0.1, 1, 10, 0.05)).toThrow(
      'treatmentRatio must be above 0 and below 1',
    );
  });
});

describe('detectableRise()', () => {
  it('undoes the sample size', () => {
    fc.assert(
      fc.property(inside(0.01, 0.9), inside(0.05, 0.95), demands, (before, part, demand) => {
        const rise = part * (0.99 - before);
        const { exactCount } = sampleSize(before, before + rise, demand);
        fc.pre(exactCount >= 1);
        expect(detectableRise(before, exactCount, demand)).toBeCloseTo(rise, 8);
      }),
    );
  });

  it('knows when a test is too small for any rise', () => {
    expect(detectableRise(0.1, 2, USUAL)).toBeNull();
    expect(detectableRise(0.1, 20, USUAL)).toBeGreaterThan(0.3);
  });

  it('names the bad argument', () => {
    expect(() => detectableRise(0.1, 0, USUAL)).toThrow('trialCount must be at least 1, got 0');
    expect(() => detectableRise(0.1, 9, { alphaRatio: 0.05, powerRatio: 0.4 })).toThrow(
      'powerRatio must be at least 0.5',
    );
    expect(() => detectableRise(1, 9, USUAL)).toThrow(
      'controlRatio must be above 0 and below 1, got 1',
    );
  });
});
