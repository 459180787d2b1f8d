import { describe, expect, it } from 'vitest';
import {
  charts,
  choiceGroups,
  profitRows,
  surplusRows,
  surveyRows,
} from '@/simulators/bundle-workshop/charts';
import { at, text } from './_workshop';

describe('choiceGroups()', () => {
  it('puts every buyer that is drawn in one group, and counts all', () => {
    const groups = choiceGroups(at('opposite'));
    expect(groups.reduce((sum, { points }) => sum + points.length, 0)).toBe(400);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(2000);
  });
});

describe('the bars', () => {
  const now = at('opposite');

  it('are the prices set, marked at the best of each way', () => {
    const rows = profitRows(now, now, text);
    expect(rows.map(({ value }) => value)).toEqual(
      Object.values(now.yours).map(({ profitYuan }) => profitYuan),
    );
    for (const { value, ghost = 0 } of rows) expect(value).toBeLessThanOrEqual(ghost);
    expect(surplusRows(now, now, text)).toHaveLength(3);
  });

  it('have no bar for a loss, but its number', () => {
    const loss = at('dear', { firstPriceYuan: 20, secondPriceYuan: 20, bundlePriceYuan: 30 });
    const row = profitRows(loss, loss, text)[2];
    expect(row?.value).toBe(0);
    expect(row?.valueText).toMatch(/^−/);
  });

  it('show what a survey promised', () => {
    const asked = at('mild', { surveyCount: 100 });
    expect(surveyRows(asked, text).every(({ ghost = 0 }) => ghost > 0)).toBe(true);
  });
});

describe('the tables', () => {
  it('hold what the pictures show', () => {
    const now = at('skincare');
    const context = { scenario: 'skincare', seed: 1 };
    const column = (chart: string, place: number) =>
      charts[chart]?.table(now, now, context).rows.map(({ cells }) => cells[place]);
    expect(column('map', 0)).toEqual(choiceGroups(now).map(({ count }) => count));
    expect(column('modes', 0)).toEqual(profitRows(now, now, text).map(({ value }) => value));
    expect(column('surplus', 0)).toEqual(surplusRows(now, now, text).map(({ value }) => value));
    const profits = column('map', 4) as (number | null)[];
    expect(profits.reduce<number>((sum, profit) => sum + (profit ?? 0), 0)).toBeCloseTo(
      now.yours.mixed.profitYuan,
      6,
    );
  });
});
