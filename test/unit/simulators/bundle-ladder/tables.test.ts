import { describe, expect, it } from 'vitest';
import {
  modesTable,
  spreadTable,
  surplusTable,
  surveyTable,
  takesTable,
} from '@/simulators/bundle-ladder/tables';
import { at } from './_ladder';

describe('the tables', () => {
  it('say what each good more adds', () => {
    const { rows } = takesTable(at('apparel'), at('apparel'));
    expect(rows.map(({ cells }) => cells[3])).toEqual([
      null,
      221.5,
      expect.closeTo(177.2, 9),
      expect.closeTo(132.9, 9),
      expect.closeTo(88.6, 9),
    ]);
    const earned = rows.reduce((sum, { cells }) => sum + (cells[4] ?? 0), 0);
    expect(earned).toBeCloseTo(at('apparel').now.profitYuan, 6);
  });

  it('list the best prices of each way', () => {
    const { rows, columns } = modesTable(at('four'));
    expect(columns).toHaveLength(7);
    const [, pure, , , sets] = rows;
    expect(pure?.cells.slice(2)).toEqual([null, null, null, expect.any(Number)]);
    expect(sets?.cells[0]).toBeNull();
    expect(surplusTable(at('four')).rows[4]?.cells[0]).toBeNull();
  });

  it('give the curves in tenths, under the spread', () => {
    const { rows } = spreadTable(at('four'));
    expect(rows[0]?.cells).toHaveLength(4);
    expect(rows.at(-1)?.cells[0]).toBeLessThan(rows[1]?.cells[0] ?? 0);
  });

  it('have no survey where all were asked', () => {
    expect(surveyTable(at('four')).rows[0]?.cells[0]).toBeNull();
    expect(surveyTable(at('survey')).rows[0]?.cells[0]).toBeGreaterThan(0);
  });
});
