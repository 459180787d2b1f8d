import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear, scoreChoice, scoreNumber, scoreReach, scoreSeveral, tally } from '@/quiz/score';

const options = [
  { id: 'a', isRight: true },
  { id: 'b', isRight: false },
  { id: 'c', isRight: true },
  { id: 'd', isRight: false },
];
const question = {
  unit: 'people',
  key: 42,
  tolerance: { rel: 0.01 },
  wrong: [
    { id: 'by-entrants', value: 120 },
    { id: 'by-percent', value: 118.9 },
  ],
} as const;

describe('scoreChoice()', () => {
  it('scores the key full', () => {
    expect(scoreChoice(options, 'a')).toMatchObject({ state: 'wrong', missedCount: 1 });
    expect(scoreChoice(options.slice(0, 2), 'a')).toMatchObject({
      state: 'right',
      points: 1,
      maxPoints: 1,
    });
  });

  it('explains the wrong option that was chosen', () => {
    expect(scoreChoice(options, 'b')).toMatchObject({ state: 'wrong', explained: ['b'] });
  });

  it('takes no choice as incomplete, never as wrong', () => {
    expect(scoreChoice(options, null).state).toBe('incomplete');
    expect(scoreChoice(options, 'gone').state).toBe('incomplete');
  });
});

describe('scoreSeveral()', () => {
  it('scores exactly the right ones full', () => {
    expect(scoreSeveral(options, ['c', 'a'])).toMatchObject({ state: 'right', points: 1 });
  });

  it('counts what was left out and explains what was wrong', () => {
    expect(scoreSeveral(options, ['d', 'a', 'b'])).toMatchObject({
      state: 'wrong',
      points: 0,
      explained: ['b', 'd'],
      missedCount: 1,
    });
  });

  it('takes nothing chosen as incomplete', () => {
    expect(scoreSeveral(options, []).state).toBe('incomplete');
  });

  it('does not depend on the order of the answers and gives at most the maximum', () => {
    const answers = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'gone']);
    fc.assert(
      fc.property(answers, (chosen) => {
        const score = scoreSeveral(options, chosen);
        expect(scoreSeveral(options, chosen.toSorted())).toEqual(score);
        expect(score.points).toBeLessThanOrEqual(score.maxPoints);
        const isKey = ['a', 'b', 'c', 'd'].every(
          (id) => chosen.includes(id) === (id === 'a' || id === 'c'),
        );
        expect(score.points === score.maxPoints).toBe(isKey);
      }),
    );
  });
});

describe('scoreNumber()', () => {
  it('scores the key full', () => {
    expect(scoreNumber('42', question)).toMatchObject({ state: 'right', points: 1, maxPoints: 1 });
  });

  it.each(['', '  ', '\u3000'])('takes %j as incomplete', (text) => {
    expect(scoreNumber(text, question).state).toBe('incomplete');
  });

  it('takes text without a number as unreadable, not as wrong', () => {
    expect(scoreNumber('about 40', question)).toMatchObject({ state: 'unreadable', points: 0 });
  });

  it('reads the unit written after the number', () => {
    expect(scoreNumber('42 人', question, ['', '人']).state).toBe('right');
  });

  it('explains the nearest named wrong number', () => {
    expect(scoreNumber('119', question).explained).toEqual(['by-percent']);
    expect(scoreNumber('120', question).explained).toEqual(['by-entrants']);
  });

  it('explains nothing where no known mistake leads to the number', () => {
    expect(scoreNumber('77', question)).toMatchObject({ state: 'wrong', explained: [] });
  });

  it('works without named wrong numbers', () => {
    const plainOne = { unit: 'ratio', key: 0.21, tolerance: { abs: 0.005 } } as const;
    expect(scoreNumber('20.5%', plainOne).state).toBe('right');
    expect(scoreNumber('21.5', plainOne).state).toBe('right');
    expect(scoreNumber('21.51', plainOne).state).toBe('wrong');
    expect(scoreNumber('0.21', plainOne).state).toBe('wrong');
  });

  it('keeps both edges of the tolerance, and nothing beyond them', () => {
    const shares = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 200 }), (key, reach) => {
        const asked = { unit: 'ratio', key: key / 1e4, tolerance: { abs: reach / 1e4 } } as const;
        const stateAt = (hundredths: number) => scoreNumber((hundredths / 100).toFixed(2), asked);
        expect(stateAt(key + reach).state).toBe('right');
        expect(stateAt(key - reach).state).toBe('right');
        expect(stateAt(key + reach + 1).state).toBe('wrong');
        expect(stateAt(key - reach - 1).state).toBe('wrong');
      }),
    );
  });
});

describe('isNear()', () => {
  it('measures a relative tolerance by the size of a negative target', () => {
    expect(isNear(-101, -100, { rel: 0.01 })).toBe(true);
    expect(isNear(-102, -100, { rel: 0.01 })).toBe(false);
  });
});

describe('scoreReach()', () => {
  it('is right once met and never wrong', () => {
    expect(scoreReach(true)).toMatchObject({ state: 'right', points: 1 });
    expect(scoreReach(false)).toMatchObject({ state: 'incomplete', points: 0 });
  });
});

describe('tally()', () => {
  it('counts unfinished answers as still open', () => {
    const states = ['right', 'wrong', undefined, 'incomplete', 'unreadable', 'right'] as const;
    expect(tally(states)).toEqual({ rightCount: 2, itemCount: 6, openCount: 3 });
  });
});
