// The word lists hold no contradiction and are kept as they stand. 词表自查。
import { describe, expect, it } from 'vitest';
import { joinedPairs, pairsOf } from '@/build/hant/_pairs';
import { characterWords } from '@/build/hant/characters';
import { hantText } from '@/build/hant/convert-text';
import { partedWords } from '@/build/hant/two-words';
import { words } from '@/build/hant/words';

const all = [...words, ...characterWords, ...partedWords];

describe('word lists', () => {
  it('name each word once', () => {
    const keys = all.map(([zh]) => zh);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('come out of the conversion as they are listed', () => {
    expect(all.filter(([zh, hant]) => hantText(zh) !== hant)).toEqual([]);
  });

  it('are left alone where the text has the wanted form already', () => {
    const wanted = all.filter(([zh]) => !all.some(([, hant]) => hant === zh));
    const changed = wanted.filter(([, hant]) => hantText(hant) !== hant);
    // 檔案 and 文件: what Taiwan calls 文件 is 文档 here, so a second pass has to change it.
    expect(changed).toEqual([['文档', '文件']]);
  });
});

describe('pairsOf()', () => {
  it('reads entries parted by any white space', () => {
    expect(pairsOf(' 默认→預設\n  屏幕→螢幕 ')).toEqual([
      ['默认', '預設'],
      ['屏幕', '螢幕'],
    ]);
  });

  it.each(['默认', '默认→', '→預設', '默→默→默', ''])('names the bad entry %j', (list) => {
    expect(() => pairsOf(list)).toThrow(`list must hold entries like 默认→預設, got ${list}`);
  });
});

describe('joinedPairs()', () => {
  it('joins every head to every tail', () => {
    expect(joinedPairs(pairsOf('这→這 那→那'), pairsOf('只→只'))).toEqual([
      ['这只', '這只'],
      ['那只', '那只'],
    ]);
  });
});
