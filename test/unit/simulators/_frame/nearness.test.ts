import { describe, expect, it } from 'vitest';
import { nearness } from '@/simulators/_frame/nearness';

describe('nearness()', () => {
  it('tells close, low and high apart, on both sides of the edge', () => {
    const said = (guess: number | null) =>
      nearness(guess, 100, 5, 'predict.q').map(({ key }) => key);
    expect([95, 105].map(said)).toEqual([['predict.close'], ['predict.close']]);
    expect([94.9, 105.1].map(said)).toEqual([['predict.q.low'], ['predict.q.high']]);
    expect(said(null)).toEqual([]);
  });
});
