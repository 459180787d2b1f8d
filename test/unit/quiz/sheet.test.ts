import { describe, expect, it } from 'vitest';
import { pageItem, type Shown } from '@/quiz/presented';
import { resolvedItem } from '@/quiz/resolve';
import { answerGroups, givenLists } from '@/quiz/sheet';
import { branching, classify, everyKind, match, order, sources } from './_items';

const shown = (item: (typeof everyKind)[number]): Shown =>
  pageItem(resolvedItem(item, 'en', sources)).turns[0] as Shown;

describe('givenLists()', () => {
  it('tells nothing but texts: no reason, no place, no points', () => {
    for (const item of everyKind)
      for (const { lines } of givenLists(shown(item)))
        for (const line of lines) expect(Object.keys(line).sort()).toEqual(['id', 'text']);
  });

  it('lists situations under their heads, and entries before places', () => {
    expect(givenLists(shown(branching)).map(({ head, lines }) => [head, lines.length])).toEqual([
      ['start of 5,300', 3],
      ['a mess', 2],
      ['later', 2],
    ]);
    expect(givenLists(shown(match)).map(({ lines }) => lines.length)).toEqual([3, 4]);
  });
});

describe('answerGroups()', () => {
  it('puts an order right, each with why it follows', () => {
    expect(answerGroups(shown(order))[0]?.lines.map(({ text, why }) => `${text}|${why}`)).toEqual([
      '1. answer|',
      '2. ask|after answer',
      '3. advise|after ask',
      '4. close|after advise',
    ]);
  });

  it('names places of entries, wrong ones that tempt, and places for none', () => {
    const lines = answerGroups(shown(match))[0]?.lines ?? [];
    expect(lines.map(({ text }) => text)).toContain('left a → right a');
    expect(lines.filter(({ isRight }) => isRight === false)).toMatchObject([
      { text: 'left a → right b', why: 'a is no b' },
      { text: 'right idle', why: 'idle is for none' },
    ]);
    expect(answerGroups(shown(classify))[0]?.lines).toHaveLength(4);
    expect(answerGroups(shown(classify), false)[0]?.lines).toHaveLength(3);
  });

  it('marks the best choice of each situation and says what comes of all', () => {
    const [start] = answerGroups(shown(branching));
    const lines = start?.lines.map(({ id, why, isRight }) => [id, why, isRight]);
    expect(lines?.toSorted()).toEqual([
      ['drop', 'over lost', false],
      ['rush', 'rushed rash', false],
      ['wait', 'waited', true],
    ]);
  });
});
