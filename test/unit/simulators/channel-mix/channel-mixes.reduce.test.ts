import { describe, expect, it } from 'vitest';
import mixes, { channelOf, sourceCounts } from '@/simulators/channel-mix/channel-mixes.reduce';

describe('the channels', () => {
  it('carry the counts of the cases and of the real shop', () => {
    expect(mixes).toEqual({
      search: { visitorCount: 62_000, orderCount: 1984 },
      feed: { visitorCount: 30_000, orderCount: 420 },
      mall: { visitorCount: 120_000, orderCount: 5400 },
      ownLive: { visitorCount: 780_000, orderCount: 8424 },
      // Counted from the file by another program.
      sourcesInMarch: [
        { visitorCount: 562, orderCount: 96 },
        { visitorCount: 335, orderCount: 15 },
      ],
      sourcesLater: [
        { visitorCount: 949, orderCount: 167 },
        { visitorCount: 939, orderCount: 64 },
      ],
    });
  });

  it('stop the build when a channel or a column is gone', () => {
    expect(() => channelOf('appliance', 'gone')).toThrow('no channel gone of appliance');
    expect(() => channelOf('gone', 'search')).toThrow('no channel search of gone');
    expect(() => sourceCounts('Month,Revenue\nMar,1', ['Mar'])).toThrow('a column TrafficType');
  });

  it('count the months and sources asked for', () => {
    const text = 'Month,TrafficType,Revenue\nMar,2,1\nMar,3,0\nMay,2,1\nMar,1,1';
    expect(sourceCounts(text, ['Mar'])).toEqual([
      { visitorCount: 1, orderCount: 1 },
      { visitorCount: 1, orderCount: 0 },
    ]);
  });
});
