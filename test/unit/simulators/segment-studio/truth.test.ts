import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeringAs, kindOf, kindOfLevels, kinds } from '@/simulators/segment-studio/truth';

const yuan = fc.tuple(...kinds.map(() => fc.integer({ min: 1, max: 1e6 })));
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

describe('kindOf()', () => {
  it('goes by recency and orders alone', () => {
    const kind = (days: number, orders: number) => kinds[kindOf([days, orders, 1])];
    expect([kind(30, 4), kind(30, 3), kind(31, 9), kind(90, 1), kind(91, 9)]).toEqual([
      'regular',
      'newcomer',
      'cooling',
      'cooling',
      'lost',
    ]);
  });

  it('goes by the levels of the case', () => {
    expect([[0, 1, 0] as const, [1, 1, 1] as const].map((one) => kinds[kindOfLevels(one)])).toEqual(
      ['regular', 'cooling'],
    );
    expect(kinds[kindOfLevels([1, 0, 1])]).toBe('lost');
    expect(kinds[kindOfLevels([0, 0, 0])]).toBe('newcomer');
  });
});

describe('answeringAs()', () => {
  it('keeps the orders of a segment whatever they answer as', () => {
    fc.assert(
      fc.property(
        yuan,
        yuan,
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (own, rest, trueKinds, noiseRatio) => {
          const all = own.map((one, kind) => one + (rest[kind] ?? 0));
          const said = answeringAs(own, all, { trueKinds, noiseRatio });
          expect(sum(said) / sum(own)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('is what recency and orders tell with four kinds and no noise', () => {
    const own = [5, 0, 2, 1];
    const said = answeringAs(own, [50, 20, 20, 10], { trueKinds: 4, noiseRatio: 0 });
    said.forEach((one, kind) => expect(one).toBeCloseTo(own[kind] ?? NaN, 12));
  });

  it('is the mix of everybody with one kind, or with nothing but noise', () => {
    const all = [50, 20, 20, 10];
    for (const told of [
      { trueKinds: 1, noiseRatio: 0 },
      { trueKinds: 4, noiseRatio: 1 },
    ])
      answeringAs([0, 0, 10, 0], all, told).forEach((one, kind) =>
        expect(one).toBeCloseTo((all[kind] ?? NaN) / 10, 12),
      );
  });

  it('lets recent ones answer alike with two kinds', () => {
    const said = answeringAs([10, 0, 0, 0], [30, 5, 10, 5], { trueKinds: 2, noiseRatio: 0 });
    expect(said.map((one) => Number(one.toFixed(9)))).toEqual([7.5, 0, 2.5, 0]);
  });
});
