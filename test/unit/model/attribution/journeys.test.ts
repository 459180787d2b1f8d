// Reading journeys, and what is refused. 读入路径与拒绝规则。
import { describe, expect, it } from 'vitest';
import { checkJourneys, type Journeys, journeysOf, sumOf } from '@/model/attribution/journeys';

const GOOD: Journeys = {
  channelNames: ['a', 'b'],
  touchChannels: [0, 1, 1],
  journeyStarts: [0, 2, 3],
  conversionCounts: [1, 0],
  nullCounts: [0, 2],
};

describe('journeysOf()', () => {
  it('numbers channels by name, whatever the order of rows', () => {
    const journeys = journeysOf(['b > a', 'b'], [1, 0], [0, 2]);
    expect(journeys.channelNames).toEqual(['a', 'b']);
    expect([...(journeys.touchChannels as Int32Array)]).toEqual([1, 0, 1]);
    expect([...(journeys.journeyStarts as Int32Array)]).toEqual([0, 2, 3]);
  });

  it('takes a name with blanks for the same channel', () => {
    expect(journeysOf([' a >b ', 'b>  a'], [1, 1], [0, 0]).channelNames).toEqual(['a', 'b']);
  });

  it('leaves out rows without a touch and says how many', () => {
    const journeys = journeysOf(['', 'a', ' > '], [3, 1, 4], [0, 0, 0]);
    expect(journeys.conversionCounts).toEqual(Float64Array.of(1));
    expect(journeys.emptyRowCount).toBe(2);
    expect(journeys.emptyConversionCount).toBe(7);
  });

  it('takes another separator', () => {
    expect(journeysOf(['a|b'], [1], [0], '|').channelNames).toEqual(['a', 'b']);
  });

  it('names the bad argument', () => {
    expect(() => journeysOf(['a'], [1, 2], [0])).toThrow(
      'conversionCounts must be as long as paths',
    );
    expect(() => journeysOf(['a'], [-1], [0])).toThrow('conversionCounts[0] must be at least 0');
    expect(() => journeysOf([''], [1], [0])).toThrow('channelNames must have at least one value');
    expect(() => journeysOf([], [], [])).toThrow(RangeError);
  });
});

describe('checkJourneys()', () => {
  const bad = (change: Partial<Journeys>) => () => checkJourneys({ ...GOOD, ...change });

  it('lets good columns pass', () => expect(bad({})).not.toThrow());

  it('names the column and the place', () => {
    expect(bad({ touchChannels: [0, 2, 1] })).toThrow(
      'touchChannels[1] must be the place of a channel',
    );
    expect(bad({ touchChannels: [0, 0.5, 1] })).toThrow('touchChannels[1]');
    expect(bad({ touchChannels: [0, NaN, 1] })).toThrow('got NaN');
    expect(bad({ journeyStarts: [0, 3] })).toThrow('one longer than conversionCounts (2), got 2');
    expect(bad({ journeyStarts: [1, 2, 3] })).toThrow('journeyStarts[0] must be 0, got 1');
    expect(bad({ journeyStarts: [0, 0, 3] })).toThrow(
      'journeyStarts[1] must be a whole number above 0',
    );
    expect(bad({ journeyStarts: [0, 1, 2] })).toThrow(
      'journeyStarts[2] must be the number of touches, 3',
    );
    expect(bad({ nullCounts: [0] })).toThrow('nullCounts must be as long as conversionCounts');
    expect(bad({ nullCounts: [0, Infinity] })).toThrow('nullCounts[1]');
    expect(bad({ nullCounts: [1e308, 1e308] })).toThrow('the sum of all counts must be finite');
  });
});

describe('sumOf()', () => {
  it('adds up a column', () => {
    expect(sumOf(Float64Array.of(1, 2, 3))).toBe(6);
    expect(sumOf([])).toBe(0);
  });
});
