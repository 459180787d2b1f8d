// Effects coding: the columns of a small design, and designs that cannot be coded. 效应编码。
import { describe, expect, it } from 'vitest';
import { effectsColumns } from '@/model/conjoint/_effects-coding';

describe('effectsColumns()', () => {
  it('writes a constant and one column for each level but the last', () => {
    const { columns, levelCounts } = effectsColumns([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
    expect(levelCounts).toEqual([3, 2]);
    expect(columns.map((column) => [...column])).toEqual([
      [1, 1, 1],
      [1, 0, -1],
      [0, 1, -1],
      [1, -1, 1],
    ]);
  });

  it('names the bad argument', () => {
    expect(() => effectsColumns([])).toThrow('profiles must have at least one value');
    expect(() => effectsColumns([[]])).toThrow('profiles[0] must have at least one value');
    expect(() => effectsColumns([[0], [1, 2]])).toThrow(
      'profiles[1] must be as long as profiles[0] (1), got 2',
    );
    expect(() => effectsColumns([[0], [1.5]])).toThrow('profiles[1][0] must be a whole number');
    expect(() => effectsColumns([[0], [-1]])).toThrow('profiles[1][0] must be at least 0, got -1');
    expect(() => effectsColumns([[1], [1]])).toThrow('two levels or more of attribute 0, got one');
  });
});
