// Kano kinds and coefficients: ties, nothing usable, bounds. 卡诺类别与满意度系数。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KanoCounts, kanoCounts, kanoSummary } from '@/model/satisfaction/kano-summary';
import { KANO_CATEGORIES } from '@/model/satisfaction/kano-table';

const NONE: KanoCounts = {
  mustBe: 0,
  oneDimensional: 0,
  attractive: 0,
  indifferent: 0,
  reverse: 0,
  questionable: 0,
};
const answers = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })));
const countsOf = (pairs: readonly (readonly [number, number])[]) =>
  kanoCounts(
    Uint8Array.from(pairs, ([present]) => present),
    Uint8Array.from(pairs, ([, missing]) => missing),
  );

describe('kanoCounts()', () => {
  it('counts kinds of answers', () => {
    expect(kanoCounts([0, 0, 2], [4, 2, 4])).toEqual({
      ...NONE,
      oneDimensional: 1,
      attractive: 1,
      mustBe: 1,
    });
  });

  it('counts everybody once', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const sum = Object.values(countsOf(pairs)).reduce((total, count) => total + count, 0);
        expect(sum).toBe(pairs.length);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => kanoCounts([0], [])).toThrow('withoutFeature must be as long as withFeature');
    expect(() => kanoCounts([0], [5])).toThrow('withoutFeature[0] must be between 0 and 4, got 5');
    expect(() => kanoCounts([-1], [0])).toThrow('withFeature[0] must be between 0 and 4, got -1');
    expect(() => kanoCounts([0.5], [0])).toThrow('withFeature[0] must be a whole number, got 0.5');
  });
});

describe('kanoSummary()', () => {
  it('works out coefficients from usable answers only', () => {
    const found = kanoSummary({
      mustBe: 1,
      oneDimensional: 2,
      attractive: 4,
      indifferent: 1,
      reverse: 90,
      questionable: 2,
    });
    expect(found.betterRatio).toBe(0.75);
    expect(found.worseRatio).toBe(-0.375);
    expect(found.category).toBe('reverse');
    expect(found.leadRatio).toBe(0.86);
    expect(found.wantedRatio).toBe(0.07);
  });

  it('breaks ties in favour of what is missed most, and says so', () => {
    const tied = { ...NONE, mustBe: 3, oneDimensional: 3, attractive: 3, indifferent: 3 };
    expect(kanoSummary(tied).category).toBe('mustBe');
    expect(kanoSummary({ ...tied, mustBe: 0 }).category).toBe('oneDimensional');
    expect(kanoSummary({ ...tied, mustBe: 0, oneDimensional: 0 }).category).toBe('attractive');
    expect(kanoSummary({ ...tied, mustBe: 0 }).tiedCategories).toEqual([
      'oneDimensional',
      'attractive',
      'indifferent',
    ]);
    expect(kanoSummary(tied).leadRatio).toBe(0);
  });

  it('says null, not NaN, without a usable answer', () => {
    const found = kanoSummary({ ...NONE, questionable: 4 });
    expect(found.category).toBe('questionable');
    expect(found.betterRatio).toBeNull();
    expect(found.worseRatio).toBeNull();
    expect(kanoSummary(NONE)).toEqual({
      category: null,
      tiedCategories: [],
      leadRatio: null,
      wantedRatio: null,
      betterRatio: null,
      worseRatio: null,
    });
  });

  it('keeps coefficients in bounds, whether given counts or percents', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const counts = countsOf(pairs);
        const found = kanoSummary(counts);
        if (pairs.length === 0) return;
        const { betterRatio, worseRatio, leadRatio, wantedRatio } = found;
        if (betterRatio !== null) expect(betterRatio >= 0 && betterRatio <= 1).toBe(true);
        if (worseRatio !== null) expect(worseRatio >= -1 && worseRatio <= 0).toBe(true);
        for (const ratio of [leadRatio ?? NaN, wantedRatio ?? NaN]) {
          expect(ratio >= 0 && ratio <= 1).toBe(true);
        }
        const scaled = KANO_CATEGORIES.map((kind) => [kind, counts[kind] * 4]);
        expect(kanoSummary(Object.fromEntries(scaled) as KanoCounts)).toEqual(found);
      }),
    );
  });

  it('names a negative count', () => {
    expect(() => kanoSummary({ ...NONE, attractive: -1 })).toThrow(
      'counts.attractive must be at least 0, got -1',
    );
  });
});
