import { describe, expect, it } from 'vitest';
import { answerMark, keyMark, letterAt, paperNumbers, paperOf } from '@/quiz/paper';
import type { Shown } from '@/quiz/presented';
import { resolvedItem } from '@/quiz/resolve';
import { answerGroups, givenLists } from '@/quiz/sheet';
import { everyKind, sources } from './_items';

const items = everyKind.map((item) => resolvedItem(item, 'en', sources));
const paper = (n: number) => paperOf(items, n);

type Of<K extends Shown['kind']> = Extract<Shown, { kind: K }>;
const find = <S extends Shown>(kind: S['kind'], n = 1) =>
  paper(n).find((shown) => shown.kind === kind) as S;

describe('paperOf()', () => {
  it('leaves out what needs a screen and presents another turn on each paper', () => {
    expect(paper(1).map(({ kind }) => kind)).not.toContain('reach');
    expect(new Set(paperNumbers.map((n) => find<Of<'number'>>('number', n).ask)).size).toBe(3);
    const orders = paperNumbers.map((n) =>
      String(find<Of<'order'>>('order', n).entries.map(({ id }) => id)),
    );
    expect(new Set(orders).size).toBe(3);
  });

  it('is the same at every printing', () => {
    expect(JSON.stringify(paper(2))).toBe(JSON.stringify(paper(2)));
  });
});

describe('keyMark()', () => {
  it('writes letters as they stand on the paper', () => {
    for (const n of paperNumbers) {
      const order = find<Of<'order'>>('order', n);
      const letters = keyMark(order).split(' ');
      const texts = letters.map(
        (letter) => order.entries.find((_, i) => letterAt(i) === letter)?.text,
      );
      expect(texts).toEqual(['answer', 'ask', 'advise', 'close']);
      const match = find<Of<'match' | 'classify'>>('match', n);
      for (const mark of keyMark(match).split(' ')) {
        const entry = match.entries[Number(mark.slice(0, -1)) - 1];
        const place = match.places.find((_, i) => letterAt(i) === mark.slice(-1));
        expect(place?.text).toBe(entry?.text.replace('left', 'right'));
      }
    }
  });

  it('writes options, best choices and numbers', () => {
    const several = find('several');
    const right = givenLists(several)[0]?.lines.findIndex(({ id }) => id === 'a') ?? -1;
    expect(keyMark(several)).toBe(letterAt(right));
    expect(keyMark(find('case'))).toMatch(/^1[ABC] 2[AB] 3[AB]$/);
    expect(keyMark(find<Of<'number'>>('number'))).toBe(find<Of<'number'>>('number').shown);
  });
});

describe('answerMark()', () => {
  it('gives the right options the letters of the key', () => {
    for (const n of paperNumbers) {
      const several = find<Of<'choice' | 'several'>>('several', n);
      const marks = answerGroups(several)[0]?.lines.flatMap(({ isRight }, at) =>
        isRight ? answerMark(several, at) : [],
      );
      expect(marks?.join(' ').replaceAll('.', '')).toBe(keyMark(several));
    }
  });

  it('numbers the cards that are placed, not what is said of wrong places', () => {
    const match = find<Of<'match' | 'classify'>>('match');
    const marks = answerGroups(match)[0]?.lines.map((_, at) => answerMark(match, at)) ?? [];
    expect(marks.filter(Boolean)).toEqual(match.entries.map((_, i) => `${i + 1}.`));
    expect(answerMark(find<Of<'order'>>('order'), 0)).toBe('');
  });
});
