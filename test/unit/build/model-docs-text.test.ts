// English and Chinese of a doc comment, parted. 注释双语拆分。
import { describe, expect, it } from 'vitest';
import { bothTexts, paragraphsOf } from '@/build/model-docs-text';

describe('bothTexts()', () => {
  it.each([
    ['Units sold per day. 日销量。', 'Units sold per day.', '日销量。'],
    ['Shares of a logit model. MNL 模型的份额。', 'Shares of a logit model.', 'MNL 模型的份额。'],
    ['yuan per unit, > 0 售价', 'yuan per unit, > 0', '售价'],
    [
      'share, 0–1; null if nobody came. 整体转化率',
      'share, 0–1; null if nobody came.',
      '整体转化率',
    ],
    ['at least 0.5 of it. 至少 0.5。', 'at least 0.5 of it.', '至少 0.5。'],
    ['Only English.', 'Only English.', ''],
    ['只有中文。', '', '只有中文。'],
    ['', '', ''],
  ])('parts %s', (comment, en, zh) => {
    expect(bothTexts(comment)).toEqual({ en, zh });
  });

  it('joins lines, with no space inside Chinese', () => {
    expect(bothTexts('Two\n  lines.\n  两行，\n  一句。')).toEqual({
      en: 'Two lines.',
      zh: '两行，一句。',
    });
  });
});

describe('paragraphsOf()', () => {
  it('keeps paragraphs apart and drops empty ones', () => {
    expect(paragraphsOf('A. 甲。\n\nB.\n乙。\n\n\n')).toEqual([
      { en: 'A.', zh: '甲。' },
      { en: 'B.', zh: '乙。' },
    ]);
  });
});
