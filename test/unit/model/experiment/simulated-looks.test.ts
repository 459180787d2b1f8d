// Simulated looks against the exact error of peeking and the power of a single look. 模拟与精确值对照。
import { describe, expect, it } from 'vitest';
import { lookedTest, simulatedSums } from '@/model/experiment/simulated-looks';
import { randomStream } from '@/model/random/stream';
import { normalBelowRatio } from '@/model/special/normal-distribution';

const PATHS = 8000;
const paths = simulatedSums(PATHS, 120, randomStream(7, 'looks'));
const alarmRatio = (looks: number, endZ = 0) =>
  paths.filter((sums) => lookedTest(sums, looks, endZ, 1.959964).alarmLook !== null).length / PATHS;
/** Four standard errors of a share of so many paths. */
const near = (ratio: number) => 4 * Math.sqrt((ratio * (1 - ratio)) / PATHS);

describe('simulatedSums()', () => {
  it('has variance 1 at the end and half of it at the middle', () => {
    const varianceAt = (step: number) =>
      paths.reduce((sum, path) => sum + (path[step] as number) ** 2, 0) / PATHS;
    expect(Math.abs(varianceAt(119) - 1)).toBeLessThan(4 * Math.sqrt(2 / PATHS));
    expect(Math.abs(varianceAt(59) - 0.5)).toBeLessThan(2 * Math.sqrt(2 / PATHS));
  });

  it('refuses counts that are none', () => {
    expect(() => simulatedSums(0, 1, () => 0.5)).toThrow('pathCount');
    expect(() => simulatedSums(1, 1.5, () => 0.5)).toThrow('stepCount');
  });
});

describe('lookedTest()', () => {
  // Armitage, McPherson & Rowe 1969, table 2, looks at the 5 % level.
  it.each([
    [1, 0.05],
    [5, 0.142],
    [10, 0.193],
    [20, 0.248],
  ])('gives as many false alarms in %i looks as the published table', (looks, published) => {
    expect(Math.abs(alarmRatio(looks) - published)).toBeLessThan(near(published));
  });

  it('sees a difference at one look as often as its power says', () => {
    const power = normalBelowRatio(2.8 - 1.959964) + normalBelowRatio(-2.8 - 1.959964);
    expect(Math.abs(alarmRatio(1, 2.8) - power)).toBeLessThan(near(power));
  });

  it('stops at the first alarm', () => {
    expect(lookedTest([2, 0, 0, 0], 4, 0, 1.96)).toEqual({ zs: [4], alarmLook: 1 });
    expect(lookedTest([0, 0, 0, 0], 2, 0, 1.96)).toEqual({ zs: [0, 0], alarmLook: null });
    expect(lookedTest([-1, -1], 1, 0, 0.5).alarmLook).toBe(1);
  });

  it('refuses more looks than steps, and a line that is none', () => {
    expect(() => lookedTest([0], 2, 0, 1)).toThrow('lookCount');
    expect(() => lookedTest([0], 1, 0, 0)).toThrow('lineZ');
  });
});
