// The Kano table. 卡诺评价表。
import { describe, expect, it } from 'vitest';
import {
  KANO_ANSWERS,
  type KanoAnswer,
  KANO_CATEGORIES,
  kanoCategory,
} from '@/model/satisfaction/kano-table';

const all = KANO_ANSWERS.flatMap((present) =>
  KANO_ANSWERS.map((missing) => kanoCategory(present, missing)),
);

describe('kanoCategory()', () => {
  it('reads the corners of the table', () => {
    expect(kanoCategory('like', 'dislike')).toBe('oneDimensional');
    expect(kanoCategory('like', 'neutral')).toBe('attractive');
    expect(kanoCategory('neutral', 'dislike')).toBe('mustBe');
    expect(kanoCategory('dislike', 'like')).toBe('reverse');
    expect(kanoCategory('like', 'like')).toBe('questionable');
    expect(kanoCategory('dislike', 'dislike')).toBe('questionable');
    expect(kanoCategory('dislike', 'liveWith')).toBe('reverse');
  });

  it('has each kind as often as the printed table', () => {
    const counts = KANO_CATEGORIES.map((kind) => all.filter((found) => found === kind).length);
    expect(counts).toEqual([3, 1, 3, 9, 7, 2]);
  });

  it('names an answer that is none', () => {
    const bad = 'love' as KanoAnswer;
    expect(() => kanoCategory(bad, 'like')).toThrow(
      'withFeature must be one of like, mustBe, neutral',
    );
    expect(() => kanoCategory('like', bad)).toThrow(/^withoutFeature must be .*, got love$/);
  });
});
