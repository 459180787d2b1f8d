// Credit by the place of a touch: rules, sums, invariance. 按位置归因的规则与恒等式。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeysOf } from '@/model/attribution/journeys';
import {
  decayTouch,
  firstTouch,
  lastTouch,
  linearTouch,
  positionTouch,
  touchCredits,
} from '@/model/attribution/touch-credits';
import { fromRows, named, rows } from './_journeys';

const RULES = { firstTouch, lastTouch, linearTouch, u: positionTouch(0.4), decay: decayTouch(2) };
const journey = journeysOf(['a > b > b > c'], [10], [3]);
const credits = (rule: Parameters<typeof touchCredits>[1]) => [
  ...touchCredits(journey, rule).creditCounts,
];

describe('touchCredits()', () => {
  it('gives all to one end, or to all alike', () => {
    expect(credits(firstTouch)).toEqual([10, 0, 0]);
    expect(credits(lastTouch)).toEqual([0, 0, 10]);
    expect(credits(linearTouch)).toEqual([2.5, 5, 2.5]);
  });

  it('gives the ends their share', () => {
    expect(credits(positionTouch(0.4)).map((x) => Math.round(x * 1e9) / 1e9)).toEqual([4, 2, 4]);
    expect([
      ...touchCredits(journeysOf(['a > b'], [1], [0]), positionTouch(0.3)).creditCounts,
    ]).toEqual([0.5, 0.5]);
  });

  it('halves the weight with each half-life', () => {
    const [a, b, c] = credits(decayTouch(1)) as [number, number, number];
    expect(c / a).toBeCloseTo(8, 12);
    expect(b / c).toBeCloseTo(0.75, 12);
  });

  it('gives nothing when nobody bought', () => {
    const none = touchCredits(journeysOf(['a > b'], [0], [5]), linearTouch);
    expect([...none.creditCounts, ...none.creditRatios]).toEqual([0, 0, 0, 0]);
  });

  it.each(Object.entries(RULES))('shares out all conversions by %s', (_, rule) => {
    fc.assert(
      fc.property(rows, (list) => {
        const { creditCounts, creditRatios } = touchCredits(fromRows(list), rule);
        const all = list.reduce((sum, { conversions }) => sum + conversions, 0);
        expect(creditCounts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(all, 9);
        expect(creditRatios.every((ratio) => ratio >= 0 && ratio <= 1 + 1e-12)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of rows, and doubles with the counts', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const journeys = fromRows(list);
        const once = named(journeys, touchCredits(journeys, decayTouch(3)).creditCounts);
        const more = [...list]
          .reverse()
          .map((row) => ({ ...row, conversions: row.conversions * 2 }));
        const turned = fromRows(more);
        const twice = named(turned, touchCredits(turned, decayTouch(3)).creditCounts);
        for (const [name, count] of once) expect(twice.get(name)).toBeCloseTo(2 * count, 9);
      }),
    );
  });

  it('turns first into last when journeys are turned round', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const turned = list.map((row) => ({
          ...row,
          path: row.path.split(' > ').reverse().join('>'),
        }));
        expect(touchCredits(fromRows(list), firstTouch)).toEqual(
          touchCredits(fromRows(turned), lastTouch),
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => touchCredits(journey, () => -1)).toThrow(
      'weightOf(0, 4) must be at least 0, got -1',
    );
    expect(() => touchCredits(journey, () => NaN)).toThrow('weightOf(0, 4)');
    expect(() => touchCredits(journey, () => 0)).toThrow('sum of the weights of 4 touches');
    expect(() => positionTouch(0.6)).toThrow('twice endRatio must be between 0 and 1, got 1.2');
    expect(() => decayTouch(0)).toThrow('halfLifeTouches must be above 0, got 0');
  });
});
