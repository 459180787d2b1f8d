// Checks of transition matrices, and reach. 转移矩阵的检查与可达性。
import { describe, expect, it } from 'vitest';
import { checkTransitions, reachOf } from '@/model/markov/_transitions';

describe('checkTransitions()', () => {
  it('lets rounding pass and names the row that is wrong', () => {
    expect(() =>
      checkTransitions([
        [1 / 3, 1 / 3, 1 / 3],
        [1, 0, 0],
        [0, 0.1, 0.9],
      ]),
    ).not.toThrow();
    expect(() =>
      checkTransitions([
        [0.5, 0.4],
        [0, 1],
      ]),
    ).toThrow('transitionRatios[0] must sum to 1, got 0.9');
    expect(() =>
      checkTransitions([
        [1, 0],
        [0.5, 0.5, 0],
      ]),
    ).toThrow('transitionRatios[1] must be as long as');
    expect(() =>
      checkTransitions([
        [1.5, -0.5],
        [0, 1],
      ]),
    ).toThrow('transitionRatios[0][0] must be between 0 and 1, got 1.5');
    expect(() => checkTransitions([])).toThrow('transitionRatios must have at least one value');
    expect(() => checkTransitions([[NaN]])).toThrow(
      'transitionRatios[0][0] must be between 0 and 1, got NaN',
    );
  });
});

describe('reachOf()', () => {
  it('follows steps of any number', () => {
    expect(
      reachOf([
        [0, 1, 0],
        [0, 0, 1],
        [0, 0, 1],
      ]),
    ).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
    ]);
  });
});
