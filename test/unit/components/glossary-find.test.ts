// What the glossary's search finds. 查词能找到什么。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFound, plainText } from '@/components/glossary-find';

const term = (names: string, initials: string) => ({ names: plainText(names), initials });
const conversion = term('支付转化率 支付轉化率 Conversion rate CVR', 'zfzhl');
const abTest = term('A/B测试 A/B測試 A/B test', 'abcs');
const averagePerBuyer = term('客单价 客單價 Average value per buyer AOV', 'kdj');

describe('plainText()', () => {
  it('leaves small half-width letters, parted by one space', () => {
    expect(plainText('  Double 11 (Singles’ Day) ')).toBe('double 11 singles day');
    expect(plainText('ＣＴＲ／淘宝客（推广联盟）')).toBe('ctr 淘宝客 推广联盟');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe('isFound()', () => {
  it.each([
    '转化率',
    '轉化率',
    '支付 率',
    'conversion',
    'rate conv',
    'CVR',
    'ｃｖｒ',
    'zfzhl',
    'zhl',
    'zf',
  ])('finds 支付转化率 by %s', (query) => {
    expect(isFound(conversion, query)).toBe(true);
  });

  it.each(['点击率', 'version', 'zh', 'f', 'conversion loss', '转化率 click'])(
    'does not find 支付转化率 by %s',
    (query) => {
      expect(isFound(conversion, query)).toBe(false);
    },
  );

  it('takes a single letter for a whole word when more follows', () => {
    expect(isFound(abTest, 'A/B')).toBe(true);
    expect(isFound(averagePerBuyer, 'A/B')).toBe(false);
    expect(isFound(averagePerBuyer, 'a')).toBe(true);
  });

  it('finds every term by nothing, and by punctuation alone', () => {
    expect(isFound(conversion, '')).toBe(true);
    expect(isFound(conversion, ' … （）')).toBe(true);
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom('', '转', ' '), (text, more) => {
        expect(typeof isFound(conversion, text + more)).toBe('boolean');
      }),
    );
  });
});
