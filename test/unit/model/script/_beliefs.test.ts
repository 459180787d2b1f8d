// Guards of beliefs and tables. 先验与表格的检查。
import { describe, expect, it } from 'vitest';
import { checkAnswers, checkBelief, checkWorths, expected } from '@/model/script/_beliefs';

describe('checkBelief()', () => {
  it('names what makes no whole', () => {
    expect(() => checkBelief({ prior: [] })).toThrow('prior must have at least one value');
    expect(() => checkBelief({ prior: [0.5, 0.4] })).toThrow('prior must add up to 1, got 0.9');
    expect(() => checkBelief({ prior: [1.5, -0.5] })).toThrow(
      'prior[0] must be between 0 and 1, got 1.5',
    );
    expect(() => checkBelief({ prior: [NaN, 1] })).toThrow(
      'prior[0] must be between 0 and 1, got NaN',
    );
    expect(() => checkBelief({ prior: [1 / 3, 1 / 3, 1 / 3] })).not.toThrow();
  });
});

describe('checkAnswers()', () => {
  it('refuses an impossible answer, for one answer must not settle all', () => {
    expect(() => checkAnswers('answers', [[1, 0.5], [0, 0.5]], 2)).toThrow('answers[1][0] must be above 0, got 0'); // prettier-ignore
  });

  it('names the row or column at fault', () => {
    expect(() => checkAnswers('answers', [], 2)).toThrow('answers must have at least one value');
    expect(() => checkAnswers('answers', [[1]], 2)).toThrow(
      'answers[0] must be as long as prior (2), got 1',
    );
    expect(() => checkAnswers('answers', [[0.5, 0.5], [0.5, 0.6]], 2)).toThrow('answers column 1 must add up to 1, got 1.1'); // prettier-ignore
  });
});

describe('checkWorths()', () => {
  it('names the row or value at fault', () => {
    expect(() => checkWorths('payoffs', [], 1)).toThrow('payoffs must have at least one value');
    expect(() => checkWorths('payoffs', [[1, 2], [1]], 2)).toThrow('payoffs[1] must be as long as prior (2), got 1'); // prettier-ignore
    expect(() => checkWorths('payoffs', [[1, Infinity]], 2)).toThrow(
      'payoffs[0][1] must be finite, got Infinity',
    );
    expect(() => checkWorths('payoffs', [[1, -2]], 2)).not.toThrow();
  });
});

describe('expected()', () => {
  it('is the weighted sum', () => {
    expect(expected([0.25, 0.75], [700, -100])).toBe(100);
  });
});
