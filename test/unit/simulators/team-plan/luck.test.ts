import { describe, expect, it } from 'vitest';
import { luckyLengths, RUN_COUNT } from '@/simulators/team-plan/luck';
import { at } from './_plans';

const { tasks } = at('rush');
const none = tasks.map(() => 0);

describe('luckyLengths()', () => {
  it('gives the same runs in rising order each time', () => {
    const lengths = luckyLengths(tasks, none, 1);
    expect(lengths).toHaveLength(RUN_COUNT);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(luckyLengths(tasks, none, 1)).toEqual(lengths);
  });

  it('is the plan itself where nothing is uncertain', () => {
    expect(new Set(luckyLengths(tasks, none, 0))).toEqual(new Set([49]));
  });

  it('never takes longer when a day is bought', () => {
    const before = luckyLengths(tasks, none, 1);
    const bought = tasks.map(({ name }) => (name === 'C' ? 3 : 0));
    luckyLengths(tasks, bought, 1).forEach((days, i) =>
      expect(days).toBeLessThanOrEqual(before[i] ?? 0),
    );
  });
});
