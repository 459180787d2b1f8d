// Satisfaction by surprise: losses weigh more. 期望不一致。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disconfirmation } from '@/model/satisfaction/disconfirmation';

const RULE = { perceivedWeight: 0.5, gainWeight: 0.8, lossWeight: 1.6 };
const point = fc.double({ min: 1, max: 7, noNaN: true });

describe('disconfirmation()', () => {
  it('weighs a gain and a loss by different rules', () => {
    expect(disconfirmation(4, 6, RULE)).toEqual({ gapPoints: 2, satisfactionPoints: 4.6 });
    expect(disconfirmation(6, 4, RULE).satisfactionPoints).toBeCloseTo(-1.2, 12);
    expect(disconfirmation(5, 5, RULE)).toEqual({ gapPoints: 0, satisfactionPoints: 2.5 });
  });

  it('rises with performance and falls with expectation', () => {
    fc.assert(
      fc.property(point, point, point, (expectation, performance, more) => {
        const found = disconfirmation(expectation, performance, RULE).satisfactionPoints;
        const better = disconfirmation(expectation, performance + more, RULE).satisfactionPoints;
        const hoped = disconfirmation(expectation + more, performance, RULE).satisfactionPoints;
        expect(better).toBeGreaterThan(found);
        expect(hoped).toBeLessThan(found);
      }),
    );
  });

  it('loses more by a point short than it gains by a point over', () => {
    fc.assert(
      fc.property(point, point, (expectation, gap) => {
        const at = (performance: number) =>
          disconfirmation(expectation, performance, { ...RULE, perceivedWeight: 0 });
        expect(0 - at(expectation - gap).satisfactionPoints).toBeGreaterThan(
          at(expectation + gap).satisfactionPoints,
        );
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => disconfirmation(NaN, 1, RULE)).toThrow('expectedPoints must be finite, got NaN');
    expect(() => disconfirmation(1, Infinity, RULE)).toThrow('perceivedPoints must be finite');
    expect(() => disconfirmation(1, 1, { ...RULE, lossWeight: -1 })).toThrow(
      'lossWeight must be at least 0, got -1',
    );
  });
});
