import { describe, expect, it } from 'vitest';
import {
  charts,
  errorDots,
  errorLines,
  pathDots,
  pathLines,
  sizeRows,
} from '@/simulators/peeking/charts';
import { at, speaker } from './_at';

const context = { scenario: 'daily', seed: 1 };
const now = at();

describe('pathLines()', () => {
  it('draws alarms last, each to its stop', () => {
    const lines = pathLines(now);
    expect(lines).toHaveLength(60);
    const firstStrong = lines.findIndex(({ isStrong }) => isStrong);
    expect(lines.slice(firstStrong).every(({ isStrong }) => isStrong)).toBe(true);
    expect(pathDots(now)).toHaveLength(lines.length - firstStrong);
    for (const { y } of pathDots(now)) expect(Math.abs(y)).toBeGreaterThan(now.lineZ);
  });
});

describe('errorLines()', () => {
  it('meet at the looks that are set', () => {
    const [rest, taken] = errorLines(at({ looks: 5 }));
    expect(taken?.points.at(-1)).toEqual(rest?.points[0]);
    expect(rest?.points[0]?.x).toBe(5);
  });

  it('have the printed figures beside them at the 5 % level alone', () => {
    expect(errorDots(now).at(-1)).toEqual({ x: 20, y: 0.248 });
    expect(errorDots(at({ alphaRatio: 0.01 }))).toEqual([]);
  });
});

describe('the tables', () => {
  it('hold what the pictures show', () => {
    const rows = (chart: string) => charts[chart]?.table(now, now, context).rows ?? [];
    expect(rows('paths').at(-1)?.cells[1]).toBe(now.alarmCount);
    expect(rows('error').map(({ cells }) => cells[0])).toEqual(now.errorRatios);
    expect(rows('size').map(({ cells }) => cells[1])).toEqual(
      sizeRows(now, speaker('en')).map(({ value }) => value),
    );
  });
});
