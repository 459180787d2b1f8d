// Different texts get different numbers, equal ones the same. 相同文本同号，不同文本异号。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPool } from '@/model/table/text-pool';

function pooled(words: readonly string[]) {
  const encoder = new TextEncoder();
  const pool = textPool(encoder.encode(words.join('')));
  let start = 0;
  const codes = words.map((word) => {
    const end = start + encoder.encode(word).length;
    const code = pool.codeOf(start, end, false);
    start = end;
    return code;
  });
  return { codes, texts: pool.texts() };
}

describe('textPool()', () => {
  it('numbers texts in order of appearance', () => {
    expect(textPool(new TextEncoder().encode('ab,ab')).codeOf(3, 5, false)).toBe(0);
    expect(pooled(['tea', 'milk', 'tea', '', '茶'])).toEqual({
      codes: [0, 1, 0, -1, 2],
      texts: ['tea', 'milk', '茶'],
    });
  });

  it('undoubles quotes of quoted texts only', () => {
    const pool = textPool(new TextEncoder().encode('a""b'));
    pool.codeOf(0, 4, true);
    expect(pool.texts()).toEqual(['a"b']);
  });

  it('gives back every text through its number, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }), (words) => {
        const { codes, texts } = pooled(words);
        // A lone half of a surrogate pair has no bytes of its own.
        const wanted = words.map((word) =>
          new TextDecoder().decode(new TextEncoder().encode(word)),
        );
        expect(codes.map((code) => texts[code] ?? '')).toEqual(wanted);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
    const many = Array.from({ length: 5000 }, (_, i) => `item ${i % 3000}`);
    const { codes, texts } = pooled(many);
    expect(texts).toHaveLength(3000);
    expect(codes[4999]).toBe(1999);
  });
});
