import { describe, expect, it } from 'vitest';
import {
  costPart,
  profitRows,
  spreadCurves,
  surplusRows,
  surveyRows,
  takesRows,
} from '@/simulators/bundle-ladder/charts';
import { at, text } from './_ladder';

describe('the pictures', () => {
  it('show buyers by number of goods, with prices, before and now', () => {
    const rows = takesRows(at('dear'), at('four'), text);
    expect(rows.map(({ note }) => note)).toEqual([
      undefined,
      'not on sale',
      'not on sale',
      'not on sale',
      'for ¥205',
    ]);
    expect(rows[4]?.ghost).toBe(at('four').now.buyerCounts[4]);
    expect(takesRows(at('four'), at('four'), text)[1]?.note).toBe('for about ¥60');
  });

  it('draw four curves that fall from 1', () => {
    const curves = spreadCurves(at('four'), text);
    expect(curves).toHaveLength(4);
    for (const { points } of curves) {
      expect(points[0]).toEqual({ x: 0, y: 1 });
      points.slice(1).forEach(({ y }, i) => expect(y).toBeLessThanOrEqual(points[i]?.y ?? NaN));
    }
    expect(costPart(at('four'))).toBeCloseTo(1 / 6, 12);
  });

  it('mark each way at its best, the price for every set only there', () => {
    const [result, text2] = [at('four'), text];
    const profits = profitRows(result, result, text2);
    expect(profits).toHaveLength(5);
    profits.forEach(({ value, ghost }) => expect(value).toBeLessThanOrEqual((ghost ?? 0) + 1));
    expect(profits[4]?.note).toBe('at its best prices');
    expect(surplusRows(result, result, text2)[0]?.value).toBeCloseTo(
      result.now.consumerSurplusYuan,
      6,
    );
  });

  it('have no bar for a loss', () => {
    const [, full] = profitRows(at('fresh', { fourPriceYuan: 30 }), at('fresh'), text);
    expect(full?.value).toBe(0);
    expect(full?.valueText).toContain('−');
  });

  it('set what a survey promised beside what it earns', () => {
    const rows = surveyRows(at('survey'), text);
    expect(rows).toHaveLength(5);
    expect(rows[4]?.ghost).toBeGreaterThan(rows[4]?.value ?? NaN);
  });
});
