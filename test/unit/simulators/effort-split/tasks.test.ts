import { describe, expect, it } from 'vitest';
import spec from '@/simulators/effort-split/spec';
import { challenges, predict } from '@/simulators/effort-split/tasks';
import { at, shares } from './_at';

function judge(name: string, scenario: string, changes: object) {
  const values = spec.start(scenario, changes);
  const judged = challenges[name]?.judge(values, at(changes, scenario), spec.start(scenario));
  if (!judged) throw new RangeError(name);
  return judged;
}

describe('sevenOf286', () => {
  it('is met by the best split and by a near one, missed by the even one', () => {
    expect(judge('sevenOf286', 'opening', shares(1, 7, 1, 1)).isMet).toBe(true);
    expect(judge('sevenOf286', 'opening', shares(2, 6, 2, 0)).isMet).toBe(true);
    expect(judge('sevenOf286', 'opening', shares(3, 3, 2, 2)).isMet).toBe(false);
  });

  it('wants the points spent', () => {
    expect(judge('sevenOf286', 'opening', shares(0, 0, 0, 0))).toMatchObject({
      isMet: false,
      status: { key: 'challenges.unspent' },
    });
  });
});

describe('hiddenCosts', () => {
  it('is not met by the split that was good before, but by one with less on the dear step', () => {
    expect(judge('hiddenCosts', 'costs', {}).isMet).toBe(false);
    expect(judge('hiddenCosts', 'costs', shares(2, 4, 3, 1)).isMet).toBe(true);
    expect(judge('hiddenCosts', 'costs', shares(3, 5, 1, 1)).isMet).toBe(false);
  });

  it('is not met by spreading evenly', () => {
    expect(judge('hiddenCosts', 'costs', shares(3, 3, 2, 2)).isMet).toBe(false);
  });
});

describe('the questions', () => {
  it.each([
    ['leak', 1, 6, 'predict.leak.high'],
    ['leak', 1, 0, 'predict.leak.low'],
    ['leak', 1, 1, 'predict.close'],
    ['even', 0.66, 0.3, 'predict.even.low'],
    ['even', 0.66, 0.9, 'predict.even.high'],
  ])('%s has the answer %d and explains the guess %d', (name, answer, guess, key) => {
    const question = predict[name];
    const result = at(question?.asked.values ?? {});
    expect(question?.answer(result)).toBeCloseTo(answer, 2);
    expect(question?.explain(guess, result, at())[0]?.key).toBe(key);
  });
});
