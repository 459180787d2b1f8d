// A row repeats only when every column does. 每一列都相同才算重复。
import { describe, expect, it } from 'vitest';
import { repeatedRows } from '@/model/retail/repeated-rows';
import { orderLines, ROWS } from './_order-lines';

describe('repeatedRows()', () => {
  it('marks the later one', () => {
    expect([...repeatedRows(orderLines())]).toEqual([...ROWS.slice(1).map(() => 0), 1]);
  });

  it('marks each further repeat, also of rows that cannot be read', () => {
    const row = ROWS[7] as string;
    expect([...repeatedRows(orderLines([row, row, row]))]).toEqual([0, 1, 1]);
  });

  it.each([
    '2,A,"TEA, GREEN",2,2011-01-05 09:00:00,3.5,17,France',
    '1,B,"TEA, GREEN",2,2011-01-05 09:00:00,3.5,17,France',
    '1,A,TEA,2,2011-01-05 09:00:00,3.5,17,France',
    '1,A,"TEA, GREEN",3,2011-01-05 09:00:00,3.5,17,France',
    '1,A,"TEA, GREEN",2,2011-01-05 09:00:01,3.5,17,France',
    '1,A,"TEA, GREEN",2,2011-01-05 09:00:00,3.6,17,France',
    '1,A,"TEA, GREEN",2,2011-01-05 09:00:00,3.5,,France',
    '1,A,"TEA, GREEN",2,2011-01-05 09:00:00,3.5,17,Spain',
  ])('does not mark %s after the first row', (row) => {
    expect([...repeatedRows(orderLines([ROWS[0] as string, row]))]).toEqual([0, 0]);
  });

  it('has nothing to mark in an empty file', () => {
    expect(repeatedRows(orderLines([]))).toHaveLength(0);
  });
});
