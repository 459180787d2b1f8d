// Choice sets that fit together, and what is refused. 选择数据的检查。
import { describe, expect, it } from 'vitest';
import { checkChoiceSets, type ChoiceSets } from '@/model/choice/choice-sets';

const GOOD: ChoiceSets = {
  attributes: [
    [1, 2, 3],
    [0, 1, 0],
  ],
  setStarts: [0, 2, 3],
  choiceCounts: [1, 0, 2],
};
const bad = (change: Partial<ChoiceSets>) => () => checkChoiceSets({ ...GOOD, ...change });

describe('checkChoiceSets()', () => {
  it('lets good columns pass', () => expect(bad({})).not.toThrow());

  it('names the column, the place and the value', () => {
    expect(bad({ attributes: [] })).toThrow('attributes must have at least one value');
    expect(bad({ attributes: [[1, 2]] })).toThrow(
      'attributes[0] must be as long as choiceCounts (3)',
    );
    expect(bad({ attributes: [[1, NaN, 2]] })).toThrow('attributes[0][1] must be finite, got NaN');
    expect(bad({ choiceCounts: [1, -1, 0] })).toThrow('choiceCounts[1] must be at least 0, got -1');
    expect(bad({ choiceCounts: [0, 0, 0] })).toThrow('must have a count above 0, got only zeros');
    expect(bad({ choiceCounts: [], attributes: [[]] })).toThrow(
      'choiceCounts must have at least one',
    );
    expect(bad({ setStarts: [] })).toThrow('setStarts must have at least one value');
    expect(bad({ setStarts: [1, 3] })).toThrow('setStarts[0] must be 0, got 1');
    expect(bad({ setStarts: [0, 2, 2] })).toThrow(
      'setStarts[2] must be a whole number above 2, got 2',
    );
    expect(bad({ setStarts: [0, 2] })).toThrow('setStarts[1] must be the number of rows, 3, got 2');
  });
});
