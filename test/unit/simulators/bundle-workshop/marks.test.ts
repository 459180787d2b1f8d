import { describe, expect, it } from 'vitest';
import {
  heatAxes,
  heatMarks,
  heatRows,
  heatShades,
  regionGroups,
} from '@/simulators/bundle-workshop/marks';
import { at, text } from './_workshop';

describe('regionGroups()', () => {
  it('tells choices apart by shape as well as by colour', () => {
    const groups = regionGroups(at('opposite'), text);
    expect(new Set(groups.map(({ mark }) => mark)).size).toBe(4);
    expect(groups[3]?.label[0]).toBe('Both');
  });
});

describe('the map', () => {
  it('marks the prices set, and the best ones where all three sell', () => {
    const now = at('opposite');
    expect(heatMarks(now, now, text).map(({ mark }) => mark)).toEqual(['◆', '●']);
    expect(heatRows(now)).toHaveLength(20);
    expect(heatAxes(now)).toEqual({ xHigh: 250, yHigh: 150 });
  });

  it('has nothing to shade or mark as best where nothing earns', () => {
    const poor = at('own', {
      firstMeanYuan: 10,
      secondMeanYuan: 10,
      firstCostYuan: 100,
      secondCostYuan: 100,
    });
    expect(heatShades(poor, text).every(({ least }) => least === Infinity)).toBe(true);
    expect(heatMarks(poor, poor, text).map(({ mark }) => mark)).toEqual(['●']);
  });
});
