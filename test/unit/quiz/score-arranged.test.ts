import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeGiven,
  placing,
  scoreCase,
  scoreOrder,
  scorePlaced,
  wayThrough,
} from '@/quiz/score-arranged';
import { branching } from './_items';

describe('scoreOrder()', () => {
  const key = ['a', 'b', 'c', 'd'];

  it('takes an untouched order as incomplete', () => {
    expect(scoreOrder(key, [])).toMatchObject({ state: 'incomplete', points: 0, maxPoints: 3 });
    expect(scoreOrder(key, ['a', 'b']).state).toBe('incomplete');
  });

  it('explains what stands before the one it must follow', () => {
    expect(scoreOrder(key, ['a', 'c', 'b', 'd'])).toMatchObject({ points: 2, explained: ['c'] });
    expect(scoreOrder(key, key.toReversed())).toMatchObject({
      points: 0,
      explained: ['b', 'c', 'd'],
    });
  });

  it('gives full marks to the key alone, and every other order a reason', () => {
    const orders = fc.shuffledSubarray(key, { minLength: 4 });
    fc.assert(
      fc.property(orders, (given) => {
        const { state, points, maxPoints, explained } = scoreOrder(key, given);
        expect(state === 'right').toBe(`${given}` === `${key}`);
        expect(points).toBe(maxPoints - explained.length);
        expect(explained.length > 0).toBe(state === 'wrong');
      }),
    );
  });
});

describe('scorePlaced()', () => {
  const entries = [
    { id: 'a', place: 'x' },
    { id: 'ab', place: 'y' },
    { id: 'c', place: 'x' },
  ];
  const key = entries.map(({ id, place }) => placing(id, place));

  it('takes anything left without a place as incomplete, however wrong the rest', () => {
    expect(scorePlaced(entries, [placing('a', 'y')])).toMatchObject({
      state: 'incomplete',
      missedCount: 2,
      explained: [],
    });
  });

  it('does not mix up ids of which one begins like the other', () => {
    expect(placeGiven(key, 'a')).toBe('x');
    expect(placeGiven(key, 'ab')).toBe('y');
    expect(placeGiven(key, 'abc')).toBe('');
  });

  it('does not depend on the order of placing, and never gives more than the maximum', () => {
    const places = fc.tuple(...entries.map(() => fc.constantFrom('x', 'y', 'z')));
    const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(places, orders, (given, placed) => {
        const answer = entries.map(({ id }, i) => placing(id, given[i] ?? ''));
        const score = scorePlaced(entries, answer);
        expect(
          scorePlaced(
            entries,
            placed.map((i) => answer[i] ?? ''),
          ),
        ).toEqual(score);
        expect(score.points).toBeLessThanOrEqual(score.maxPoints);
        expect(score.state === 'right').toBe(`${answer}` === `${key}`);
        expect(score.explained).toHaveLength(score.maxPoints - score.points);
      }),
    );
  });
});

describe('scoreCase()', () => {
  const { situations } = branching;

  it('is incomplete until the way ends', () => {
    for (const way of [[], ['wait'], ['rush', 'mend'], ['gone']])
      expect(scoreCase(situations, way).state).toBe('incomplete');
    expect(wayThrough(situations, ['rush']).map(({ situation }) => situation.id)).toEqual([
      'start',
      'mess',
    ]);
  });

  it('scores the best way full and a way round by what it was worth', () => {
    expect(scoreCase(situations, ['wait', 'fair'])).toMatchObject({
      state: 'right',
      points: 4,
      maxPoints: 4,
    });
    expect(scoreCase(situations, ['rush', 'mend', 'fair'])).toMatchObject({
      state: 'wrong',
      points: 3,
      explained: ['rush'],
    });
    expect(scoreCase(situations, ['drop'])).toMatchObject({ points: 0, explained: ['drop'] });
  });

  it('never gives more than the maximum, and full marks only where nothing is explained', () => {
    const ids = situations.flatMap(({ choices }) => choices.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 4 }), (way) => {
        const { state, points, maxPoints, explained } = scoreCase(situations, way);
        expect(points).toBeLessThanOrEqual(maxPoints);
        if (state === 'right') expect([points, explained]).toEqual([maxPoints, []]);
        if (state === 'wrong') expect(explained.length).toBeGreaterThan(0);
      }),
    );
  });
});
