import { describe, expect, it } from 'vitest';
import { scoreOf, sentenceOf } from '@/quiz/answer';
import { pageItem, type Shown } from '@/quiz/presented';
import { resolvedItem } from '@/quiz/resolve';
import type { Score } from '@/quiz/score';
import { placing } from '@/quiz/score-arranged';
import { everyKind, sources } from './_items';

const shown = everyKind.map(
  (item) => pageItem(resolvedItem(item, 'en', sources)).turns[0] as Shown,
);

/** The answer that each kind takes for its key. */
function keyOf(one: Shown): string[] {
  switch (one.kind) {
    case 'number':
      return [one.shown];
    case 'order':
      return one.key;
    case 'match':
    case 'classify':
      return one.entries.map(({ id, place }) => placing(id, place));
    case 'case':
      return ['wait', 'fair'];
    case 'reach':
      return [];
    default:
      return one.options.filter(({ isRight }) => isRight).map(({ id }) => id);
  }
}

describe('scoreOf()', () => {
  it.each(shown.map((one) => [one.kind, one] as const))(
    '%s: key right, empty open',
    (kind, one) => {
      if (kind === 'reach') return expect(scoreOf(one, [], [])).toBeNull();
      const score = scoreOf(one, keyOf(one), ['', '人']);
      expect(score).toMatchObject({ state: 'right', points: score?.maxPoints, explained: [] });
      return expect(scoreOf(one, [], [])?.state).toBe('incomplete');
    },
  );
});

describe('sentenceOf()', () => {
  const words = {
    'quiz.placeFirst': '{n} to place',
    'quiz.chooseFirst': 'choose',
    'quiz.walkFirst': 'go on',
    'quiz.partly': '{points} of {most}',
    'quiz.missed': '{n} left out',
    'quiz.wrong': 'wrong',
    'quiz.right': 'right',
  };
  const say = (kind: Shown['kind'], answer: string[]) => {
    const one = shown.find((other) => other.kind === kind);
    const score = one && scoreOf(one, answer, []);
    return score ? sentenceOf(kind, score, 'en', words) : '';
  };

  it('tells what is missing, by kind', () => {
    expect(say('match', ['a>b'])).toBe('2 to place');
    expect(say('several', [])).toBe('choose');
    expect(say('case', ['rush'])).toBe('go on');
  });

  it('tells the points of a partly right answer and only wrong where there is one point', () => {
    expect(say('match', ['a>b', 'b>a', 'c>c'])).toBe('1 of 3');
    expect(say('case', ['rush', 'mend', 'fair'])).toBe('3 of 4');
    expect(say('case', ['wait', 'fair'])).toBe('right');
    expect(say('several', ['a', 'b'])).toBe('wrong');
  });

  it('speaks of options left out only where several may be right', () => {
    const score: Score = {
      state: 'wrong',
      points: 0,
      maxPoints: 1,
      explained: ['b'],
      missedCount: 1,
    };
    expect(sentenceOf('several', score, 'en', words)).toBe('1 left out');
    expect(sentenceOf('choice', score, 'en', words)).toBe('wrong');
  });
});
