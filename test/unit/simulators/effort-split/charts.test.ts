import { describe, expect, it } from 'vitest';
import { charts, funnelRows, nextRows, rankRows } from '@/simulators/effort-split/charts';
import { at, shares, speaker } from './_at';

const text = speaker('en');
const context = { scenario: 'opening', seed: 1 };
const drawn = (changes = {}) => ({ result: at(changes), scenario: 'opening', text });

describe('funnelRows()', () => {
  it('marks people without effort and stresses the steps that got points', () => {
    const rows = funnelRows(drawn());
    expect(rows.map(({ ghost }) => Math.round(ghost ?? 0))).toEqual([
      100_000, 42_000, 8400, 4200, 3360,
    ]);
    expect(rows.map(({ isStrong }) => isStrong)).toEqual([false, true, false, false, false]);
    expect(rows[1]?.note).toBe('points: 10 · 42.0% → 49.8%');
  });
});

describe('nextRows()', () => {
  it('stresses the step where the next point does most', () => {
    expect(nextRows(drawn()).map(({ isStrong }) => isStrong)).toEqual([false, true, false, false]);
  });
});

describe('rankRows()', () => {
  it('holds every split once, and yours', () => {
    const rows = rankRows(drawn(shares(1, 7, 1, 1)));
    expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(286);
    expect(rows[0]).toMatchObject({
      value: 7,
      isStrong: true,
      label: '97% or more of the best rise',
    });
    expect(
      rankRows(drawn())
        .map(({ isStrong }) => isStrong)
        .lastIndexOf(true),
    ).toBe(7);
  });

  it('holds every split where no step answers to effort', () => {
    const rows = rankRows(drawn({ k1: 0, k2: 0, k3: 0, k4: 0 }));
    expect(rows[0]?.value).toBe(286);
  });
});

describe('the tables', () => {
  it('hold what the pictures show', () => {
    const { result } = drawn(shares(3, 3, 2, 2));
    const column = (chart: string, place: number) =>
      charts[chart]?.table(result, result, context).rows.map(({ cells }) => cells[place]);
    expect(column('funnel', 4)).toEqual(result.counts);
    expect(column('next', 0)).toEqual(result.nextOrderCounts);
    expect(column('rank', 0)).toEqual(rankRows(drawn(shares(3, 3, 2, 2))).map((row) => row.value));
  });
});
