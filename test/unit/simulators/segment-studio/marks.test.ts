import { describe, expect, it } from 'vitest';
import {
  cellsDrawn,
  ladderRows,
  offerRows,
  planeAxes,
  profileHeads,
  profileRows,
  scatterGroups,
} from '@/simulators/segment-studio/marks';
import { at, text } from './_studio';

describe('scatterGroups()', () => {
  it('draws some of many points, and some of every segment', () => {
    for (const result of [at('real', { segments: 8 }), at('neat')]) {
      const groups = scatterGroups(result, text);
      const counts = groups.map(({ points }) => points.length);
      expect(counts.every((count) => count > 0)).toBe(true);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThan(480);
      expect(
        groups.flatMap(({ points }) => points.flat()).every((share) => share >= 0 && share <= 1),
      ).toBe(true);
    }
  });

  it('draws all the groups of the case', () => {
    expect(cellsDrawn(at('apparel')).flat()).toHaveLength(8);
  });
});

describe('planeAxes()', () => {
  const featuresOf = (recency: number, frequency: number, monetary: number) =>
    planeAxes(at('real', { recency, frequency, monetary })).map(({ feature }) => feature);

  it('shows two of the features that are used', () => {
    expect(featuresOf(1, 1, 1)).toEqual([0, 2]);
    expect(featuresOf(1, 1, 0)).toEqual([0, 1]);
    expect(featuresOf(0, 1, 1)).toEqual([1, 2]);
    expect(featuresOf(1, 0, 0)).toEqual([0, 2]);
  });

  it('goes there and back', () => {
    for (const axis of [...planeAxes(at('real')), ...planeAxes(at('apparel'))])
      expect(axis.back(axis.at(57))).toBeCloseTo(57, 9);
  });
});

describe('the bars', () => {
  it('mute what was not used, and fill the longest of each measure', () => {
    const rows = profileRows(at('real', { frequency: 0 }), text);
    expect(rows[0]?.bars.map(({ isMuted }) => isMuted)).toEqual([false, true, false]);
    for (const measure of [0, 1, 2])
      expect(Math.max(...rows.map(({ bars }) => bars[measure]?.share ?? 0))).toBe(1);
    expect(profileHeads(text)).toHaveLength(3);
  });

  it('say the coupon of each segment, and leave out the bar of a loss', () => {
    const [first] = offerRows(at('byHand'), text);
    expect(first?.note).toBe('10% coupon');
    expect(first?.value).toBe(0);
    expect(first?.valueText).toMatch(/^−/);
    expect(offerRows(at('apparel'), text)[0]?.note).toBe('left alone');
  });

  it('have a rung for each number, or for each choice of rulers', () => {
    expect(ladderRows(at('real'), text).map(({ label }) => label)).toEqual([
      'One coupon for all',
      ...[2, 3, 4, 5, 6, 7, 8].map((count) => `${count} segments`),
    ]);
    expect(ladderRows(at('apparel'), text)[3]?.label).toBe('R and F');
    const strong = ladderRows(at('real', { segments: 5 }), text).filter(({ isStrong }) => isStrong);
    expect(strong.map(({ label }) => label)).toEqual(['5 segments']);
  });
});
