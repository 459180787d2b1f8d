import { describe, expect, it } from 'vitest';
import spec from '@/simulators/peeking/spec';
import { challenges, predict } from '@/simulators/peeking/tasks';
import { at } from './_at';

function judge(name: string, scenario: string, changes: object) {
  const values = spec.start(scenario, changes);
  const judged = challenges[name]?.judge(values, at(changes, scenario), spec.start(scenario));
  if (!judged) throw new RangeError(name);
  return judged;
}

describe('fiveLooks', () => {
  it('is met at the printed level of Pocock, and not with a stricter one', () => {
    expect(judge('fiveLooks', 'daily', { looks: 5, alphaRatio: 0.0158 }).isMet).toBe(true);
    expect(judge('fiveLooks', 'daily', { looks: 5, alphaRatio: 0.01 })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.fiveLooks.status' },
    });
  });

  it.each([
    [{ looks: 4, alphaRatio: 0.018 }, 'challenges.fiveLooks.few'],
    [{ looks: 5, alphaRatio: 0.05 }, 'challenges.tooMany'],
    [{ looks: 5, alphaRatio: 0.0158, powerRatio: 0.7 }, 'challenges.tooWeak'],
  ])('refuses %j', (changes, key) => {
    expect(judge('fiveLooks', 'daily', changes)).toMatchObject({
      isMet: false,
      progressRatio: 0,
      status: { key },
    });
  });
});

describe('fourWeeks', () => {
  // 5,600 people in each group: the smallest lift by the formula, tried in steps of a thousandth.
  const dayCount = (lift: number) => at({ looks: 1, liftRatio: lift }, 'small').need.plan.dayCount;
  let least = 0.5;
  while (dayCount(Number((least - 0.001).toFixed(3))) <= 28)
    least = Number((least - 0.001).toFixed(3));

  it('is met by one look at the smallest lift that fits', () => {
    expect(judge('fourWeeks', 'small', { looks: 1, liftRatio: least }).isMet).toBe(true);
    expect(judge('fourWeeks', 'small', { looks: 1, liftRatio: least - 0.002 })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.fourWeeks.long' },
    });
  });

  it('wants a small lift, and honest looks', () => {
    expect(judge('fourWeeks', 'small', { looks: 1, liftRatio: 0.45 }).isMet).toBe(false);
    expect(judge('fourWeeks', 'small', { liftRatio: least })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.tooMany' },
    });
  });
});

describe('the questions', () => {
  it.each([
    ['looks20', 0.248, 0.05, 0.64],
    ['small', 69.6, 14, 140],
  ])('%s has the answer %d and tells low from high', (name, answer, low, high) => {
    const question = predict[name];
    const result = at({}, question?.asked.scenario);
    expect(question?.answer(result)).toBeCloseTo(answer, answer > 1 ? 0 : 3);
    const key = (guess: number) => question?.explain(guess, result, result)[0]?.key;
    expect(key(low)).toBe(`predict.${name}.low`);
    expect(key(high)).toBe(`predict.${name}.high`);
    expect(key(answer)).toBe('predict.close');
  });
});
