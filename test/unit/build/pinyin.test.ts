// Initials and order by pinyin. 拼音首字母与音序。
import { describe, expect, it } from 'vitest';
import { byPinyin, pinyinInitials } from '@/build/pinyin';
import { firstOfLetter } from '@/build/pinyin.json';

describe('pinyinInitials()', () => {
  it.each([
    ['访客数', 'fks'],
    ['转化率', 'zhl'],
    ['欧盟', 'om'],
    ['二维码', 'ewm'],
    ['双11', 's11'],
    ['A/B测试', 'abcs'],
    ['淘宝客（推广联盟）', 'tbktglm'],
    ['阿', 'a'],
    ['座', 'z'],
    ['', ''],
  ])('of %s are %s', (word, initials) => {
    expect(pinyinInitials(word)).toBe(initials);
  });

  it.each([
    ['曝光量', 'bgl'],
    ['停留时长', 'tlsc'],
    ['粉丝增长数', 'fszzs'],
    ['价格弹性', 'jgtx'],
    ['重定向', 'cdx'],
  ])('take the reading that the trade uses: %s, %s', (word, initials) => {
    expect(pinyinInitials(word)).toBe(initials);
  });
});

describe('byPinyin()', () => {
  it('orders as a dictionary does', () => {
    const words = ['转化率', '曝光量', '访客数', '百亿补贴', '618', '备货系数'];
    expect(words.toSorted(byPinyin)).toEqual([
      '618',
      '百亿补贴',
      '曝光量',
      '备货系数',
      '访客数',
      '转化率',
    ]);
  });

  it('finds the first characters of the letters in order, each a letter of its own', () => {
    const firsts = [...firstOfLetter];
    expect(firsts.toSorted(byPinyin)).toEqual(firsts);
    expect(firsts.map(pinyinInitials).join('')).toBe('abcdefghjklmnopqrstwxyz');
  });
});
