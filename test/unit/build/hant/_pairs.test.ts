import { describe, expect, it } from 'vitest';
import { joinedPairs, pairsOf } from '@/build/hant/_pairs';

describe('pairsOf()', () => {
  it('reads a list parted by any white space', () => {
    expect(pairsOf(' 默认→預設\n  屏幕→螢幕 ')).toEqual([
      ['默认', '預設'],
      ['屏幕', '螢幕'],
    ]);
  });
  it('names an entry that is no pair', () => {
    expect(() => pairsOf('默认→預設 屏幕')).toThrow('got 屏幕');
    expect(() => pairsOf('a→b→c')).toThrow('got a→b→c');
  });
});

describe('joinedPairs()', () => {
  it('joins every head to every tail', () => {
    expect(joinedPairs(pairsOf('一→一 两→兩'), pairsOf('周→週'))).toEqual([
      ['一周', '一週'],
      ['两周', '兩週'],
    ]);
  });
});
